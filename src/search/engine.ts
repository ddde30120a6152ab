/**
 * Search as a whole: a question goes in, ranked pages come out, with what was
 * understood on the way. It fetches nothing itself; files are handed to it, so
 * that the browser, the tests and the bench run the same code.
 */
import { answerFrom, askedIn, type Asked } from './answer.ts';
import { factsPath, readFacts, type Fact } from './facts.ts';
import type { Files } from './files.ts';
import { readGuide, type Guide } from './guide.ts';
import { isAsking } from './intents.ts';
import { keyOf, namesOf, type Names } from './names.ts';
import { readQuestion, type Question, type Slot, type Span } from './question.ts';
import { openIndex } from './look-up.ts';
import { keepPhrases } from './phrases.ts';
import { rank, type Ranked } from './rank.ts';
import { guessName, guessWord, listedUnder, wordsPath } from './spelling.ts';
import { tokensOf } from './tokens.ts';

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
  /** Other names of the pages that are named, word by word. */
  also: string[][];
  /** What is asked of one article, where that is what the question does. */
  asked: Asked | undefined;
  /** Words that no page has and that nothing is near to. */
  missing: string[];
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

export interface Engine {
  guide: Guide;
  names: Names;
  search(typed: string, manner?: Manner): Promise<Found>;
  /** The facts that answer; none where nothing does for certain. */
  answer(asked: Asked): Promise<Fact[]>;
}

const ACRONYM = /^(?=.*\p{Lu})[\p{Lu}\d-]{2,8}s?$/u;

/** From this weight on, what was looked up is what was typed or begins so. */
const CLOSE = 0.7;

export async function openEngine(files: Files): Promise<Engine> {
  const guide = readGuide(await files.read('guide.json'));
  const names = namesOf(guide.cards);
  const index = openIndex(files, guide);

  /** The title and the acronyms of the one page that a part of the question names, but not what was typed itself. */
  function otherNames({ tokens }: Question, { from, to, names: hits }: Span): string[] {
    const pages = new Set(hits.map(({ page }) => page));
    const typed = keyOf(tokens.slice(from, to));
    const { title, aliases } = guide.cards[hits[0]!.page]!;
    const others = [title, ...aliases.filter((alias) => ACRONYM.test(alias)).slice(0, 1)];
    return pages.size === 1 ? others.filter((name) => keyOf(tokensOf(name)) !== typed) : [];
  }

  async function wordsLike(word: string): Promise<string> {
    const letter = listedUnder(word);
    return letter !== '' && guide.letters.includes(letter) ? files.read(wordsPath(guide.version, letter)) : '';
  }

  async function meant(question: Question, unknown: readonly Slot[]): Promise<Correction[]> {
    const corrections: Correction[] = [];
    for (const { from, to } of unknown) {
      const inName = question.spans.some((span) => from >= span.from && to <= span.to);
      const quoted = question.phrases.flat().includes(question.tokens[from]!.word);
      const { word, term, start, end } = question.tokens[from]!;
      // An acronym that stands nowhere is another one, not a slip; so is a number.
      const isOther = /^(?:\p{Lu}{3,}|\d+)$/u.test(question.text.slice(start, end));
      if (inName || quoted || isOther || isAsking(term)) continue;
      const isLast = to === question.tokens.length;
      const guess = guessName(word, names, isLast) ?? guessWord(word, await wordsLike(word), isLast);
      if (guess) corrections.push({ start, end, meant: guess });
    }
    return corrections;
  }

  async function search(typed: string, { asTyped = false, depth = 10 }: Manner = {}): Promise<Found> {
    const question = readQuestion(typed, names);
    const also =
      question.phrases.length > 0 ? [] : question.spans.map((span) => ({ span, names: otherNames(question, span) }));
    const named = await Promise.all(also.map(({ names }) => Promise.all(names.map(index.lookUpName))));
    const parts = await Promise.all(
      question.slots.map((slot) =>
        index.fillSlot(slot, named[also.findIndex(({ span }) => slot.from >= span.from && slot.to <= span.to)]),
      ),
    );
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
    const akin = new Set(used.flatMap(({ term }) => (term === '' || terms.has(term) ? [] : [term])));
    const ranked = rank(question, filled, guide.cards, names);
    const sure =
      question.phrases.length > 0
        ? await keepPhrases(question, filled, ranked, depth, guide, files)
        : { ranked, more: false };
    const loosened = sure.ranked.length === 0 && ranked.length > 0;
    return {
      question,
      ranked: loosened ? ranked : sure.ranked,
      corrections: [],
      terms,
      akin,
      also: also.flatMap(({ names }) => names.map((name) => tokensOf(name).map(({ word }) => word))),
      asked: askedIn(question, guide),
      more: sure.more,
      loosened,
      missing: unknown.map(({ from, to }) => textOf(question, from, to)),
    };
  }

  async function answer(asked: Asked): Promise<Fact[]> {
    return answerFrom(asked, readFacts(await files.read(factsPath(guide.version, guide.cards[asked.page]!.ref))));
  }

  return { guide, names, search, answer };
}

/** A part of a question as it was typed. */
function textOf({ text, tokens }: Question, from: number, to: number): string {
  return text.slice(tokens[from]!.start, tokens[to - 1]!.end);
}
