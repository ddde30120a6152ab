/**
 * The days on which anything changed. What holds on a day holds until the next
 * of them, so that a page for each answers for every day there is.
 * A date known only to the month or year makes two: the first day that it can
 * mean, from which the event may have happened, and the last, by which it had.
 */
import { dayIn } from '../domain/address.ts';
import { earliest, formatDate, latest, yearOf, type Day } from '../domain/date.ts';
import { eventName, type ArticleEvent } from '../domain/event.ts';
import { list } from '../domain/status-words.ts';
import { datable, type Article } from './entry.ts';
import type { Library } from './library.ts';
import { partyInText } from './standing.ts';

/** Something that happened, and to what. */
export interface Happening {
  article: Article;
  event: ArticleEvent;
}

/** What a day changes: it happened `on` that day, may have happened `from` it on, or had happened `by` it at the latest. */
export interface DayChange extends Happening {
  how: 'on' | 'from' | 'by';
}

const known = new WeakMap<Library, ReadonlyMap<Day, DayChange[]>>();

/** Everything that changed, by its day, in the order of the days. */
export function changesByDay(library: Library): ReadonlyMap<Day, DayChange[]> {
  const found = known.get(library) ?? gather(library);
  known.set(library, found);
  return found;
}

function gather(library: Library): Map<Day, DayChange[]> {
  const changes = library.articles
    .flatMap((article) => article.data.events.map((event: ArticleEvent) => ({ article, event })))
    .flatMap(({ article, event }): [Day, DayChange][] => {
      const [first, last] = [earliest(event.on), latest(event.on)];
      if (first === last) return [[first, { article, event, how: 'on' }]];
      return [
        [first, { article, event, how: 'from' }],
        [last, { article, event, how: 'by' }],
      ];
    })
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const byDay = new Map<Day, DayChange[]>();
  for (const [day, change] of changes) byDay.set(day, [...(byDay.get(day) ?? []), change]);
  return byDay;
}

/**
 * Every day that has a page, in order: those on which anything changed, and
 * those that ever had one, since a date that is corrected takes no page away.
 */
export function daysOf(library: Library): Day[] {
  const promised = Object.keys(library.archive.ledger.live).flatMap((address) => dayIn(address) ?? []);
  return [...new Set([...changesByDay(library).keys(), ...promised])].sort();
}

/** The last day of change before a day, and the first after it. */
export function neighbours(library: Library, day: Day): { before?: Day; after?: Day } {
  const days = [...changesByDay(library).keys()];
  const before = days.findLast((other) => other < day);
  const after = days.find((other) => other > day);
  return { ...(before && { before }), ...(after && { after }) };
}

/** The days that have a page by their years, newest first, each with the titles of what changed. */
export function daysByYear(library: Library): { year: number; days: { day: Day; titles: string[] }[] }[] {
  const changes = changesByDay(library);
  const years = new Map<number, { day: Day; titles: string[] }[]>();
  for (const day of daysOf(library).reverse()) {
    const titles = [...new Set((changes.get(day) ?? []).map(({ article }) => article.data.title))];
    years.set(yearOf(day), [...(years.get(yearOf(day)) ?? []), { day, titles }]);
  }
  return [...years].map(([year, days]) => ({ year, days }));
}

/** An event in words, with whose act it was: “Suspended by Russia”, “Talks resume (the United States)”. */
export function tellEvent(library: Library, { article, event }: Happening): string {
  const name = eventName(datable(article).kind, event);
  const who = list((event.by ?? []).map((id) => partyInText(library, id)));
  const told = event.accordingTo ? `, according to ${partyInText(library, event.accordingTo)}` : '';
  // A withdrawal does not take effect by anyone.
  const apart = event.title !== undefined || event.kind === 'withdrawal-effective';
  return `${name}${who && (apart ? ` (${who})` : ` by ${who}`)}${told}`;
}

const SPAN = { on: '', from: 'The date may be any from this day on.', by: 'The date may be any up to this day.' };

/** A change in words: the event, and what the day has to do with a date that is known only roughly. */
export function tellChange(library: Library, change: DayChange): { name: string; more: string } {
  const name = tellEvent(library, change);
  return change.how === 'on'
    ? { name, more: '' }
    : { name: `${name}, ${formatDate(change.event.on)}`, more: SPAN[change.how] };
}
