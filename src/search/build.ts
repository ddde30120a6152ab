/** Makes the files of the index from the pages: the words weighed, sorted and cut into shards. Runs at build only. */
import { isFunctionWord } from './function-words.ts';
import { printGuide, type Card, type Guide } from './guide.ts';
import { plain } from './letters.ts';
import { FULL_WEIGHT, MOST_SECTIONS, printPostings, type Posting } from './shards.ts';
import { listedUnder, wordsPath } from './spelling.ts';
import { sectionsOf, type PageText } from './text.ts';
import { termsOf, tokensOf } from './tokens.ts';

export interface Indexed {
  card: Card;
  text: PageText;
  /** The days on which what the page is about turned: signed, in force, ended. */
  days: readonly string[];
}

/** How much a word counts by where it stands. */
const WEIGHTS = {
  title: 14,
  alias: 10,
  summary: 4,
  heading: 3,
  facts: 3,
  figure: 8,
  turn: 10,
  lead: 2,
  body: 1,
} as const;

/** Sections that hold the facts of the page itself: its events and its numbers. */
const FACTS = ['chronology', 'the-numbers'];

/** A number or a day; but a year is a time. */
const FIGURE = /^(?!(?:19|20)\d\d$)\d/;

/** After Robertson and Zaragoza, “The probabilistic relevance framework: BM25 and beyond” (2009): how soon more of a word counts for nothing, and how much a long text counts against it. */
const SATURATION = 3;
const LENGTH = 0.3;

/** A shard holds about so many characters, of which a quarter to a half is sent: a question needs a few of a great many. */
const SHARD = 6_000;

/** Terms longer than any word a reader would type. */
const LONGEST_TERM = 40;

interface Held {
  count: number;
  sections: Set<number>;
}

function weigh({ card, text, days }: Indexed): { held: Map<string, Held>; length: number } {
  const held = new Map<string, Held>();
  let length = 0;
  const add = (words: string, weight: number, section: number, isBody = false) => {
    for (const { term } of termsOf(words)) {
      if (isBody) length++;
      if (isFunctionWord(term) || term.length > LONGEST_TERM) continue;
      // A day names what happened on it, and a number is asked for where it is a fact.
      const counts = weight === WEIGHTS.facts && FIGURE.test(term) ? WEIGHTS.figure : weight;
      const known = held.get(term) ?? { count: 0, sections: new Set() };
      known.count += counts;
      known.sections.add(section);
      held.set(term, known);
    }
  };
  add(card.title, WEIGHTS.title, 0);
  // A word that several names share says no more of the page for it.
  const named = new Set<string>();
  for (const alias of card.aliases) for (const { term } of termsOf(alias)) named.add(term);
  for (const term of named) add(term, WEIGHTS.alias, 0);
  for (const day of new Set(days)) add(day, WEIGHTS.turn, 0);
  add(text.meta.summary ?? '', WEIGHTS.summary, 0);
  sectionsOf(text).forEach((section, i) => {
    const number = Math.min(i, MOST_SECTIONS - 1);
    add(section.title, WEIGHTS.heading, number);
    const weight = i === 0 ? WEIGHTS.lead : FACTS.includes(section.id) ? WEIGHTS.facts : WEIGHTS.body;
    add(section.text, weight, number, true);
  });
  return { held, length };
}

/** The words of the texts as they are written, by their first letters, for whoever mistypes one: those of names are in the guide already. */
function wordsOf(pages: readonly Indexed[]): Map<string, string> {
  const forms = new Map<string, { pages: number; last: number; written: Map<string, number> }>();
  const known = new Set(
    pages.flatMap(({ card }) =>
      [card.title, ...card.aliases].flatMap((name) => tokensOf(name).map(({ word }) => word)),
    ),
  );
  pages.forEach(({ text: { content } }, page) => {
    for (const { word, start, end } of tokensOf(content)) {
      if (word.length < 4 || known.has(word) || /\d/.test(word) || isFunctionWord(word)) continue;
      const form = forms.get(word) ?? { pages: 0, last: -1, written: new Map() };
      if (form.last !== page) form.pages++;
      form.last = page;
      const as = content.slice(start, end).replace(/['’]s$/, '');
      form.written.set(as, (form.written.get(as) ?? 0) + 1);
      forms.set(word, form);
    }
  });
  const byLetter = new Map<string, string[]>();
  for (const [word, { written }] of [...forms].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [text] = [...written].sort(([a, x], [b, y]) => y - x || (a < b ? 1 : -1))[0]!;
    if (plain(text) !== word) continue;
    const letter = listedUnder(word);
    byLetter.set(letter, [...(byLetter.get(letter) ?? []), text]);
  }
  return new Map(
    [...byLetter].filter(([letter]) => letter !== '').map(([letter, words]) => [letter, words.join('\n')]),
  );
}

export interface IndexFiles {
  /** Files of the folder of this version, by name. */
  files: Map<string, string>;
  /** The guide, once the name of the folder is known. */
  guide(version: string): string;
}

/** The index of some pages, in the order in which they are given. */
export function buildIndex(pages: readonly Indexed[]): IndexFiles {
  const weighed = pages.map(weigh);
  const average = weighed.reduce((sum, { length }) => sum + length, 0) / Math.max(pages.length, 1);
  const postings = new Map<string, Posting[]>();
  weighed.forEach(({ held, length }, page) => {
    const norm = 1 - LENGTH + LENGTH * (length / average);
    for (const [term, { count, sections }] of held) {
      const weight = Math.max(1, Math.round((FULL_WEIGHT * count) / (count + SATURATION * norm)));
      const posting = { page, weight: Math.min(weight, FULL_WEIGHT), sections: [...sections].sort((a, b) => a - b) };
      const known = postings.get(term);
      if (known) known.push(posting);
      else postings.set(term, [posting]);
    }
  });
  const lines = [...postings]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([term, list]) => [term, `${term}\t${printPostings(list)}`] as const);
  const shards: string[][] = [];
  const bounds: string[] = [];
  let size = Infinity;
  for (const [term, line] of lines) {
    if (size + line.length > SHARD) {
      bounds.push(term);
      shards.push([]);
      size = 0;
    }
    shards.at(-1)!.push(line);
    size += line.length;
  }
  const files = new Map(shards.map((shard, i) => [`${i}.txt`, shard.join('\n')]));
  const words = wordsOf(pages);
  for (const [letter, list] of words) files.set(wordsPath('', letter).slice(1), list);
  const guide: Omit<Guide, 'version'> = {
    shards: bounds,
    letters: [...words.keys()].join(''),
    cards: pages.map(({ card }) => card),
  };
  return { files, guide: (version) => printGuide({ version, ...guide }) };
}
