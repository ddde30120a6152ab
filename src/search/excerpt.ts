/** The piece of a text that shows best why it was found, with what was found marked, and where a reader lands on it. */
import { isFunctionWord } from './function-words.ts';
import type { Section } from './text.ts';
import { compoundsIn, tokensOf, type Token } from './tokens.ts';

export interface Piece {
  text: string;
  mark: boolean;
}

export interface Excerpt {
  pieces: Piece[];
  /** Where it stands: a row or list item, else the section; with the words to be marked there, where they can be. */
  fragment: string;
}

/** How many words an excerpt has. */
const WORDS = 26;
const MOST_QUOTED = 9;

/** What is looked for: terms of the index, else those of like meaning; and phrases word by word. */
export interface Sought {
  terms: ReadonlySet<string>;
  akin: ReadonlySet<string>;
  phrases: readonly string[][];
}

/** Which words of a text are found: whole words, the parts of a designation or date together. */
function marksIn(tokens: readonly Token[], sought: Sought): (string | undefined)[] {
  const marks = marksOf(tokens, sought.terms, sought.phrases);
  return marks.some((mark) => mark !== undefined) ? marks : marksOf(tokens, sought.akin, []);
}

function marksOf(
  tokens: readonly Token[],
  terms: ReadonlySet<string>,
  phrases: readonly string[][],
): (string | undefined)[] {
  const marks = tokens.map(({ term, word }) => (terms.has(term) && !isFunctionWord(word) ? term : undefined));
  for (const { term, from, to } of compoundsIn(tokens)) {
    if (terms.has(term)) for (let i = from; i < to; i++) marks[i] = term;
  }
  for (const phrase of phrases) {
    for (let i = 0; i + phrase.length <= tokens.length; i++) {
      if (phrase.every((word, k) => tokens[i + k]!.word === word)) {
        for (let k = 0; k < phrase.length; k++) marks[i + k] = `"${phrase.join(' ')}`;
      }
    }
  }
  return marks;
}

/** The words of a phrase in a row, as often as they stand in a text. */
export function countPhrase(text: string, phrase: readonly string[]): number {
  const words = tokensOf(text).map(({ word }) => word);
  return words.filter((_, i) => phrase.every((word, k) => words[i + k] === word)).length;
}

/** A text in pieces, what is found in it marked. */
export function markText(text: string, sought: Sought): Piece[] {
  const tokens = tokensOf(text);
  return cut(text, tokens, marksIn(tokens, sought), 0, tokens.length);
}

/** The best excerpt of a section; nothing is marked where only its heading was found. */
export function excerptOf(section: Section, sought: Sought): Excerpt {
  const tokens = tokensOf(section.text);
  const marks = marksIn(tokens, sought);
  let [best, from] = [-1, 0];
  for (let i = 0; i === 0 || i < tokens.length; i++) {
    if (i > 0 && marks[i] === undefined) continue;
    const inside = marks.slice(i, i + WORDS).filter((mark) => mark !== undefined);
    const worth = new Set(inside).size * 10 + inside.length + (inside.some((mark) => mark.startsWith('"')) ? 100 : 0);
    if (worth > best) [best, from] = [worth, i];
  }
  const first = Math.max(
    from,
    marks.findIndex((mark, i) => mark !== undefined && i >= from),
  );
  const place = section.places.findLast(({ at }) => at <= (tokens[first]?.start ?? 0));
  if (place) {
    // A row or list item is told by itself, and has an address of its own.
    const next = section.places[section.places.indexOf(place) + 1]?.at ?? section.text.length;
    const start = tokens.findIndex((token) => token.start >= place.at);
    const end = tokens.findLastIndex((token) => token.end <= next) + 1;
    return {
      pieces: cut(section.text, tokens, marks, start, Math.min(start + WORDS + 4, end), end),
      fragment: place.id,
    };
  }
  const start = Math.min(sentenceStart(section.text, tokens, from), Math.max(0, tokens.length - WORDS));
  const pieces = cut(section.text, tokens, marks, start, Math.min(start + WORDS + 4, tokens.length));
  return { pieces, fragment: marks[first] === undefined ? section.id : landing(section, tokens, marks, first) };
}

/** Begins a little earlier where a sentence does. */
function sentenceStart(text: string, tokens: readonly Token[], from: number): number {
  for (let i = from; i > Math.max(0, from - 9); i--) {
    if (/[.?!:;]["”’]?\s+$/.test(text.slice(tokens[i - 1]?.end ?? 0, tokens[i]?.start))) return i;
  }
  return Math.max(0, from - 4);
}

/** The words from one to another in pieces; what stands before or after in the same text is hinted at. */
function cut(
  text: string,
  tokens: readonly Token[],
  marks: readonly (string | undefined)[],
  from: number,
  to: number,
  end = tokens.length,
): Piece[] {
  if (tokens.length === 0) return [{ text, mark: false }];
  const pieces: Piece[] = [];
  const add = (piece: string, mark: boolean) => {
    if (piece !== '') pieces.push({ text: piece, mark });
  };
  let at = from === 0 ? 0 : tokens[from]!.start;
  if (from > 0 && end === tokens.length) add('… ', false);
  for (let i = from; i < to; i++) {
    if (marks[i] === undefined) continue;
    let last = i;
    while (last + 1 < to && marks[last + 1] !== undefined && !isBreak(text, tokens, last)) last++;
    add(text.slice(at, tokens[i]!.start), false);
    add(text.slice(tokens[i]!.start, tokens[last]!.end), true);
    at = tokens[last]!.end;
    i = last;
  }
  add(text.slice(at, to === tokens.length ? undefined : tokens[to - 1]!.end), false);
  if (to < end) add(' …', false);
  return pieces;
}

/** Whether a sentence or a part of one ends after a token. */
function isBreak(text: string, tokens: readonly Token[], i: number): boolean {
  return /[.,;:?!()“”"–—]/.test(text.slice(tokens[i]!.end, tokens[i + 1]?.start));
}

/**
 * The fragment that leads to found words in running text: they are named by a
 * text fragment, which ends where a sentence does, since a note may stand there.
 */
function landing(
  section: Section,
  tokens: readonly Token[],
  marks: readonly (string | undefined)[],
  first: number,
): string {
  const { id, text } = section;
  let [from, to] = [first, first];
  const mayGoOn = () => to - from + 1 < MOST_QUOTED && (marks[to + 1] !== undefined || to - from < 4);
  while (to + 1 < tokens.length && mayGoOn() && !isBreak(text, tokens, to)) to++;
  while (from > 0 && to - from < 4 && !isBreak(text, tokens, from - 1)) from--;
  const words = text.slice(tokens[from]!.start, tokens[to]!.end);
  return `${id}:~:text=${encodeURIComponent(words).replace(/-/g, '%2D')}`;
}
