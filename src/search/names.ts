/** Every name of every page, as a reader may type it: the part of a question that names a page is found here. */
import { isFunctionWord } from './function-words.ts';
import type { Card } from './guide.ts';
import { asItLooks, inLatin, isCyrillic, plain, sound } from './letters.ts';
import { stem } from './stem.ts';
import { figures, tokensOf, type Token } from './tokens.ts';

export interface Name {
  page: number;
  text: string;
  isTitle: boolean;
  /** Whether it names less than the page’s subject, a part or a version, or more, its family: no fact of the page answers for it. */
  isInexact: boolean;
  /** Its words that say something, as the index knows them and as they are written. */
  terms: string[];
  words: string[];
  /** Its words run together. */
  key: string;
}

type Word = Pick<Token, 'word' | 'term'>;

export interface Names {
  all: readonly Name[];
  /** The names that the words, run together, are; titles first. */
  exactly(tokens: readonly Word[]): Name[];
  /** The same, without leave to leave out or turn round words. */
  literally(tokens: readonly Word[]): Name[];
  /** The names that begin so. */
  startingWith(tokens: readonly Word[]): Name[];
  /** The words of all names, plain, with how each is written and in how many names it stands. */
  words: ReadonlyMap<string, { text: string; count: number }>;
  /** The words of names that sound so. */
  soundingLike(word: string): string[];
}

/** Words run together, without what a hyphen, a space, a plural or a Roman number would change. */
export function keyOf(words: readonly Word[]): string {
  return words.map(({ word, term }, i) => (i > 0 ? (figures(word) === word ? term : figures(word)) : term)).join('');
}

/** The words that say something, in alphabetical order: `Договор о РСМД` and `договор РСМД` share it. */
function bagOf(words: readonly Word[]): string {
  const telling = words.filter(({ word }) => !isFunctionWord(word));
  return telling.length < 2
    ? ''
    : telling
        .map(({ term }) => term)
        .sort()
        .join(' ');
}

/** The ways in which the words of a name may be typed: as they are, in Latin letters, as they look. */
function waysToType(tokens: Token[]): Word[][] {
  const text = tokens.map(({ word }) => word).join(' ');
  if (!isCyrillic(text)) return [tokens];
  const respelt = (spell: (text: string) => string) =>
    tokens.map(({ word }) => ({ word: spell(word), term: stem(spell(word)) }));
  return [tokens, respelt(inLatin), respelt(asItLooks)];
}

/** What says only that a name is a treaty’s. */
const SORT =
  /^(?:the )?(?:treaty|agreement|convention) (?:on|of|for) (?:the )?|\s(?:treaty|agreement|accord|convention)$/i;

/** The name of a treaty as it is said once that is plain: “Open Skies”; empty where it is no shorter. */
function bareName(text: string): string {
  const bare = text.replace(SORT, '');
  return bare === text ? '' : bare;
}

/** Makes the names of all pages ready to be looked up. */
export function namesOf(cards: readonly Card[]): Names {
  const all: Name[] = [];
  const byKey = new Map<string, Name[]>();
  const byBag = new Map<string, Name[]>();
  const words = new Map<string, { text: string; count: number }>();
  const bySound = new Map<string, string[]>();
  const add = (map: Map<string, Name[]>, key: string, name: Name) => {
    if (key === '') return;
    const names = map.get(key);
    if (!names) map.set(key, [name]);
    else if (!names.some(({ page }) => page === name.page)) names.push(name);
  };
  const file = (page: number, text: string, isTitle: boolean, isInexact = false) => {
    const tokens = tokensOf(text);
    const telling = tokens.filter(({ word }) => !isFunctionWord(word));
    const name: Name = {
      page,
      text,
      isTitle,
      isInexact,
      terms: telling.map(({ term }) => term),
      words: telling.map(({ word }) => word),
      key: keyOf(tokens),
    };
    all.push(name);
    for (const way of waysToType(tokens)) {
      add(byKey, keyOf(way), name);
      add(byBag, bagOf(way), name);
    }
    for (const { word, start, end } of telling) {
      const known = words.get(word);
      if (known) {
        known.count++;
        continue;
      }
      words.set(word, { text: text.slice(start, end).replace(/['’]s$/, ''), count: 1 });
      if (word.length > 2) bySound.set(sound(inLatin(word)), [...(bySound.get(sound(inLatin(word))) ?? []), word]);
    }
  };
  cards.forEach(({ title }, page) => file(page, title, true));
  cards.forEach(({ aliases, inexact }, page) =>
    aliases.forEach((alias) => file(page, alias, false, inexact.includes(alias))),
  );
  const bare = cards.flatMap(({ kind, title, aliases }, page) => {
    if (kind !== 'Treaty') return [];
    // A single word that is left of another name, such as “interim”, names nothing.
    const short = [bareName(title), ...aliases.map(bareName).filter((name) => /\s/.test(name))];
    return [...new Set(short)].filter((name) => !byKey.has(keyOf(tokensOf(name)))).map((name) => [page, name] as const);
  });
  for (const [page, name] of bare) file(page, name, false);
  return {
    all,
    words,
    exactly: (tokens) => byKey.get(keyOf(tokens)) ?? byBag.get(bagOf(tokens)) ?? [],
    literally: (tokens) => byKey.get(keyOf(tokens)) ?? [],
    startingWith: (tokens) => {
      const typed = tokens.map(({ word }, i) => (i > 0 ? figures(word) : word)).join('');
      return typed.length < 2
        ? []
        : all.filter(
            ({ key, text }) =>
              key.startsWith(typed) ||
              plain(text)
                .replace(/[^\p{L}\p{N}]/gu, '')
                .startsWith(typed),
          );
    },
    soundingLike: (word) => bySound.get(sound(inLatin(word))) ?? [],
  };
}
