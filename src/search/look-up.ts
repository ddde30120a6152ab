/** Looks up in the index of words what a question asks for, each shard fetched once. */
import type { Files } from './files.ts';
import { isFunctionWord } from './function-words.ts';
import type { Guide } from './guide.ts';
import type { Slot } from './question.ts';
import { fill, type Filled } from './rank.ts';
import { readShard, shardsFor, type Posting, type Shard } from './shards.ts';
import { tokensOf } from './tokens.ts';

/** A term by which pages were found, and how good it was. */
export interface Used {
  term: string;
  weight: number;
}

export interface Looked {
  filled: Filled[];
  /** What no page has. */
  unknown: Slot[];
  used: Used[];
}

export interface Index {
  /** Looks up a slot; `named` are pages that hold another name for it. */
  fillSlot(slot: Slot, named?: readonly Posting[][]): Promise<Looked>;
  /** The pages that hold all words of a name in one section. */
  lookUpName(text: string): Promise<Posting[]>;
}

/** How many words may complete what is being typed. */
const MOST_COMPLETIONS = 24;

/** What a page’s other names count for beside the one that was typed. */
const NAMED = 0.6;
const LONGEST_NAME = 5;

export function openIndex(files: Files, guide: Guide): Index {
  const shards = new Map<number, Promise<Shard>>();
  const shard = (number: number): Promise<Shard> => {
    const known = shards.get(number);
    if (known) return known;
    const made = files.read(`${guide.version}/${number}.txt`).then(readShard);
    shards.set(number, made);
    // What failed once is tried again with the next question.
    made.catch(() => shards.delete(number));
    return made;
  };

  async function lookUp(slot: Slot): Promise<{ weight: number; term: string; postings: Posting[] }[]> {
    const found = await Promise.all(
      slot.alternatives.map(async ({ term, weight, start }) => {
        const numbers = shardsFor(guide.shards, term, start === true).slice(0, 3);
        const open = await Promise.all(numbers.map(shard));
        const terms = start
          ? open.flatMap((one) => one.startingWith(term, MOST_COMPLETIONS)).filter((one) => one !== term)
          : [term];
        return terms.flatMap((one) => {
          const postings = open.map((file) => file.find(one)).find((postings) => postings !== undefined);
          return postings ? [{ weight, term: one, postings }] : [];
        });
      }),
    );
    return found.flat();
  }

  /** Where all words of a name stand in one section, as if they were one word. */
  async function lookUpName(text: string): Promise<Posting[]> {
    const terms = [
      ...new Set(
        tokensOf(text)
          .filter(({ word }) => !isFunctionWord(word))
          .map(({ term }) => term),
      ),
    ];
    if (terms.length > LONGEST_NAME) return [];
    const lists = await Promise.all(
      terms.map(async (term) => (await shard(shardsFor(guide.shards, term, false)[0]!)).find(term) ?? []),
    );
    const [first, ...others] = lists.map((list) => new Map(list.map((posting) => [posting.page, posting])));
    return [...(first?.values() ?? [])].flatMap((posting): Posting[] => {
      const here = others.map((pages) => pages.get(posting.page));
      const sections = posting.sections.filter((section) => here.every((one) => one?.sections.includes(section)));
      const weight = Math.min(posting.weight, ...here.map((one) => one?.weight ?? 0));
      return sections.length > 0 && weight > 0 ? [{ page: posting.page, weight, sections }] : [];
    });
  }

  async function fillSlot(
    slot: Slot,
    named: readonly Posting[][] = [],
  ): Promise<{ filled: Filled[]; unknown: Slot[]; used: Used[] }> {
    const others = named
      .filter((postings) => postings.length > 0)
      .map((postings) => ({ weight: NAMED, term: '', postings }));
    const found = [...(await lookUp(slot)), ...others];
    if (found.length > 0) return { filled: [fill(slot, found, guide.cards.length)], unknown: [], used: found };
    if (slot.instead.length === 0) return { filled: [], unknown: [slot], used: [] };
    const parts = await Promise.all(slot.instead.map((part) => fillSlot(part, named)));
    return {
      filled: parts.flatMap(({ filled }) => filled),
      unknown: parts.flatMap(({ unknown }) => unknown),
      used: parts.flatMap(({ used }) => used),
    };
  }

  return { fillSlot, lookUpName };
}
