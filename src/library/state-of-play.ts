/**
 * What bound whom on a day, what was on the table and what stood where: every
 * article with its status on that day, the events behind it, and where it
 * differs today. The statuses are those of domain/status.ts and no others.
 */
import type { Collection } from '../domain/address.ts';
import { compareDates, earliest, isDay, latest, type Day, type Edtf } from '../domain/date.ts';
import type { ArticleEvent } from '../domain/event.ts';
import { statusAfter, statusOn, type State, type Status, type StatusAnswer } from '../domain/status.ts';
import { printStatus, stateLook, stateWord, statusLine, type StatusLook } from '../domain/status-words.ts';
import { datable, type Article } from './entry.ts';
import type { Library } from './library.ts';
import { partyInText } from './standing.ts';

/** What one party had answered to a proposal by the day. */
export interface Answer {
  event: ArticleEvent;
  /** Whether it had surely been given: a date known only to the month may lie after the day. */
  certain: boolean;
}

/** One article on the day. */
export interface Place {
  article: Article;
  /** What the name of its group leaves unsaid, up to the date: “by Russia since”. */
  words: string;
  /** What follows the date: who says so, and whether it is contested. */
  tail: string;
  /** The events that brought the state about; where the day can't tell, those of which it is not known whether they had happened. */
  behind: ArticleEvent[];
  /** The last event, where more than two brought the state about: of those, the first alone stands in `behind`. */
  lastChange?: ArticleEvent;
  /** The last answer of each party, where answers still matter. */
  answers: Answer[];
  /** Its status today, where that is another. */
  today?: string;
}

/** Articles in one state. */
export interface Standing {
  name: string;
  /** None where the day can't tell the state. */
  look?: StatusLook;
  places: Place[];
}

export interface StateOfPlay {
  day: Day;
  treaties: Standing[];
  proposals: Standing[];
  systems: Standing[];
  /** What had not begun on the day and has since. */
  toCome: Article[];
}

/** What the day can't tell stands together, after what it can. */
export const UNCERTAIN = 'Not certain';

/** In which order the states are told. */
const ORDER: readonly State[] = [
  'in-force',
  'in-effect',
  'provisionally-applied',
  'deployed',
  'on-the-table',
  'suspended',
  'signed',
  'adopted',
  'negotiated',
  'tested',
  'in-development',
  'accepted',
  'partly-taken-up',
  'rejected',
  'lapsed',
  'superseded',
  'withdrawn',
];

/** States of a proposal in which answers still matter. */
const OPEN: readonly State[] = ['on-the-table', 'partly-taken-up', 'rejected'];

const ANSWERS: readonly string[] = ['answered', 'accepted', 'partly-taken-up', 'rejected'];

/** How the states of treaties that have ended are told together. */
export const ENDED = 'Ended';

/**
 * The state of play on a day. Days that are still to come are told from the
 * events on record, and are compared with no other.
 */
export function stateOfPlay(library: Library, day: Day): StateOfPlay {
  const begun = answersOn(library, day);
  const today = answersToday(library);
  const of = (collection: Collection) =>
    gather(
      [...begun]
        .filter(([article]) => article.collection === collection)
        .flatMap(([article, answer]) => {
          return hasBegun(answer) ? [placed(library, article, answer, day)] : [];
        }),
    );
  return {
    day,
    treaties: of('treaties'),
    proposals: of('proposals'),
    systems: of('systems'),
    toCome:
      day >= library.asOf
        ? []
        : library.articles.filter((article) => !hasBegun(begun.get(article)!) && hasBegun(today.get(article)!)),
  };
}

function answersOn(library: Library, day: Day): ReadonlyMap<Article, StatusAnswer> {
  return new Map(library.articles.map((article) => [article, statusOn(datable(article), day)]));
}

const now = new WeakMap<Library, ReadonlyMap<Article, StatusAnswer>>();

/** The answers for today, asked once for all days. */
function answersToday(library: Library): ReadonlyMap<Article, StatusAnswer> {
  const found = now.get(library) ?? answersOn(library, library.asOf);
  now.set(library, found);
  return found;
}

/** Whether the subject was there at all on the day, or may have been. */
function hasBegun(answer: StatusAnswer): boolean {
  return !answer.certain || answer.status.state !== 'not-begun';
}

interface Placed {
  name: string;
  look?: StatusLook;
  rank: number;
  since: Edtf;
  place: Place;
}

function placed(library: Library, article: Article, answer: StatusAnswer, day: Day): Placed {
  const lineOf = (answer: StatusAnswer) => statusLine(answer, (id) => partyInText(library, id));
  const line = lineOf(answer);
  const tail = printStatus(line, false).slice(line.words.length);
  const today = printStatus(lineOf(answersToday(library).get(article)!), true);
  const differs = day < library.asOf && printStatus(line, true) !== today;
  const common = { article, tail, ...(differs && { today }) };
  if (!answer.certain) {
    const answers = answer.oneOf.some(({ state }) => OPEN.includes(state)) ? answersBy(article, day, []) : [];
    const place = { ...common, words: `${line.words},`, behind: answer.because, answers };
    return { name: UNCERTAIN, rank: ORDER.length + 1, since: answer.because.at(-1)!.on, place };
  }
  const { state, since = '' } = answer.status;
  const look = stateLook(state);
  const name = article.collection === 'treaties' && look === 'ended' ? ENDED : stateWord(state);
  const all = eventsBehind(article, day);
  // Of a treaty that two suspended, both days are told; that of each of thirty parties that left would be no answer.
  const [behind, lastChange] = all.length > 2 ? [all.slice(0, 1), all.at(-1)] : [all];
  const answers = OPEN.includes(state) ? answersBy(article, day, all) : [];
  const rank = ORDER.indexOf(state);
  return {
    name,
    look,
    rank: rank === -1 ? ORDER.length : rank,
    since,
    place: {
      ...common,
      words: [unsaid(line.words, name), sinceWord(look, since)].filter(Boolean).join(' '),
      behind,
      ...(lastChange && { lastChange }),
      answers,
    },
  };
}

/** What the name of a group leaves unsaid of a status: of “Rejected by NATO” under “Rejected”, “by NATO”. */
function unsaid(told: string, name: string): string {
  const rest = told.startsWith(name) ? told.slice(name.length).replace(/^[;,]?\s*/, '') : told;
  return /^[A-Z][a-z]/.test(rest) && rest === told ? rest.charAt(0).toLowerCase() + rest.slice(1) : rest;
}

/** What leads to the date of a state. */
function sinceWord(look: StatusLook, since: Edtf): string {
  if (look !== 'ended') return 'since';
  return isDay(since) ? 'on' : 'in';
}

function gather(all: Placed[]): Standing[] {
  const sorted = [...all].sort((a, b) => a.rank - b.rank || compareDates(b.since, a.since));
  const groups = new Map<string, Standing>();
  for (const { name, look, place } of sorted) {
    const group = groups.get(name) ?? { name, ...(look && { look }), places: [] };
    group.places.push(place);
    groups.set(name, group);
  }
  return [...groups.values()];
}

const lives = new WeakMap<Article, { event: ArticleEvent; status: Status }[]>();

/** Each event of an article with the status after it. */
function lifeOf(article: Article): { event: ArticleEvent; status: Status }[] {
  const subject = datable(article);
  const told = lives.get(article);
  if (told) return told;
  const life = subject.events.flatMap((event, i) => {
    const after = statusAfter(subject, i + 1);
    return after.certain ? [{ event, status: after.status }] : [];
  });
  lives.set(article, life);
  return life;
}

/** From the event that began the state which holds on the day, each that made it what it is. */
function eventsBehind(article: Article, day: Day): ArticleEvent[] {
  let behind: ArticleEvent[] = [];
  let last: Status | undefined;
  for (const { event, status } of lifeOf(article)) {
    if (earliest(event.on) > day) break;
    if (status.state !== last?.state || status.since !== last.since) behind = [event];
    else if (JSON.stringify(status) !== JSON.stringify(last)) behind.push(event);
    last = status;
  }
  return behind;
}

/** The last answer of each party by the day, in the order of their dates; those told already are left out. */
function answersBy(article: Article, day: Day, told: readonly ArticleEvent[]): Answer[] {
  const last = new Map<string, ArticleEvent>();
  for (const event of datable(article).events) {
    if (!ANSWERS.includes(event.kind) || earliest(event.on) > day) continue;
    for (const party of event.by ?? []) last.set(party, event);
  }
  return [...new Set(last.values())]
    .filter((event) => !told.includes(event))
    .sort((a, b) => compareDates(a.on, b.on))
    .map((event) => ({ event, certain: latest(event.on) <= day }));
}
