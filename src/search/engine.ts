/**
 * Search as a whole: a question goes in, ranked pages come out, with what was
 * understood on the way. It fetches nothing itself; files are handed to it, so
 * that the browser, the tests and the bench run the same code.
 */
import { answerFrom, askedIn, type Asked } from './answer.ts';
import { countPhrase } from './excerpt.ts';
import { factsPath, readFacts, type Fact } from './facts.ts';
import { readGuide, type Guide } from './guide.ts';
import { isAsking } from './intents.ts';
import { namesOf, type Names } from './names.ts';
import { readQuestion, type Question, type Slot } from './question.ts';
import { fill, rank, type Filled, type Ranked } from './rank.ts';
import { readShard, shardsFor, type Posting, type Shard } from './shards.ts';
import { guessName, guessWord, wordsPath } from './spelling.ts';
import type { PageText } from './text.ts';

/** Where the files of the index come from. */
export interface Files {
  /** A file of the index as text: `guide.json`, `<version>/3.txt`. */
  read(path: string): Promise<string>;
  /** The text of a page, by the name on its card. */
  text(fragment: string): Promise<PageText>;
}

/** A word of the question that is taken for another one. */
export interface Correction {
  start: number;
  end: number;
  meant: string;
}

export interface Found {
  question: Question;
  ranked: Ranked[];
  /** What was taken for a slip; the question is the mended one. */
  corrections: Correction[];
  /** The terms by which the pages were found, to mark them; and those of like meaning, to mark where there are no others. */
  terms: ReadonlySet<string>;
  akin: ReadonlySet<string>;
  /** What is asked of one article, where that is what the question does. */
  asked: Asked | undefined;
  /** Of a quoted phrase: whether pages were left that nobody looked into yet. */
  more: boolean;
  /** Whether no page that was looked into has the quoted words in their order, so that those are shown that have them at all. */
  loosened: boolean;
}

export interface Manner {
  /** Nothing is taken for a slip. */
  asTyped?: boolean;
  /** How many pages must be sure to hold a quoted phrase. */
  depth?: number;
}

interface Used {
  term: string;
  weight: number;
}

export interface Engine {
  guide: Guide;
  names: Names;
  search(typed: string, manner?: Manner): Promise<Found>;
  /** The facts that answer; none where nothing does for certain. */
  answer(asked: Asked): Promise<Fact[]>;
}

/** From this weight on, what was looked up is what was typed or begins so. */
const CLOSE = 0.7;

/** For a quoted phrase texts are read a few at once, and not many more than are shown. */
const TEXTS_AT_ONCE = 4;
const MORE_TEXTS = 2;

/** How many words may complete what is being typed. */
const MOST_COMPLETIONS = 24;

export async function openEngine(files: Files): Promise<Engine> {
  const guide = readGuide(await files.read('guide.json'));
  const names = namesOf(guide.cards);
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

  async function fillSlot(slot: Slot): Promise<{ filled: Filled[]; unknown: Slot[]; used: Used[] }> {
    const found = await lookUp(slot);
    if (found.length > 0) return { filled: [fill(slot, found, guide.cards.length)], unknown: [], used: found };
    if (slot.instead.length === 0) return { filled: [], unknown: [slot], used: [] };
    const parts = await Promise.all(slot.instead.map(fillSlot));
    return {
      filled: parts.flatMap(({ filled }) => filled),
      unknown: parts.flatMap(({ unknown }) => unknown),
      used: parts.flatMap(({ used }) => used),
    };
  }

  /** No word may begin with that letter, and then there is no such file. */
  async function wordsLike(word: string): Promise<string> {
    return files.read(wordsPath(guide.version, word)).catch(() => '');
  }

  async function meant(question: Question, unknown: readonly Slot[]): Promise<Correction[]> {
    const corrections: Correction[] = [];
    for (const { from, to } of unknown) {
      const inName = question.spans.some((span) => from >= span.from && to <= span.to);
      const quoted = question.phrases.flat().includes(question.tokens[from]!.word);
      const { word, term, start, end } = question.tokens[from]!;
      if (inName || quoted || isAsking(term)) continue;
      const isLast = to === question.tokens.length;
      const guess = guessName(word, names, isLast) ?? guessWord(word, await wordsLike(word), isLast);
      if (guess) corrections.push({ start, end, meant: guess });
    }
    return corrections;
  }

  async function search(typed: string, { asTyped = false, depth = 10 }: Manner = {}): Promise<Found> {
    const question = readQuestion(typed, names);
    const parts = await Promise.all(question.slots.map(fillSlot));
    const filled = parts.flatMap(({ filled }) => filled);
    const unknown = parts.flatMap(({ unknown }) => unknown);
    if (!asTyped && unknown.length > 0 && names.exactly(question.tokens).length === 0) {
      const corrections = await meant(question, unknown);
      if (corrections.length > 0) {
        const text = corrections
          .toReversed()
          .reduce((text, { start, end, meant }) => text.slice(0, start) + meant + text.slice(end), question.text);
        return { ...(await search(text, { asTyped: true, depth })), corrections };
      }
    }
    const used = parts.flatMap(({ used }) => used);
    const terms = new Set(used.flatMap(({ term, weight }) => (weight >= CLOSE ? [term] : [])));
    const akin = new Set(used.flatMap(({ term }) => (terms.has(term) ? [] : [term])));
    const ranked = rank(question, filled, guide.cards, names);
    const sure =
      question.phrases.length > 0 ? await keepPhrases(question, filled, ranked, depth) : { ranked, more: false };
    const loosened = sure.ranked.length === 0 && ranked.length > 0;
    return {
      question,
      ranked: loosened ? ranked : sure.ranked,
      corrections: [],
      terms,
      akin,
      asked: askedIn(question, guide),
      more: sure.more,
      loosened,
    };
  }

  /** Of the pages that hold all words of the phrases in one section, those that hold them in a row, the fullest first. */
  async function keepPhrases(
    { phrases, tokens }: Question,
    filled: readonly Filled[],
    ranked: readonly Ranked[],
    depth: number,
  ) {
    const words = new Set(phrases.flat());
    const quoted = filled.filter(({ slot }) => words.has(tokens[slot.from]!.word));
    const together = ({ page }: Ranked) => {
      const [first, ...others] = quoted.map(({ pages }) => pages.get(page)?.sections ?? new Map<number, number>());
      return first !== undefined && [...first.keys()].some((section) => others.every((one) => one.has(section)));
    };
    const candidates = ranked.filter(together);
    const kept: Ranked[] = [];
    let looked = 0;
    while (looked < Math.min(candidates.length, depth + MORE_TEXTS) && kept.length < depth) {
      const batch = candidates.slice(looked, looked + TEXTS_AT_ONCE);
      looked += batch.length;
      const counted = await Promise.all(
        batch.map(async (one) => {
          const card = guide.cards[one.page]!;
          const text = (await files.text(card.fragment)).content;
          const counts = phrases.map((phrase) => countPhrase(text, phrase));
          if (counts.includes(0)) return [];
          const inName = phrases.some((phrase) =>
            [card.title, ...card.aliases].some((name) => countPhrase(name, phrase) > 0),
          );
          return [{ ...one, score: one.score + Math.log2(1 + Math.min(...counts)) / 8 + (inName ? 0.5 : 0) }];
        }),
      );
      kept.push(...counted.flat());
    }
    kept.sort((a, b) => b.tier - a.tier || b.score - a.score || a.page - b.page);
    return { ranked: kept, more: looked < candidates.length };
  }

  async function answer(asked: Asked): Promise<Fact[]> {
    return answerFrom(asked, readFacts(await files.read(factsPath(guide.version, guide.cards[asked.page]!.ref))));
  }

  return { guide, names, search, answer };
}
