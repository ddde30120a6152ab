/**
 * Search as a whole: a question goes in, ranked pages come out, with what was
 * understood on the way. It fetches nothing itself; files are handed to it, so
 * that the browser, the tests and the bench run the same code.
 */
import { readGuide, type Guide } from './guide.ts';
import { namesOf, type Names } from './names.ts';
import { readQuestion, type Question, type Slot } from './question.ts';
import { fill, rank, type Filled, type Ranked } from './rank.ts';
import { readShard, shardsFor, type Posting, type Shard } from './shards.ts';
import { guessName, guessWord } from './spelling.ts';

/** Gets a file of the index as text: `guide.json`, `<version>/3.txt`. */
export type Fetch = (path: string) => Promise<string>;

export interface Correction {
  typed: string;
  meant: string;
}

export interface Found {
  question: Question;
  ranked: Ranked[];
  corrections: Correction[];
  /** The terms by which each page was found, to mark them. */
  terms: ReadonlySet<string>;
}

export interface Engine {
  guide: Guide;
  names: Names;
  /** With `asTyped`, nothing is taken for a slip. */
  search(typed: string, asTyped?: boolean): Promise<Found>;
}

/** How many words may complete what is being typed. */
const MOST_COMPLETIONS = 24;

export async function openEngine(fetchFile: Fetch): Promise<Engine> {
  const guide = readGuide(await fetchFile('guide.json'));
  const names = namesOf(guide.cards);
  const shards = new Map<number, Promise<Shard>>();
  const shard = (number: number): Promise<Shard> => {
    const known = shards.get(number);
    if (known) return known;
    const made = fetchFile(`${guide.version}/${number}.txt`).then(readShard);
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

  async function fillSlot(slot: Slot): Promise<{ filled: Filled[]; unknown: Slot[] }> {
    const found = await lookUp(slot);
    if (found.length > 0) return { filled: [fill(slot, found, guide.cards.length)], unknown: [] };
    if (slot.instead.length === 0) return { filled: [], unknown: [slot] };
    const parts = await Promise.all(slot.instead.map(fillSlot));
    return { filled: parts.flatMap(({ filled }) => filled), unknown: parts.flatMap(({ unknown }) => unknown) };
  }

  async function meant(question: Question, unknown: readonly Slot[]): Promise<Correction[]> {
    const corrections: Correction[] = [];
    for (const { from, to } of unknown) {
      const inName = question.spans.some((span) => from >= span.from && to <= span.to);
      const quoted = question.phrases.flat().includes(question.tokens[from]!.word);
      if (inName || quoted) continue;
      const { word, start, end } = question.tokens[from]!;
      const isLast = to === question.tokens.length;
      const guess =
        guessName(word, names, isLast) ?? guessWord(word, await fetchFile(`${guide.version}/words.txt`), isLast);
      if (guess) corrections.push({ typed: question.text.slice(start, end), meant: guess });
    }
    return corrections;
  }

  async function search(typed: string, asTyped = false): Promise<Found> {
    const question = readQuestion(typed, names);
    const parts = await Promise.all(question.slots.map(fillSlot));
    const filled = parts.flatMap(({ filled }) => filled);
    const unknown = parts.flatMap(({ unknown }) => unknown);
    if (!asTyped && unknown.length > 0 && names.exactly(question.tokens).length === 0) {
      const corrections = await meant(question, unknown);
      if (corrections.length > 0) {
        const text = corrections.reduce((text, { typed, meant }) => text.replace(typed, meant), question.text);
        return { ...(await search(text, true)), corrections };
      }
    }
    const terms = new Set(filled.flatMap(({ pages }) => [...pages.values()].flatMap(({ terms }) => [...terms])));
    return { question, ranked: rank(question, filled, guide.cards, names), corrections: [], terms };
  }

  return { guide, names, search };
}
