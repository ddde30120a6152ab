/**
 * The answer to a question that names one article and asks for one of its
 * facts. Every word of the question must be accounted for by the fact itself;
 * if one is not, there is no answer, since it may ask for something else.
 */
import type { Fact } from './facts.ts';
import type { Guide } from './guide.ts';
import { isFunctionWord } from './function-words.ts';
import { READY, STANDING } from './intents.ts';
import type { Question, Span } from './question.ts';
import { tokensOf } from './tokens.ts';

export interface Asked {
  page: number;
  /** The parts of the question that are not the article’s name. */
  rest: { term: string; word: string; party?: string }[];
  /** What decides which facts can answer: the question word, or that it asks how things are or were. */
  by: 'who' | 'when' | 'where' | 'how many' | 'is' | 'was' | undefined;
  /** Whether it asks what was flown: “has flown”, “did it fly”. */
  flown: boolean;
}

const ARTICLES = new Set(['Treaty', 'System', 'Proposal']);

/** Questions to which no single fact is an answer: those for reasons, and those for what did not happen. */
const UNANSWERED =
  /\b(?:why|how(?! (?:many|much|far|long|fast|heavy|big|accurate|powerful)\b)|should|could|would|if|difference|vs|versus|not|never|without|nobody|none|neither|(?:did|do|does|is|are|was|were|has|have|had|ca|wo)n[’']?t)\b/i;

/** How far a thing flew is another question than how far it can fly. */
const FLOWN = /\b(?:flown|flew|did\b.*\bfly)\b/i;

/** The article and the facts that a question asks for; undefined where it names no article, or several. */
export function askedIn(question: Question, { cards }: Guide): Asked | undefined {
  if (UNANSWERED.test(question.text) || question.phrases.length > 0) return undefined;
  const articleOf = ({ names }: Span): number | undefined => {
    const [name, ...others] = names;
    return name && others.length === 0 && !name.isInexact && ARTICLES.has(cards[name.page]!.kind)
      ? name.page
      : undefined;
  };
  const articles = question.spans.filter(({ names }) => names.some(({ page }) => ARTICLES.has(cards[page]!.kind)));
  const [span] = articles;
  if (articles.length !== 1 || !span) return undefined;
  const page = articleOf(span);
  if (page === undefined) return undefined;

  const rest: Asked['rest'] = [];
  question.tokens.forEach(({ term, word }, i) => {
    if (i >= span.from && i < span.to) return;
    const within = question.spans.find(({ from, to }) => i >= from && i < to);
    const party = within?.names.map(({ page }) => cards[page]!.ref).find((ref) => ref.startsWith('parties/'));
    if (party !== undefined) rest.push({ term, word, party });
    else if (!isFunctionWord(word)) rest.push({ term, word });
  });
  if (rest.length === 0) return undefined;
  return { page, rest, by: askedBy(question.text), flown: FLOWN.test(question.text) };
}

function askedBy(text: string): Asked['by'] {
  const [, word] = /\b(who|when|where|how many)\b/i.exec(text) ?? [];
  if (word !== undefined) return word.toLowerCase() as Asked['by'];
  if (/^\s*(?:is|are)\b|\bstill\b/i.test(text)) return 'is';
  return /^\s*(?:was|were|has|have|had|did)\b/i.test(text) ? 'was' : undefined;
}

/** The facts that answer, in the order of the article; none where any word is left over. */
export function answerFrom(asked: Asked, facts: readonly Fact[]): Fact[] {
  const found = facts.map((fact) => ({ fact, hits: hitsOf(asked, fact) }));
  const most = Math.max(0, ...found.map(({ hits }) => hits));
  const best = most === 0 ? [] : found.filter(({ hits }) => hits === most).map(({ fact }) => fact);
  if (!best.every(({ date }) => date !== undefined)) return best;
  const asks = (word: string) => asked.rest.some((one) => one.word === word);
  return asks('first') ? best.slice(0, 1) : asks('last') ? best.slice(-1) : best;
}

/** Kinds of which the bare name of what is counted asks: “New START warheads”, but not “Tomahawk missile”. */
const ASKED_BY_UNIT = new Set(['limit', 'warheads', 'cells', 'sites']);
const COUNTS = new Set(['limit', 'warheads', 'cells', 'sites', 'number-built', 'number-deployed', 'number-eliminated']);
const MEASURES = new Set([
  'range',
  'distance-flown',
  'radius',
  'payload',
  'yield',
  'length',
  'launch-weight',
  'accuracy',
  'speed',
  'ban',
]);
const isAmount = ({ kind }: Fact) => COUNTS.has(kind) || MEASURES.has(kind);

/** A number that was not reached when it was given. */
const TO_COME = /\b(?:planned|expected|intended|ordered)\b/i;

/** How many words ask for the fact; 0 where any word speaks of something else. */
function hitsOf({ rest, by, flown }: Asked, fact: Fact): number {
  if (by === 'who' && (!fact.who || isAmount(fact))) return 0;
  if ((by === 'is' || by === 'was') && COUNTS.has(fact.kind)) return 0;
  if (TO_COME.test(fact.label) && !rest.some(({ word }) => fact.label.includes(word))) return 0;
  // Who is named beside a breach is meant as the one that broke it, and the fact names who says so.
  if (fact.kind === 'breach-alleged' && (by === 'who' || rest.some(({ party }) => party !== undefined))) return 0;
  if (by === 'when' && (fact.date === undefined || isAmount(fact))) return 0;
  if (by === 'where' && fact.at === undefined) return 0;
  if (by === 'how many' && !COUNTS.has(fact.kind)) return 0;
  if (fact.kind === 'distance-flown' && !flown) return 0;
  // A range is no answer to how far it flew.
  if (fact.kind === 'range' && flown) return 0;
  const asked = new Set(rest.map(({ term }) => term));
  const own = termsOf(withoutParts(fact.words, asked));
  const unit = termsOf(fact.unit ?? '');
  const whose = termsOf(fact.whose);
  const dates = new Set(fact.date ? [fact.date.slice(0, 4), ...datesIn(fact)] : []);
  let best = 0;
  for (const { kinds, ask, beside } of READY) {
    if (!kinds.has(fact.kind)) continue;
    let hits = 0;
    let all = true;
    for (const { term, word, party } of rest) {
      if (party !== undefined ? fact.parties.includes(party) : whose.has(term)) continue;
      const stands = fact.kind === 'status' && (by === 'is' || by === 'was') && STANDING.has(term);
      if (party === undefined && stands) hits += by === 'is' ? 2 : 0.5;
      else if (party === undefined && (ask.has(term) || (ASKED_BY_UNIT.has(fact.kind) && unit.has(term)))) hits++;
      else if (party !== undefined || !(own.has(term) || beside.has(term) || dates.has(word))) all = false;
    }
    if (all) best = Math.max(best, hits);
  }
  return best;
}

function termsOf(words: string): Set<string> {
  return new Set(tokensOf(words).map(({ term }) => term));
}

/** What is joined by a hyphen is one word: “range” alone does not ask for intermediate-range launchers. */
function withoutParts(words: string, asked: ReadonlySet<string>): string {
  return words.replace(/[\p{L}\d]+(?:-[\p{L}\d]+)+/gu, (whole) =>
    [...termsOf(whole)].every((term) => asked.has(term)) ? whole : '',
  );
}

function datesIn({ text }: Fact): string[] {
  return tokensOf(text).map(({ word }) => word);
}
