/** Which pages answer a question, and in what order. Pure arithmetic on what the index says. */
import type { Card } from './guide.ts';
import { isAsking } from './intents.ts';
import type { Names } from './names.ts';
import type { Question, Slot } from './question.ts';
import { FULL_WEIGHT, type Posting } from './shards.ts';
import { figures } from './tokens.ts';

/** The pages that hold a slot, each with how much it weighs there, at most 1, and how well in each section. */
export interface Filled {
  slot: Slot;
  rarity: number;
  pages: Map<number, { weight: number; sections: Map<number, number> }>;
}

export interface Ranked {
  page: number;
  score: number;
  /** 3: the question is its name; 2: the question is made of names, and its is one; 1: else. */
  tier: 1 | 2 | 3;
  /** The name by which it was found, where that is not its title. */
  alias: string | undefined;
  /** Sections by how much of the question stands in them, best first. */
  sections: number[];
}

/** How rare a term is among so many pages. */
function rarityOf(pages: number, holding: number): number {
  return Math.log(1 + (pages - holding + 0.5) / (holding + 0.5));
}

/** Puts together what the index says of the alternatives of a slot. */
export function fill(
  slot: Slot,
  found: readonly { weight: number; term: string; postings: Posting[] }[],
  total: number,
): Filled {
  const pages: Filled['pages'] = new Map();
  for (const { weight, postings } of found) {
    for (const posting of postings) {
      const worth = (weight * posting.weight) / FULL_WEIGHT;
      const page = pages.get(posting.page) ?? { weight: 0, sections: new Map<number, number>() };
      page.weight = Math.max(page.weight, worth);
      for (const section of posting.sections) {
        page.sections.set(section, Math.max(page.sections.get(section) ?? 0, weight));
      }
      pages.set(posting.page, page);
    }
  }
  const main = found.filter(({ weight }) => weight >= 0.9);
  const holding = Math.max(...(main.length > 0 ? main : found).map(({ postings }) => postings.length), 1);
  // A number is meant as it stands; a year is but a time.
  const exact = /^\d/.test(slot.alternatives[0]!.term) && !/^(?:19|20)\d\d$/.test(slot.alternatives[0]!.term) ? 2 : 1;
  return { slot, rarity: rarityOf(total, holding) * exact, pages };
}

/** The least part of a question, by the rarity of its words, that a page must hold. */
const LEAST = 0.3;

/** What a kind of page counts for where it only mentions what was asked. */
const PRIOR: Record<string, number> = { Treaty: 1, System: 1, Proposal: 1, Term: 0.9, Place: 0.8, Party: 0.6 };

/** What each doubling of the pages that link to a page adds: of pages that say as much, the one that others lead to is meant. */
const LINKED = 0.04;

function weightOfLinks({ linked }: Card): number {
  return 1 + LINKED * Math.log2(1 + linked);
}

/** Orders the pages: the named before all, then by words, names, nearness. */
export function rank(question: Question, found: readonly Filled[], cards: readonly Card[], names: Names): Ranked[] {
  const filled = weighNames(question, found, cards);
  const whole = new Map(names.exactly(question.tokens).map((name) => [name.page, name]));
  const total = filled.reduce((sum, { rarity }) => sum + rarity, 0) || 1;
  const named = namedPages(question, filled, cards, total);
  const byName = nameScores(filled, names, total);
  const begun = beginnings(question, names);
  const pages = new Set([
    ...filled.flatMap(({ pages }) => [...pages.keys()]),
    ...whole.keys(),
    ...named.keys(),
    ...begun.keys(),
  ]);

  const ranked = [...pages].map((page): Ranked & { tie: number; mere: boolean } => {
    const card = cards[page]!;
    let text = 0;
    let covered = 0;
    const bySection = new Map<number, number>();
    for (const { rarity, pages } of filled) {
      const here = pages.get(page);
      if (!here) continue;
      text += rarity * here.weight;
      covered += rarity;
      for (const [section, weight] of here.sections) {
        bySection.set(section, (bySection.get(section) ?? 0) + rarity * weight);
      }
    }
    const near = Math.max(0, ...bySection.values()) / total;
    const name = byName.get(page);
    const span = named.get(page);
    const start = begun.get(page);
    const words = (text / total) * (covered / total) * (0.6 + 0.4 * near);
    const score =
      words * (PRIOR[card.kind] ?? 0.9) * weightOfLinks(card) +
      (0.1 + 0.9 * (covered / total)) * (0.45 * (name?.score ?? 0) + 0.6 * (isProper(card) ? (span?.share ?? 0) : 0)) +
      0.5 * (start?.score ?? 0);
    const exact = whole.get(page);
    const tier = exact ? 3 : span?.covers ? 2 : 1;
    const by = exact ?? span?.name ?? start?.name ?? (name && name.score > 0.3 ? name.name : undefined);
    const sections = [...bySection]
      .filter(([section]) => section > 0)
      .sort(([a, x], [b, y]) => y - x || a - b)
      .map(([section]) => section);
    const mere = tier === 1 && !span && !start && covered / total < LEAST;
    const tie = exact?.isTitle || span?.name.isTitle ? 0 : 1;
    return { page, score, tier, alias: by && !by.isTitle ? by.text : undefined, sections, tie, mere };
  });
  // What holds but a small part of the question is no answer to it, where something else is.
  const rest = ranked.filter(({ mere }) => !mere);
  return (rest.length > 0 ? rest : ranked).sort(
    (a, b) => b.tier - a.tier || (a.tier === 3 ? a.tie - b.tie : 0) || b.score - a.score || a.page - b.page,
  );
}

/** Whether a page is called by a name of its own, not by a word of the language or one of a state that takes part in all. */
function isProper({ kind }: Card): boolean {
  return kind !== 'Term' && kind !== 'Party';
}

/** What a word of asking counts for beside a proper name: “status of the B-2” asks for the B-2. */
const ASKING = 0.3;

/**
 * The words of a proper name stand for one thing, however common each is; so
 * together they count for no less than most of a word that one page alone has,
 * and more than the words that ask for something about it.
 */
function weighNames(question: Question, filled: readonly Filled[], cards: readonly Card[]): Filled[] {
  const isNamed = question.spans.some(({ names }) => names.some(({ page }) => isProper(cards[page]!)));
  return filled.map((one) => {
    const inSpan = ({ slot }: Filled) => span !== undefined && slot.from >= span.from && slot.to <= span.to;
    const span = question.spans.find(({ from, to }) => one.slot.from >= from && one.slot.to <= to);
    if (isNamed && !span && isAsking(one.slot.alternatives[0]!.term)) return { ...one, rarity: one.rarity * ASKING };
    if (!span?.names.some(({ page }) => isProper(cards[page]!))) return one;
    const together = filled.filter(inSpan).reduce((sum, { rarity }) => sum + rarity, 0);
    return { ...one, rarity: one.rarity * Math.max(1, (0.75 * rarityOf(cards.length, 1)) / together) };
  });
}

/** Whether all names in a question are of one sort: things with names of their own, or states. A word beside them narrows what is asked. */
function areAlike({ spans }: Question, cards: readonly Card[]): boolean {
  const sorts = spans.map(({ names }) => names.map(({ page }) => cards[page]!));
  return (
    sorts.every((pages) => pages.some(isProper)) || sorts.every((pages) => pages.some(({ kind }) => kind === 'Party'))
  );
}

/** The pages that parts of the question name, with the share of the question that names them. */
function namedPages(question: Question, filled: readonly Filled[], cards: readonly Card[], total: number) {
  const covered =
    question.telling.every((i) => question.spans.some(({ from, to }) => i >= from && i < to)) &&
    (question.compares || areAlike(question, cards));
  const found = new Map<number, { share: number; covers: boolean; name: Names['all'][number] }>();
  for (const { from, to, names } of question.spans) {
    const share =
      filled.filter(({ slot }) => slot.from >= from && slot.to <= to).reduce((sum, { rarity }) => sum + rarity, 0) /
      total;
    for (const name of names) {
      const before = found.get(name.page);
      const alone = names.every(({ page }) => page === name.page) || name.isTitle ? 1 : 0.8;
      if (!before || before.share < share * alone)
        found.set(name.page, { share: share * alone, covers: covered, name });
    }
  }
  return found;
}

/** How much of the question a name of each page takes up, and how much of the name the question. */
function nameScores(filled: readonly Filled[], names: Names, total: number) {
  const found = new Map<number, { score: number; name: Names['all'][number] }>();
  const wanted = filled.map(({ slot, rarity }) => ({
    rarity,
    whole: new Map(slot.alternatives.filter(({ start }) => !start).map(({ term, weight }) => [term, weight])),
    starts: slot.alternatives.filter(({ start }) => start),
  }));
  for (const name of names.all) {
    if (name.terms.length === 0) continue;
    const hit = new Set<number>();
    let asked = 0;
    for (const { rarity, whole, starts } of wanted) {
      let best = 0;
      name.terms.forEach((term, i) => {
        const weight = Math.max(
          whole.get(term) ?? 0,
          ...starts.map(({ term: start, weight }) => (name.words[i]!.startsWith(start) ? weight : 0)),
        );
        if (weight === 0) return;
        hit.add(i);
        best = Math.max(best, weight);
      });
      asked += rarity * best;
    }
    if (hit.size === 0 || isNumberLeftOut(name.terms, hit)) continue;
    const score = (asked / total) * Math.sqrt(hit.size / name.terms.length) * (name.isTitle ? 1 : 0.95);
    const before = found.get(name.page);
    if (!before || before.score < score) found.set(name.page, { score, name });
  }
  return found;
}

/** Whether of a designation, such as “Status-6”, only a word is asked that questions are made of. */
function isNumberLeftOut(terms: readonly string[], hit: ReadonlySet<number>): boolean {
  return terms.some((term, i) => !hit.has(i) && /^\d/.test(term)) && [...hit].every((i) => isAsking(terms[i]!));
}

/** The pages of which a name begins as the whole question does, by how much of the name is typed. */
function beginnings(question: Question, names: Names) {
  const found = new Map<number, { score: number; name: Names['all'][number] }>();
  const typed = question.tokens.map(({ word }, i) => (i > 0 ? figures(word) : word)).join('').length;
  // A whole word begins no other: “inspection” asks for no quota.
  if (names.words.has(question.tokens.at(-1)?.word ?? '')) return found;
  for (const name of names.startingWith(question.tokens)) {
    const score = Math.min(1, 0.4 + (0.6 * typed) / Math.max(name.key.length, typed)) * (name.isTitle ? 1 : 0.9);
    const before = found.get(name.page);
    if (!before || before.score < score) found.set(name.page, { score, name });
  }
  return found;
}
