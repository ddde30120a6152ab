/** All content together: look-ups that need more than one entry. Read-only. */
import { ARTICLE_COLLECTIONS, refOf, type Collection, type Ref } from '../domain/address.ts';
import type { Day } from '../domain/date.ts';
import { EMPTY_ARCHIVE, type Archive } from './archive.ts';
import { isArticle, titleOf, type AnyEntry, type Article, type Entry } from './entry.ts';

export interface Library {
  /** The day for which “today” is said: given from outside, never read from a clock. */
  asOf: Day;
  /** What was published before. */
  archive: Archive;
  entries: readonly AnyEntry[];
  articles: readonly Article[];
  /** The entry at a reference, `treaties/inf`. */
  at(ref: Ref): AnyEntry | undefined;
  get<C extends Collection>(collection: C, id: string): Entry<C> | undefined;
  /** The entries of a collection in the order of their titles. */
  of<C extends Collection>(collection: C): Entry<C>[];
}

/**
 * Puts entries together.
 *
 * @param asOf the day to answer for; without it, the newest day on which any entry was reviewed.
 * @param archive what was published before; without it, nothing was.
 */
export function buildLibrary(entries: readonly AnyEntry[], asOf?: Day, archive: Archive = EMPTY_ARCHIVE): Library {
  const byRef = new Map(entries.map((entry) => [entry.ref, entry]));
  const sorted = [...entries].sort((a, b) => byTitle(titleOf(a), titleOf(b)) || (a.ref < b.ref ? -1 : 1));
  const reviewed = entries.map(({ data }) => ('reviewed' in data ? data.reviewed : '')).sort();
  return {
    asOf: asOf ?? reviewed.at(-1) ?? '',
    archive,
    entries: sorted,
    articles: ARTICLE_COLLECTIONS.flatMap((collection) =>
      sorted.filter(isArticle).filter((entry) => entry.collection === collection),
    ),
    at: (ref) => byRef.get(ref),
    get: <C extends Collection>(collection: C, id: string) => byRef.get(refOf(collection, id)) as Entry<C> | undefined,
    of: <C extends Collection>(collection: C) =>
      sorted.filter((entry) => entry.collection === collection) as unknown as Entry<C>[],
  };
}

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base', ignorePunctuation: true });

/** Orders titles as a reader expects: 9M729 before 10, SS-4 before SS-20. */
export function byTitle(a: string, b: string): number {
  return collator.compare(a, b);
}
