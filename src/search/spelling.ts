/** What a reader may have meant by a word that stands nowhere: by sound, by script, by slips of the hand. */
import { distance, slipsFor } from './distance.ts';
import { inLatin, isCyrillic, plain, sound } from './letters.ts';
import type { Names } from './names.ts';

interface Guess {
  text: string;
  slips: number;
  /** How many letters it shares with the word at the beginning. */
  alike: number;
  count: number;
}

/** Of two as near, the one that begins alike for longer, then the more common. */
function better(a: Guess, b: Guess | undefined): boolean {
  if (!b || a.slips !== b.slips) return !b || a.slips < b.slips;
  return a.alike !== b.alike ? a.alike > b.alike : a.count > b.count;
}

/** How many letters two words share at their beginning. */
function startShared(a: string, b: string): number {
  const end = [...a].findIndex((letter, i) => letter !== b[i]);
  return end === -1 ? a.length : end;
}

/** A second slip is believed only of a word that begins alike: few slip at the start. */
const SURE_START = 2;

/** How many slips lie between two plain words, by letters or, a little worse, by sound; more than `most` where too many. */
function slipsBetween(word: string, known: string, most: number, start: boolean): number {
  const heard = distance(sound(word), sound(known), 1) + 0.5;
  const whole = Math.min(distance(word, known, most), heard);
  if (whole <= most) return whole;
  return start && known.length > word.length ? distance(word, known, most, true) + 0.5 : most + 1;
}

/** The nearest of some words to a plain one; with `start`, also words that only begin like it. */
function nearest(
  word: string,
  words: Iterable<[string, { text: string; count: number }]>,
  start: boolean,
): Guess | undefined {
  const most = slipsFor(word.length);
  if (most === 0) return undefined;
  let best: Guess | undefined;
  for (const [known, { text, count }] of words) {
    if (/\d/.test(known) !== /\d/.test(word) || known === word) continue;
    const slips = slipsBetween(word, known, most, start);
    if (slips > most + 0.5 || (slips > 1.5 && known.slice(0, SURE_START) !== word.slice(0, SURE_START))) continue;
    // A slip in the first letter is rarer than one within.
    const guess = { text, count, alike: startShared(word, known), slips: slips + (known[0] === word[0] ? 0 : 0.6) };
    if (better(guess, best)) best = guess;
  }
  return best;
}

/** The word of a name that is meant; undefined where none is near. */
export function guessName(word: string, names: Names, isLast: boolean): string | undefined {
  const [alike] = names.soundingLike(word);
  if (alike !== undefined && alike !== word) return names.words.get(alike)!.text;
  const asTyped = nearest(word, names.words, isLast);
  const latin = isCyrillic(word) ? nearest(inLatin(word), names.words, isLast) : undefined;
  return (latin && better(latin, asTyped) ? latin : asTyped)?.text;
}

/** Under which letter a plain word is listed: few slip on the first. Words in Cyrillic stand with those that sound like them. */
export function listedUnder(word: string): string {
  return inLatin(word).slice(0, 1);
}

/** The list of the words under a letter. */
export function wordsPath(version: string, letter: string): string {
  return `${version}/words-${letter.codePointAt(0)!.toString(16)}.txt`;
}

/** Shorter words are taken for slips of names alone: “Topol” is not “tool”. */
const SHORTEST_SLIP = 6;

/** The word of the texts that is meant; `list` holds them as they are written, one a line. */
export function guessWord(word: string, list: string, isLast: boolean): string | undefined {
  // A short word that no page has is more likely a name than a slip.
  if (word.length < SHORTEST_SLIP) return undefined;
  const words = list
    .split('\n')
    .map((text): [string, { text: string; count: number }] => [plain(text), { text, count: 1 }]);
  return nearest(inLatin(word), words, isLast)?.text;
}

/** The pairs of neighbouring letters of a text. */
function pairsOf(text: string): Set<string> {
  const spelt = inLatin(plain(text)).replace(/[^\p{L}\p{N}]/gu, '');
  return new Set([...spelt].slice(1).map((letter, i) => spelt[i]! + letter));
}

/** Less alike than this, two names have nothing to do with one another. */
const ALIKE = 0.35;

/** The names most like what was typed, by the pairs of letters that they share (after L. R. Dice, 1945). */
export function nearNames(typed: string, names: Names, most: number): { page: number; text: string }[] {
  const wanted = pairsOf(typed);
  const likeness = (text: string): number => {
    const pairs = pairsOf(text);
    const shared = [...pairs].filter((pair) => wanted.has(pair)).length;
    return (2 * shared) / (pairs.size + wanted.size || 1);
  };
  const seen = new Set<number>();
  return names.all
    .map(({ page, text }) => ({
      page,
      text,
      like: Math.max(likeness(text), ...text.split(/[\s-]+/).map((word) => likeness(word) * 0.9)),
    }))
    .filter(({ like }) => like >= ALIKE)
    .sort((a, b) => b.like - a.like)
    .filter(({ page }) => !seen.has(page) && seen.add(page))
    .slice(0, most);
}
