/** Which page answers for a day that is asked for: the choice, apart from the page on which it is made. */
import { isDay, type Day } from '../domain/date.ts';

export type Answer =
  /** The page of the last change before it, or of that very day. */
  | { page: Day }
  /** Earlier than everything on record, which begins with the first day. */
  | { early: true; first: Day }
  /** Not come yet when the site was made. */
  | { late: true; today: Day };

/**
 * The answer for a day.
 *
 * @param days the days that have a page, in any order; at least one.
 * @param today the day up to which the record goes.
 * @returns nothing where what was asked for is no day.
 */
export function answerFor(days: readonly Day[], today: Day, asked: string): Answer | undefined {
  if (!isDay(asked)) return undefined;
  if (asked > today) return { late: true, today };
  const sorted = [...days].sort();
  const page = sorted.findLast((day) => day <= asked);
  return page ? { page } : { early: true, first: sorted[0]! };
}

/** Whether a page that holds from its day up to the next day of change answers for the day that is asked for. */
export function holdsOn(asked: string, day: Day, next: Day | undefined, today: Day): boolean {
  return isDay(asked) && asked > day && asked <= today && (next === undefined || asked < next);
}
