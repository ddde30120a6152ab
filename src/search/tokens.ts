/**
 * A text or a question cut into what search compares: words, numbers, dates,
 * designations, quantities. The index and the question are cut by the same
 * rules, so that whatever is written in either of two ways meets.
 */
import { isFunctionWord } from './function-words.ts';
import { asItLooks, inLatin, isCyrillic, plain } from './letters.ts';
import { stem } from './stem.ts';

export interface Token {
  /** The plain word, or the number without its separators. */
  word: string;
  /** What the index knows it by. */
  term: string;
  start: number;
  end: number;
  /** What stands before it belongs to it: a hyphen or nothing. */
  joined: boolean;
  /** Whether it is written with a capital, as names are. */
  capital: boolean;
  /** Of a word that mixes Latin and Cyrillic letters: how it sounds, where `word` is how it looks. */
  heard?: string;
}

/** How the names of the months begin in English, Russian and Ukrainian, as plain words (letters.ts): “май” is “маи” there. */
const MONTHS: [RegExp, string][] = [
  'jan|январ|січ',
  'feb|феврал|лют',
  'mar|март|берез',
  'apr|апрел|квіт',
  'may|ма(?:[ияюе]|ем)$|трав',
  'jun|июн|черв',
  'jul|июл|лип',
  'aug|август|серп',
  'sep|сентябр|верес',
  'oct|октябр|жовт',
  'nov|ноябр|листопад',
  'dec|декабр|груд',
].map((names, i) => [new RegExp(`^(?:${names})`), String(i + 1).padStart(2, '0')]);

const MONTH_NAME =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|\p{Script=Cyrillic}{3,8})$/u;

function monthOf(word: string): string | undefined {
  if (!MONTH_NAME.test(word)) return undefined;
  return MONTHS.find(([pattern]) => pattern.test(word))?.[1];
}

/** Units of distance by how they are written, in kilometres. */
const DISTANCES: [RegExp, number][] = [
  [/^(?:km|kms|kilomet(?:er|re)s?|км|километр.*)$/, 1],
  [/^(?:mi|miles?|мил[яьи].*)$/, 1.609344],
];

const NUMBER = String.raw`\d{1,3}(?:[,.\u00a0\u202f\u2009 ]\d{3})+(?![\d.,]?\d)|\d+\.\d+(?!\.?\d)`;
const WORD = String.raw`[\p{L}\p{N}]+(?:['’ʼ]\p{L}+)*`;
const PIECES = new RegExp(`(?<![\\p{L}\\p{N}.])(?:${NUMBER})(?!\\p{L})|${WORD}`, 'gu');
const IDEOGRAPHS = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2,}$/u;

/** The words and numbers of a text in order, each with where it stands. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let end = -1;
  for (const match of text.matchAll(PIECES)) {
    const [piece] = match;
    const start = match.index;
    const between = end < 0 ? ' ' : text.slice(end, start);
    const joined = /^[-‐‑–.]?$/.test(between);
    end = start + piece.length;
    if (IDEOGRAPHS.test(piece)) {
      // Scripts without spaces are read in pairs of signs.
      for (let i = 0; i < piece.length - 1; i++) {
        const pair = plain(piece.slice(i, i + 2));
        tokens.push({ word: pair, term: pair, start: start + i, end: start + i + 2, joined: i > 0, capital: false });
      }
      continue;
    }
    const word = wordOf(piece);
    if (word === '') continue;
    const heard = inLatin(plain(piece));
    const mixed = isCyrillic(piece) && !isCyrillic(word) && heard !== word;
    const capital = /^[\p{Lu}\p{N}]/u.test(piece);
    tokens.push({ word, term: stem(word), start, end, joined, capital, ...(mixed && { heard }) });
  }
  return tokens;
}

function wordOf(piece: string): string {
  const word = plain(piece)
    .replace(/['’ʼ]s$/, '')
    .replace(/['’ʼ]/g, '');
  if (/^\d[\d,.\s]*$/.test(word)) {
    return /^\d+\.\d{1,2}$|^\d+\.\d{4,}$/.test(word) ? word : word.replace(/[^\d]/g, '');
  }
  const mixed = isCyrillic(word) && /[\da-z]/.test(word);
  return mixed ? asItLooks(word) : word;
}

/** A thing that stands for several tokens at once. */
export interface Compound {
  term: string;
  /** The tokens that it takes together. */
  from: number;
  to: number;
  kind: 'date' | 'month' | 'designation' | 'quantity' | 'joined';
  /** Of a quantity in other units: its kilometres, to be met by what is near. */
  km?: number;
}

const ROMAN: Record<string, string> = {
  i: '1',
  ii: '2',
  iii: '3',
  iv: '4',
  v: '5',
  vi: '6',
  vii: '7',
  viii: '8',
  ix: '9',
  x: '10',
};

/** A Roman number up to ten in figures; any other word as it is. */
export function figures(word: string): string {
  return ROMAN[word] ?? word;
}

const isNumber = (word: string) => /^\d+(?:\.\d+)?$/.test(word);
const isYear = (word: string) => /^(?:19|20)\d\d$/.test(word);

/** Dates, designations, quantities and hyphenated words in a row of tokens. */
export function compoundsIn(tokens: readonly Token[]): Compound[] {
  return tokens.flatMap((_, i) => [...datesAt(tokens, i), ...quantityAt(tokens, i), ...designationAt(tokens, i)]);
}

function datesAt(tokens: readonly Token[], i: number): Compound[] {
  const [a, b, c] = [tokens[i]!.word, tokens[i + 1]?.word ?? '', tokens[i + 2]?.word ?? ''];
  const both = (day: string, month: string, year: string): Compound[] => [
    { term: `${year}-${month}-${day.padStart(2, '0')}`, from: i, to: i + 3, kind: 'date' },
    { term: `${year}-${month}`, from: i, to: i + 3, kind: 'month' },
  ];
  const isDay = (word: string) => /^\d{1,2}$/.test(word) && Number(word) >= 1 && Number(word) <= 31;
  if (isDay(a) && monthOf(b) && isYear(c)) return both(a, monthOf(b)!, c);
  if (monthOf(a) && isDay(b) && isYear(c)) return both(b, monthOf(a)!, c);
  if (isYear(a) && isDay(b) && isDay(c) && tokens[i + 1]!.joined && tokens[i + 2]!.joined && Number(b) <= 12) {
    return both(c, b.padStart(2, '0'), a);
  }
  if (isDay(a) && isDay(b) && isYear(c)) {
    const [day, month] = Number(b) > 12 ? [b, a] : [a, b];
    return Number(month) <= 12 ? both(day, month.padStart(2, '0'), c) : [];
  }
  const afterDay = i > 0 && isDay(tokens[i - 1]!.word);
  if (monthOf(a) && isYear(b) && !afterDay) return [{ term: `${b}-${monthOf(a)}`, from: i, to: i + 2, kind: 'month' }];
  return [];
}

/** A number with a unit of distance, also the first of two: `500–5,500 km`. */
function quantityAt(tokens: readonly Token[], i: number): Compound[] {
  const { word } = tokens[i]!;
  const inOne = /^(\d+)(km|mi|км)$/.exec(word);
  if (inOne) return [quantity(inOne[1]!, inOne[2]!, i, i + 1)];
  if (!isNumber(word)) return [];
  let at = i + 1;
  if (/^(?:to|and|or|bis|до)$/.test(tokens[at]?.word ?? '') && isNumber(tokens[at + 1]?.word ?? '')) at += 2;
  else if (tokens[at]?.joined && isNumber(tokens[at]!.word)) at += 1;
  const unit = tokens[at]?.word ?? '';
  if (!DISTANCES.some(([pattern]) => pattern.test(unit))) return [];
  return [quantity(word, unit, i, at === i + 1 ? at + 1 : i + 1)];
}

function quantity(number: string, unit: string, from: number, to: number): Compound {
  const [, factor] = DISTANCES.find(([pattern]) => pattern.test(unit))!;
  const km = Number(number) * factor;
  return {
    term: `${factor === 1 ? number : Math.round(km)}km`,
    from,
    to,
    kind: 'quantity',
    ...(factor !== 1 && { km }),
  };
}

/** `SS-20`, `Mk 41`, `START I` in one; and hyphenated words. */
function designationAt(tokens: readonly Token[], i: number): Compound[] {
  const [a, b] = [tokens[i]!, tokens[i + 1]];
  if (!b) return [];
  const number = figures(b.word);
  if (
    /^\p{L}+$/u.test(a.word) &&
    /^\d{1,4}\p{L}?$/u.test(number) &&
    !isYear(number) &&
    !monthOf(a.word) &&
    (!isFunctionWord(a.word) || (a.word.length === 1 && b.joined))
  ) {
    return [{ term: a.word + number, from: i, to: i + 2, kind: 'designation' }];
  }
  if (/^\d{1,3}$/.test(a.word) && /^\p{L}{1,2}\d*$/u.test(b.word) && b.joined) {
    return [{ term: a.word + b.word, from: i, to: i + 2, kind: 'designation' }];
  }
  if (b.joined && /^\p{L}{2,}$/u.test(a.word) && /^\p{L}{2,}$/u.test(b.word)) {
    return [{ term: stem(a.word + b.word), from: i, to: i + 2, kind: 'joined' }];
  }
  return [];
}

/** What the index files of a text: its words, and its compounds, of designations those that are written as such. */
export function termsOf(text: string): { term: string; at: number }[] {
  const tokens = tokensOf(text);
  const compounds = compoundsIn(tokens).filter(
    ({ kind, from }) =>
      kind !== 'designation' || (tokens[from]!.capital && (tokens[from + 1]!.joined || tokens[from + 1]!.capital)),
  );
  return [
    ...tokens.map(({ term, start }) => ({ term, at: start })),
    ...compounds.map(({ term, from }) => ({ term, at: tokens[from]!.start })),
  ];
}
