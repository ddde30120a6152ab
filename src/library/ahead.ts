/** What is dated and still to come, over all articles. */
import { compareDates, latest } from '../domain/date.ts';
import type { Ahead } from '../domain/schema/article.ts';
import type { Article } from './entry.ts';
import type { Library } from './library.ts';

export interface Due {
  article: Article;
  due: Ahead;
}

/** Everything that may still come after the day for which the library answers, the soonest first. */
export function dueOf(library: Library): Due[] {
  return library.articles
    .flatMap((article) => article.data.ahead.map((due) => ({ article, due })))
    .filter(({ due }) => latest(due.on) > library.asOf)
    .sort((a, b) => compareDates(a.due.on, b.due.on));
}
