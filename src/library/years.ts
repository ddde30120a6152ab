/** The years of an article's events, as they stand above its title. */
import { yearOf } from '../domain/date.ts';
import type { Article } from './entry.ts';

/** `1987–2019`, or a single year. */
export function yearsOf({ data }: Article): string {
  const years = data.events.map(({ on }) => yearOf(on));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return first === last ? String(first) : `${first}–${last}`;
}
