/** The years of an article's subject, as they stand above its title. */
import { yearOf } from '../domain/date.ts';
import { turningPoints } from '../domain/status.ts';
import { standing } from './standing.ts';
import { datable, type Article } from './entry.ts';
import type { Library } from './library.ts';

/**
 * From the first turning point to the last, open while the subject lives on:
 * `1987–2019`, `2016–`, or a single year. Talks before and reports after are
 * no part of it.
 */
export function yearsOf(library: Library, article: Article): string {
  const turns = turningPoints(datable(article));
  const years = (turns.length > 0 ? turns : article.data.events).map(({ on }) => yearOf(on));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  if (standing(library, article).look !== 'ended') return `${first}–`;
  return first === last ? String(first) : `${first}–${last}`;
}
