/** What a reader typed, understood as far as the names alone allow: phrases, named pages, and what to look up. */
import { isFunctionWord } from './function-words.ts';
import { inLatin, isCyrillic } from './letters.ts';
import type { Name, Names } from './names.ts';
import { stem } from './stem.ts';
import { inOurWords, synonymsOf } from './synonyms.ts';
import { compoundsIn, figures, tokensOf, type Compound, type Token } from './tokens.ts';

/** One way to look a slot up. */
export interface Alternative {
  term: string;
  /** How good it is: 1 for what was typed. */
  weight: number;
  /** Whether whatever begins so will do. */
  start?: true;
}

/** One thing that is asked for, and the ways to look it up; what it takes the place of, if none of them is known. */
export interface Slot {
  from: number;
  to: number;
  alternatives: Alternative[];
  instead: Slot[];
}

/** A part of the question that is the name of a page. */
export interface Span {
  from: number;
  to: number;
  names: Name[];
}

export interface Question {
  text: string;
  tokens: Token[];
  /** What stands in quotation marks, word by word. */
  phrases: string[][];
  spans: Span[];
  slots: Slot[];
  /** Which tokens say something. */
  telling: number[];
  /** Whether a word stands between names that sets them side by side. */
  compares: boolean;
}

/** Longer than any question; the rest is cut off before it is searched. */
export const LONGEST = 200;
const MOST_WORDS = 24;
/** More is not looked up: of a long question the longest words, which are the rarest. */
const MOST_SLOTS = 8;

/** Marks that turn the direction of writing or show nothing: they would turn round what is said of the question. */
const UNSEEN = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** “13th”, of a day. */
const ORDINAL = /\b(\d{1,2})(?:st|nd|rd|th)\b/gi;

const QUOTED = /["“”„«»]([^"“”„«»]+)["“”„«»]/g;

export function readQuestion(typed: string, names: Names): Question {
  const cut = [...typed.normalize('NFKC').replace(UNSEEN, '')].slice(0, LONGEST).join('').replace(ORDINAL, '$1');
  const text = /["“”„«»]/.test(cut) ? cut : inOurWords(cut);
  const tokens = asKnown(tokensOf(text).slice(0, MOST_WORDS), names);
  const phrases: string[][] = [];
  const quoted = new Set<number>();
  for (const match of text.matchAll(QUOTED)) {
    const inside = tokens.flatMap(({ start }, i) =>
      start > match.index && start < match.index + match[0].length ? [i] : [],
    );
    for (const i of inside) quoted.add(i);
    if (inside.length > 0) phrases.push(inside.map((i) => tokens[i]!.word));
  }
  const spans = [...spansIn(tokens, names), ...sharedHeads(tokens, names)];
  const inName = (i: number) => spans.some(({ from, to }) => i >= from && i < to);
  const some = tokens.some(({ word }) => !isFunctionWord(word));
  const telling = tokens.flatMap(({ word }, i) =>
    !some || !isFunctionWord(word) || (inName(i) && isWhole(word)) ? [i] : [],
  );
  const between = tokens.filter((_, i) => spans.some(({ to }) => to <= i) && spans.some(({ from }) => from > i));
  const compares = between.some(({ word }) => APART.test(word));
  const open = !/[\s"”»]$/.test(typed);
  const slots = slotsOf(tokens, telling, quoted, open ? tokens.length - 1 : -1);
  return { text, tokens, phrases, spans, slots: longest(slots), telling, compares };
}

function longest(slots: readonly Slot[]): Slot[] {
  const length = ({ alternatives }: Slot) => alternatives[0]!.term.length + (/\d/.test(alternatives[0]!.term) ? 4 : 0);
  const kept = new Set([...slots].sort((a, b) => length(b) - length(a)).slice(0, MOST_SLOTS));
  return slots.filter((slot) => kept.has(slot));
}

/** Words between two names. */
const APART = /^(?:and|or|vs|versus|with|to|и|или|против|und|oder|et|ou)$/;

const isWhole = (word: string) => word.length > 1 && !isFunctionWord(word);

/** Where a word mixes two alphabets, the reading that some name has. */
function asKnown(tokens: Token[], names: Names): Token[] {
  if (!tokens.some(({ heard }) => heard !== undefined) || spansIn(tokens, names).length > 0) return tokens;
  const read = tokens.map((token) => (token.heard ? { ...token, word: token.heard, term: stem(token.heard) } : token));
  return spansIn(read, names).length > 0 ? read : tokens;
}

/** “Intermediate or shorter range missile”: the names before the joining word that lack their last words. */
function sharedHeads(tokens: readonly Token[], names: Names): Span[] {
  const at = tokens.findIndex(({ word }) => APART.test(word));
  if (at < 1) return [];
  for (let head = tokens.length - 1; head > at; head--) {
    for (let from = 0; from < at; from++) {
      const hits = names.literally([...tokens.slice(from, at), ...tokens.slice(head)]);
      if (hits.length > 0 && names.literally(tokens.slice(from, at)).length === 0)
        return [{ from, to: at, names: hits }];
    }
  }
  return [];
}

/** The names in a question, the longest first, none within another. */
function spansIn(tokens: readonly Token[], names: Names): Span[] {
  const found: Span[] = [];
  for (let length = tokens.length; length > 0; length--) {
    for (let from = 0; from + length <= tokens.length; from++) {
      const to = from + length;
      if (found.some((span) => from < span.to && to > span.from)) continue;
      const part = tokens.slice(from, to);
      if (part.every(({ word }) => isFunctionWord(word))) continue;
      const loose =
        !isFunctionWord(part[0]!.word) &&
        !isFunctionWord(part.at(-1)!.word) &&
        !part.some(({ word }) => APART.test(word));
      const hits = loose ? names.exactly(part) : names.literally(part);
      if (hits.length > 0) found.push({ from, to, names: hits });
    }
  }
  return found.sort((a, b) => a.from - b.from);
}

function slotsOf(
  tokens: readonly Token[],
  telling: readonly number[],
  quoted: ReadonlySet<number>,
  last: number,
): Slot[] {
  const single = (i: number): Slot => {
    const { word, term } = tokens[i]!;
    const alternatives: Alternative[] = [{ term, weight: 1 }];
    const add = (other: string, weight: number) => {
      if (!alternatives.some((known) => known.term === other)) alternatives.push({ term: other, weight });
    };
    if (!quoted.has(i)) {
      if (figures(word) !== word && i > 0) add(figures(word), 0.9);
      for (const other of synonymsOf(term)) add(other, 0.45);
      if (i === last && word.length >= (/\d/.test(word) ? 2 : 3))
        alternatives.push({ term: word, weight: 0.7, start: true });
      if (isCyrillic(word)) add(stem(inLatin(word)), 0.8);
    }
    return { from: i, to: i + 1, alternatives, instead: [] };
  };

  const compounds = compoundsIn(tokens).filter(({ from, to }) => {
    for (let i = from; i < to; i++) if (quoted.has(i)) return false;
    return true;
  });
  const slots: Slot[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const here = compounds.filter(({ from }) => from === i);
    const whole = here.find(({ kind }) => kind !== 'joined');
    if (whole) {
      // What is written as one designation is another weapon where it is not known: “DF-41” is no Mk 41.
      const isOne = whole.kind === 'designation' && tokens[whole.to - 1]!.joined;
      const parts = isOne
        ? []
        : range(whole.from, whole.to).filter((k) => telling.includes(k) || /\d/.test(tokens[k]!.word));
      slots.push({ from: whole.from, to: whole.to, alternatives: waysTo(whole, here), instead: parts.map(single) });
      i = whole.to - 1;
      continue;
    }
    if (!telling.includes(i)) continue;
    const slot = single(i);
    for (const { kind, from, to, term } of compounds) {
      if (kind === 'joined' && i >= from && i < to) slot.alternatives.push({ term, weight: 1 });
    }
    slots.push(slot);
  }
  return slots;
}

function waysTo(whole: Compound, here: readonly Compound[]): Alternative[] {
  if (whole.kind === 'date') {
    const month = here.find(({ kind }) => kind === 'month');
    return [{ term: whole.term, weight: 1 }, ...(month ? [{ term: month.term, weight: 0.35 }] : [])];
  }
  if (whole.km !== undefined) return nearNumbers(whole.km).map((km) => ({ term: `${km}km`, weight: 1 }));
  if (whole.kind === 'designation')
    return [
      { term: whole.term, weight: 1 },
      { term: whole.term, weight: 0.7, start: true },
    ];
  return [{ term: whole.term, weight: 1 }];
}

/** The round numbers within a hundredth and a half of one: what a distance in miles may be in kilometres. */
function nearNumbers(value: number): number[] {
  const found = new Set([Math.round(value)]);
  for (let step = 1; step <= value / 2; step *= 10) {
    for (const unit of [step, step * 5]) found.add(Math.round(value / unit) * unit);
  }
  return [...found].filter((near) => Math.abs(near - value) <= value * 0.015);
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}
