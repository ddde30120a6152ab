/** What a list of articles tells beside title, years and status, and by what it can be narrowed. */
import type { ArticleCollection } from '../domain/address.ts';
import { titleOf, type Article } from '../library/entry.ts';
import type { Library } from '../library/library.ts';
import { relationsOf } from '../library/relations.ts';
import { partyName } from '../library/standing.ts';
import { facetsOf } from './facets.ts';

export interface ListColumn {
  head: string;
  /** What the filter by it is called. */
  filter: string;
  /** Its name in the address of a list that is narrowed. */
  key: string;
  shows(library: Library, article: Article): string[];
  /** By which values a row is found, where they are more than what it shows. */
  meant?(library: Library, article: Article): string[];
}

function parties(library: Library, article: Article): string[] {
  return facetsOf(library, article).party;
}

function operators(library: Library, article: Article): string[] {
  return article.collection === 'systems' ? article.data.operators.map((id) => partyName(library, id)) : [];
}

function treatiesOn(library: Library, { ref }: Article): string[] {
  const groups = relationsOf(library, ref).filter(({ kind }) => kind === 'bans' || kind === 'limits');
  return [...new Set(groups.flatMap(({ links }) => links.map(({ entry }) => titleOf(entry))))];
}

const PARTIES: ListColumn = { head: 'Parties', filter: 'Party', key: 'party', shows: parties };

export const LIST_COLUMNS: Record<ArticleCollection, readonly ListColumn[]> = {
  treaties: [PARTIES],
  systems: [
    { head: 'Operated by', filter: 'Operated by', key: 'operator', shows: operators },
    {
      head: 'Others concerned',
      filter: 'Party in any role',
      key: 'party',
      shows: (library, article) => {
        const own = operators(library, article);
        return parties(library, article).filter((name) => !own.includes(name));
      },
      meant: parties,
    },
    { head: 'Limited or banned by', filter: 'Limited or banned by', key: 'limited', shows: treatiesOn },
  ],
  proposals: [
    PARTIES,
    {
      head: 'Subject',
      filter: 'Subject',
      key: 'subject',
      shows: (library, article) => facetsOf(library, article).subject,
    },
  ],
};
