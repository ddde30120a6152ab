/** One piece of content: a file's facts, checked, and the outline of its text. */
import {
  isArticleCollection,
  OWN_COLLECTIONS,
  refOf,
  type ArticleCollection,
  type Collection,
  type OwnCollection,
  type Ref,
} from '../domain/address.ts';
import type { Datable } from '../domain/status-steps.ts';
import type { DataOf } from '../domain/schema/index.ts';
import { EMPTY_OUTLINE, type Outline } from './outline.ts';

export interface Entry<C extends Collection = Collection> {
  collection: C;
  id: string;
  ref: Ref;
  data: DataOf[C];
  /** Empty for entries without a text of their own. */
  outline: Outline;
  /** The text as it is written, in MDX; empty for entries without one. */
  body: string;
  /** Path from the root of the project. */
  file: string;
  /** The line at which a field stands, `lineOf(['events', 2, 'on'])`; 1 where it is not known. */
  lineOf: (path: readonly PropertyKey[]) => number;
}

/** An entry of any collection, so that `collection` tells the type of `data`. */
export type AnyEntry = { [C in Collection]: Entry<C> }[Collection];
export type Article = { [C in ArticleCollection]: Entry<C> }[ArticleCollection];
/** An entry whose page is written here. */
export type OwnEntry = { [C in OwnCollection]: Entry<C> }[OwnCollection];

/** An entry made from data alone; its file and lines matter only to the checks. */
export function makeEntry<C extends Collection>(
  collection: C,
  id: string,
  data: DataOf[C],
  more: Partial<Pick<Entry, 'outline' | 'body' | 'file' | 'lineOf'>> = {},
): Entry<C> {
  return {
    collection,
    id,
    ref: refOf(collection, id),
    data,
    outline: more.outline ?? EMPTY_OUTLINE,
    body: more.body ?? '',
    file: more.file ?? `content/${collection}/${id}`,
    lineOf: more.lineOf ?? (() => 1),
  };
}

export function isArticle(entry: AnyEntry): entry is Article {
  return isArticleCollection(entry.collection);
}

export function isOwn(entry: AnyEntry): entry is OwnEntry {
  return (OWN_COLLECTIONS as readonly string[]).includes(entry.collection);
}

/** What a reader calls the entry. */
export function titleOf(entry: AnyEntry): string {
  return 'title' in entry.data ? entry.data.title : entry.data.name;
}

/** What the entry is about, in a sentence or two; may hold citations. */
export function summaryOf(entry: OwnEntry): string {
  switch (entry.collection) {
    case 'terms':
      return entry.data.definition;
    case 'parties':
      return entry.data.note ?? entry.data.longName ?? entry.data.name;
    default:
      return entry.data.summary;
  }
}

/** What one entry of each collection is called. */
export const KIND_NAMES: Record<Collection, string> = {
  treaties: 'Treaty',
  systems: 'System',
  proposals: 'Proposal',
  terms: 'Term',
  series: 'Numbers over time',
  sources: 'Source',
  parties: 'Party',
  places: 'Place',
};

/** Ids of the parties that an article names as its own: who joined the treaty, has the system, or made or got the offer. */
export function partiesOf(article: Article): string[] {
  switch (article.collection) {
    case 'treaties':
      return [...article.data.parties, ...article.data.successors];
    case 'systems':
      return article.data.operators;
    case 'proposals':
      return [...article.data.by, ...article.data.to];
  }
}

/** The article as status.ts reads it. */
export function datable(article: Article): Datable {
  switch (article.collection) {
    case 'treaties':
      return { kind: 'treaty', form: article.data.form, events: article.data.events };
    case 'systems':
      return { kind: 'system', events: article.data.events };
    case 'proposals':
      return { kind: 'proposal', events: article.data.events };
  }
}
