/** Articles that are worth reading side by side: those that a relation makes kin, and those that a writer names. */
import { earliest } from '../domain/date.ts';
import type { RelationKindName } from '../domain/relation.ts';
import { isArticle, type Article } from './entry.ts';
import type { Library } from './library.ts';

/** Two articles of one kind, the older first. */
export type Pair = readonly [Article, Article];

const KIN: readonly RelationKindName[] = ['succeeds', 'amends', 'variant-of', 'compares-with'];

/** Every pair that has a page, in the order of the titles of the older. */
export function pairsOf(library: Library): Pair[] {
  const pairs = library.articles.flatMap((article) =>
    article.data.relations.flatMap(({ kind, to }): Pair[] => {
      const other = library.at(to);
      if (!KIN.includes(kind) || !other || !isArticle(other) || other.collection !== article.collection) return [];
      return [isOlder(other, article) ? [other, article] : [article, other]];
    }),
  );
  const key = (pair: Pair) => pair.map(({ ref }) => ref).join(' ');
  return pairs
    .filter((pair, i) => pairs.findIndex((other) => key(other) === key(pair)) === i)
    .sort((a, b) => library.articles.indexOf(a[0]) - library.articles.indexOf(b[0]) || (key(a) < key(b) ? -1 : 1));
}

function isOlder(one: Article, other: Article): boolean {
  const [a, b] = [one, other].map(({ data }) => earliest(data.events[0]!.on));
  return a === b ? one.ref < other.ref : a! < b!;
}
