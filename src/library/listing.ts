/** How the articles of a kind are listed: under which headings, in which order. */
import { bySystemGroup } from '../domain/system-group.ts';
import { compareDates, yearOf } from '../domain/date.ts';
import type { ArticleCollection } from '../domain/address.ts';
import type { Article } from './entry.ts';
import type { Library } from './library.ts';

/** Articles under a heading; one group without a heading where a list has none. */
export interface ListGroup {
  /** Id of the heading in the page. */
  id?: string;
  title?: string;
  articles: readonly Article[];
}

/** Systems by what they are, proposals by decade with the newest first, treaties by title. */
export function listGroups(library: Library, collection: ArticleCollection): ListGroup[] {
  switch (collection) {
    case 'treaties':
      return [{ articles: library.of('treaties') }];
    case 'systems':
      return bySystemGroup(library.of('systems'), ({ data }) => data.group).map(({ things, ...heading }) => ({
        ...heading,
        articles: things,
      }));
    case 'proposals': {
      const newestFirst = library.of('proposals').toSorted((a, b) => compareDates(begun(b), begun(a)));
      const decades = Map.groupBy(newestFirst, (proposal) => `${Math.floor(yearOf(begun(proposal)) / 10)}0s`);
      return [...decades].map(([decade, articles]) => ({ id: `d${decade}`, title: decade, articles }));
    }
  }
}

/** The date of the first event. */
function begun(article: Article): string {
  return article.data.events[0]!.on;
}
