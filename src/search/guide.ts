/**
 * The guide: what search knows of every page before it looks for words: its
 * names, kind, status and years, and where the rest of the index lies. Written
 * at build as `/search/guide.json`, the one file of the index with a fixed name.
 */

import type { StatusLook } from '../domain/status-words.ts';

export interface Card {
  /** `treaties/inf` */
  ref: string;
  title: string;
  aliases: string[];
  /** Those of them that name less than the page tells of, a part or a version, or more, a family: no fact of the page is one of theirs. */
  inexact: string[];
  /** `Treaty` */
  kind: string;
  /** `In force`; empty where there is none. */
  status: string;
  look: StatusLook | '';
  /** `1987–2019`; empty where there are none. */
  years: string;
  /** The day of its latest event, else empty. */
  latest: string;
  /** How many pages link to it. */
  linked: number;
  /** Name of the file with its text, in Pagefind's folder. */
  fragment: string;
}

export interface Guide {
  /** The folder of the other files: a hash of them all. */
  version: string;
  /** The first term of each shard, in order. */
  shards: string[];
  /** With which letters words of the texts begin, of which there are lists to mend slips by. */
  letters: string;
  cards: Card[];
}

const FIELDS = ['ref', 'title', 'kind', 'status', 'look', 'years', 'latest', 'linked', 'fragment'] as const;
const LISTS = ['aliases', 'inexact'] as const;

/** By columns, since like stands well beside like when it is compressed. */
export function printGuide({ version, shards, letters, cards }: Guide): string {
  const columns = Object.fromEntries(FIELDS.map((field) => [field, cards.map((card) => card[field]).join('\n')]));
  const lists = Object.fromEntries(LISTS.map((list) => [list, cards.map((card) => card[list].join('\t')).join('\n')]));
  return JSON.stringify({ version, shards: shards.join('\n'), letters, ...columns, ...lists });
}

/**
 * Reads what printGuide wrote.
 *
 * @throws Error where it is anything else.
 */
export function readGuide(text: string): Guide {
  const data: unknown = JSON.parse(text);
  const column = (name: string): string[] => {
    const value = (data as Record<string, unknown> | null)?.[name];
    if (typeof value !== 'string') throw new Error(`the guide has no ${name}`);
    return value.split('\n');
  };
  const columns = FIELDS.map(column);
  const [aliases, inexact] = LISTS.map((list) => column(list).map((names) => names.split('\t').filter(Boolean)));
  if ([...columns, inexact!].some(({ length }) => length !== aliases!.length))
    throw new Error('the guide’s columns differ in length');
  const cards = aliases!.map((names, i) => ({
    ...(Object.fromEntries(FIELDS.map((field, k) => [field, columns[k]![i]!])) as unknown as Omit<
      Card,
      'aliases' | 'inexact'
    >),
    linked: Number(columns[FIELDS.indexOf('linked')]![i]),
    aliases: names,
    inexact: inexact![i]!,
  }));
  return { version: column('version')[0]!, shards: column('shards'), letters: column('letters')[0]!, cards };
}
