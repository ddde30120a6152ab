/**
 * Dates as precise as they are known: a subset of the Extended Date/Time Format
 * (ISO 8601-2, level 1): a day, a month or a year, each with an optional
 * qualifier `~` (about), `?` (uncertain) or `%` (both).
 * Not for time of day, intervals or seasons; and precision is never invented.
 */

/** A calendar day, `YYYY-MM-DD`. Days compare as strings. */
export type Day = string;

/** A date as precise as it is known, such as `1987-12-08`, `1987-12`, `2019-09~`. */
export type Edtf = string;

interface Parts {
  year: number;
  month?: number;
  day?: number;
  qualifier?: '~' | '?' | '%';
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** The form of such a date, in what JavaScript and XML Schema write alike: no group without a number, no `\d`. */
export const EDTF_FORM = '([1-9][0-9]{3})(-([0-9]{2})(-([0-9]{2}))?)?([~?%])?';

const FORM = new RegExp(`^${EDTF_FORM}$`);

function parts(date: Edtf): Parts | undefined {
  const match = FORM.exec(date);
  if (!match) return undefined;
  const [, year, , month, , day, qualifier] = match;
  const found: Parts = { year: Number(year) };
  if (month !== undefined) found.month = Number(month);
  if (day !== undefined) found.day = Number(day);
  if (qualifier !== undefined) found.qualifier = qualifier as '~';
  if (found.month !== undefined && (found.month < 1 || found.month > 12)) return undefined;
  if (found.day !== undefined && !isDay(date.slice(0, 10))) return undefined;
  return found;
}

function mustParse(date: Edtf): Parts {
  const found = parts(date);
  if (!found) throw new RangeError(`“${date}” is not a date such as 1987-12-08, 1987-12 or 1987~`);
  return found;
}

/** Whether the text is a real calendar day: `1987-12-08` yes, `1987-02-30` no. */
export function isDay(text: string): boolean {
  if (!/^[1-9]\d{3}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Whether the text is a date in the form that this module reads. */
export function isEdtf(text: string): boolean {
  return parts(text) !== undefined;
}

/** The day so many days after (or, below zero, before) a day: `addDays('1987-12-31', 1)` is `1988-01-01`. */
export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

function dayOf(year: number, month: number, day: number): Day {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

/**
 * The first day that the date can mean. A qualified date reaches one unit of its
 * own precision further each way, since “about March” may be late February.
 *
 *     earliest('1987-12')  // '1987-12-01'
 *     earliest('2019-09~') // '2019-08-01'
 */
export function earliest(date: Edtf): Day {
  const { year, month, day, qualifier } = mustParse(date);
  const back = qualifier ? 1 : 0;
  if (day !== undefined) return addDays(dayOf(year, month!, day), -back);
  if (month !== undefined) return dayOf(year, month - back, 1);
  return dayOf(year - back, 1, 1);
}

/**
 * The last day that the date can mean.
 *
 *     latest('1987-12')  // '1987-12-31'
 *     latest('2019-09~') // '2019-10-31'
 */
export function latest(date: Edtf): Day {
  const { year, month, day, qualifier } = mustParse(date);
  const on = qualifier ? 1 : 0;
  if (day !== undefined) return addDays(dayOf(year, month!, day), on);
  if (month !== undefined) return dayOf(year, month + on + 1, 0);
  return dayOf(year + on, 12, 31);
}

/** Orders dates by the first day they can mean, then by the last. */
export function compareDates(a: Edtf, b: Edtf): number {
  const byStart = earliest(a) < earliest(b) ? -1 : earliest(a) > earliest(b) ? 1 : 0;
  if (byStart !== 0) return byStart;
  return latest(a) < latest(b) ? -1 : latest(a) > latest(b) ? 1 : 0;
}

/** Whether `a` certainly comes after `b`: even the first day that `a` can mean is later than the last that `b` can mean. */
export function certainlyAfter(a: Edtf, b: Edtf): boolean {
  return earliest(a) > latest(b);
}

/**
 * The date as a reader sees it.
 *
 *     formatDate('1987-12-08') // '8 December 1987'
 *     formatDate('2019-09~')   // 'about September 2019'
 */
export function formatDate(date: Edtf): string {
  const { year, month, day, qualifier } = mustParse(date);
  const bare = [day, month && MONTHS[month - 1], year].filter((part) => part !== undefined).join(' ');
  if (qualifier === '~') return `about ${bare}`;
  if (qualifier === '?') return `${bare} (uncertain)`;
  if (qualifier === '%') return `about ${bare} (uncertain)`;
  return bare;
}

/** The date without its qualifier, for what knows none: the `datetime` attribute of `<time>`, CSL, ids: `machineDate('2019-09~')` is `2019-09`. */
export function machineDate(date: Edtf): string {
  return date.replace(/[~?%]$/, '');
}

/** The year of a date: `yearOf('1987-12')` is `1987`. */
export function yearOf(date: Edtf): number {
  return mustParse(date).year;
}
