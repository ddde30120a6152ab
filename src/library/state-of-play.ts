/**
 * What bound whom on a day, what was on the table and what stood where: every
 * article with its status on that day, the events behind it, and where it
 * differs today. The statuses are those of domain/status.ts and no others.
 */
import type { Collection } from '../domain/address.ts';
import { compareDates, earliest, latest, type Day, type Edtf } from '../domain/date.ts';
import type { ArticleEvent } from '../domain/event.ts';
import { statusesOf, statusOn } from '../domain/status.ts';
import type { State, Status, StatusAnswer } from '../domain/status-steps.ts';
import {
  list,
  printStatus,
  stateLook,
  stateWord,
  statusLine,
  whenWord,
  type StatusLine,
  type StatusLook,
} from '../domain/status-words.ts';
import { datable, type Article } from './entry.ts';
import type { Library } from './library.ts';
import { partyInText } from './standing.ts';

/** What one party had answered to a proposal by the day. */
export interface Answer {
  event: ArticleEvent;
  /** Whether it had surely been given: a date known only to the month may lie after the day. */
  certain: boolean;
}

/** An event behind a state, with all that is said before its date: “suspended by Russia since”, “ and by Belarus since”. */
export interface Told {
  words: string;
  event: ArticleEvent;
}

/** One article on the day. */
export interface Place {
  article: Article;
  /** The events that brought the state about; where the day can't tell, those of which it is not known whether they had happened. */
  behind: Told[];
  /** What follows the dates: who says so, and whether it is contested. */
  tail: string;
  /** The last event that made the state what it is, where `behind` leaves it out. */
  lastChange?: ArticleEvent;
  /** Where all that is said of it is read. */
  cite: string;
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
  const today = printStatus(lineOf(answersToday(library).get(article)!), true);
  const differs = day < library.asOf && printStatus(line, true) !== today;
  const common = { article, ...(differs && { today }) };
  if (!answer.certain) {
    const answers = answer.oneOf.some(({ state }) => OPEN.includes(state)) ? answersBy(article, day, []) : [];
    const behind = answer.because.map((event, i) => ({ words: i === 0 ? `${line.words},` : ' and', event }));
    const place = { ...common, behind, tail: tailOf(line), cite: citesOf(answer.because), answers };
    return { name: UNCERTAIN, rank: ORDER.length + 1, since: answer.because.at(-1)!.on, place };
  }
  const { state, since = '' } = answer.status;
  const look = stateLook(state);
  const name = article.collection === 'treaties' && look === 'ended' ? ENDED : stateWord(state);
  const all = eventsBehind(article, day);
  const answers = OPEN.includes(state) ? answersBy(article, day, all) : [];
  const rank = ORDER.indexOf(state);
  return {
    name,
    look,
    rank: rank === -1 ? ORDER.length : rank,
    since,
    place: { ...common, ...toldOf(library, answer.status, line, name, all), answers },
  };
}

/**
 * A state in words and dates. Of acts that make it together each is told with
 * its day; of a treaty that one party left, the day on which that one left;
 * the days of thirty that left would be no answer: there the last is told.
 */
function toldOf(
  library: Library,
  { state, acts = [], apart }: Status,
  line: StatusLine,
  name: string,
  all: readonly ArticleEvent[],
): Pick<Place, 'behind' | 'tail' | 'lastChange' | 'cite'> {
  const [begun, ...later] = all as [ArticleEvent, ...ArticleEvent[]];
  const when = ({ on }: ArticleEvent) => whenWord(line.look, on);
  if (acts.length > 1) {
    const behind = acts.map(({ by, on }, i): Told => {
      const event = all.find((one) => one.on === on)!;
      const before = i === 0 ? `${lower(stateWord(state))} ` : i === acts.length - 1 ? ' and ' : ', ';
      return { words: `${before}by ${list(by.map((id) => partyInText(library, id)))} ${when(event)}`, event };
    });
    return { behind, tail: tailOf(line), cite: citesOf(all) };
  }
  const first = { words: [unsaid(line, name), when(begun)].filter(Boolean).join(' '), event: begun };
  const { besides, ...alone } = line;
  const [one, ...others] = later;
  if (one && others.length === 0 && besides && apart.every(({ since }) => since === one.on)) {
    const word = apart.some((party) => party.state === 'withdrawn') ? whenWord('ended', one.on) : 'since';
    const left = { words: `; ${besides} ${word}`, event: one };
    return { behind: [first, left], tail: tailOf(alone), cite: citesOf(all) };
  }
  const lastChange = later.findLast(({ on }) => on !== begun.on);
  const cite = citesOf(lastChange ? [begun, lastChange] : all);
  return { behind: [first], tail: tailOf(line), cite, ...(lastChange && { lastChange }) };
}

function tailOf(line: StatusLine): string {
  return printStatus(line, false).slice(line.words.length);
}

function citesOf(events: readonly ArticleEvent[]): string {
  return events.map(({ cite }) => cite).join(' ');
}

/** What is to be said under the name of a group: under “In force” nothing, under “Rejected”, “rejected by NATO”. */
function unsaid({ words, turn }: StatusLine, name: string): string {
  if (words === name) return '';
  return lower(turn ? `${words}, ${turn}` : words);
}

function lower(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
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
  const told = lives.get(article);
  if (told) return told;
  const subject = datable(article);
  const after = statusesOf(subject);
  const life = subject.events.map((event, i) => ({ event, status: after[i]! }));
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
