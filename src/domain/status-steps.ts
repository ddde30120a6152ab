/**
 * What a status is, and how events move it: the steps that the lives of
 * articles (status.ts) and of one party in a treaty (party-status.ts) share.
 */
import { earliest, latest, type Day, type Edtf } from './date.ts';
import type { ArticleEvent, ArticleKind } from './event.ts';

/** Every state that each kind of article can be in, in the order of a life. */
export const STATES = {
  treaty: [
    'not-begun',
    'negotiated',
    'signed',
    'adopted',
    'provisionally-applied',
    'in-force',
    'in-effect',
    'suspended',
    'withdrawn-from',
    'expired',
    'terminated',
    'superseded',
    'never-in-force',
  ],
  system: ['not-begun', 'in-development', 'tested', 'deployed', 'withdrawn', 'eliminated', 'cancelled'],
  proposal: [
    'not-begun',
    'on-the-table',
    'accepted',
    'partly-taken-up',
    'rejected',
    'lapsed',
    'superseded',
    'withdrawn',
  ],
} as const satisfies Record<ArticleKind, readonly string[]>;

export type TreatyState = (typeof STATES)['treaty'][number];
export type SystemState = (typeof STATES)['system'][number];
export type ProposalState = (typeof STATES)['proposal'][number];

/** Where one party of a treaty stands. */
export type PartyState =
  'no-part' | 'signatory' | 'ratified' | 'provisionally-bound' | 'bound' | 'suspended' | 'withdrawn' | 'released';

export type State = TreatyState | SystemState | ProposalState | PartyState;

/** A party that no longer applies a treaty which others go on applying. */
export interface Apart {
  party: string;
  state: 'suspended' | 'withdrawn';
  since: Edtf;
  /** Whether someone disputes that party's act. */
  contested?: true;
}

/** The first act of some parties among those that suspended or rejected. */
export interface Act {
  by: string[];
  on: Edtf;
}

export interface Status<S extends State = State> {
  state: S;
  /** The date of the event that brought the state about; none before the first event. */
  since?: Edtf;
  /** The parties whose act it was, where that matters: who suspended, withdrew, rejected. */
  by: string[];
  /** Of what one after another suspended or rejected: who when. `since` is the first of these days, as from it on the state holds. */
  acts?: Act[];
  /** Parties that suspended or left a multilateral treaty which stays in force without them. */
  apart: Apart[];
  /** Whether someone disputes the event or its legal effect. */
  contested: boolean;
  /** The party that says so, where only one side does. */
  accordingTo?: string;
}

/**
 * The answer for a day. It is certain, unless the day falls within the span of
 * an event that is known only to the month or year: then every state that may
 * have held is listed, and `because` names those events.
 */
export type StatusAnswer<S extends State = State> =
  { certain: true; status: Status<S> } | { certain: false; oneOf: Status<S>[]; because: ArticleEvent[] };

/** What statusOn needs to know of an article. */
export interface Datable {
  kind: ArticleKind;
  /** Treaties only. */
  form?: 'bilateral' | 'multilateral';
  /** In the order in which they happened: after `2020-10-26`, `2020-10` means its last days. */
  events: readonly ArticleEvent[];
}

/** What one event makes of a status. */
export type Step<S extends State> = (status: Status<S>, event: ArticleEvent) => Status<S>;

export function start<S extends State>(state: S): Status<S> {
  return { state, by: [], apart: [], contested: false };
}

export function become<S extends State>(
  status: Status<S>,
  state: S,
  event: ArticleEvent,
  by = event.by ?? [],
): Status<S> {
  const { apart } = status;
  const told = event.accordingTo === undefined ? {} : { accordingTo: event.accordingTo };
  return { state, since: event.on, by, apart, contested: event.contested !== undefined, ...told };
}

/** Where an act joins what holds already, a dispute over either is a dispute over the whole. */
function eitherContested(status: Status, event: ArticleEvent): boolean {
  return status.contested || event.contested !== undefined;
}

export function setApart<S extends State>(
  status: Status<S>,
  event: ArticleEvent,
  state?: 'suspended' | 'withdrawn',
): Status<S> {
  const acting = event.by ?? [];
  const others = status.apart.filter(({ party }) => !acting.includes(party));
  const contested = event.contested === undefined ? {} : { contested: true as const };
  const now: Apart[] = state ? acting.map((party) => ({ party, state, since: event.on, ...contested })) : [];
  const apart = [...others, ...now];
  // A dispute over the treaty's own beginning goes on when the dispute over one party's act does not.
  const own = status.contested && !status.apart.some((one) => one.contested);
  return { ...status, apart, contested: own || apart.some((one) => one.contested) };
}

/** A further party's suspension or refusal joins the one that holds; what a party does again is no new act. */
export function join<S extends State>(status: Status<S>, state: S, event: ArticleEvent): Status<S> {
  if (status.state !== state) {
    const first = become(status, state, event);
    return { ...first, acts: [{ by: first.by, on: event.on }] };
  }
  const by = (event.by ?? []).filter((party) => !status.by.includes(party));
  const acts = status.acts ?? [];
  const sameDay = acts.find(({ on }) => on === event.on);
  return {
    ...status,
    by: [...status.by, ...by],
    acts: sameDay
      ? acts.map((act) => (act === sameDay ? { ...act, by: [...act.by, ...by] } : act))
      : [...acts, ...(by.length > 0 ? [{ by, on: event.on }] : [])],
    contested: eitherContested(status, event),
  };
}

export function suspend<S extends State>(
  status: Status<S | 'suspended'>,
  event: ArticleEvent,
): Status<S | 'suspended'> {
  return join(status, 'suspended', event);
}

/** A suspension holds until each party that suspended resumes. */
export function resume<S extends State>(status: Status<S>, event: ArticleEvent, to: S): Status<S> {
  if (status.state !== 'suspended') return status;
  const still = event.by ? status.by.filter((party) => !event.by!.includes(party)) : [];
  if (still.length === 0) return become(status, to, event, []);
  const acts = (status.acts ?? []).map(({ by, on }) => ({ by: by.filter((party) => still.includes(party)), on }));
  return { ...status, by: still, acts: acts.filter(({ by }) => by.length > 0) };
}

/** The distinct statuses that may hold on the day, given that vague dates may fall before or after it. */
export function fold<S extends State>(
  events: readonly ArticleEvent[],
  first: Status<S>,
  step: Step<S>,
  day: Day,
): StatusAnswer<S> {
  const next = events.findIndex((event) => earliest(event.on) > day);
  const begun = next === -1 ? events : events.slice(0, next);
  // What stands before an event that has surely happened has happened too.
  const sure = begun.findLastIndex((event) => latest(event.on) <= day);
  const vague = begun.slice(sure + 1);
  const answers: Status<S>[] = [];
  for (let happened = 0; happened <= vague.length; happened++) {
    const open = new Set(vague.slice(happened));
    const status = begun.filter((event) => !open.has(event)).reduce(step, first);
    if (!answers.some((answer) => sameStatus(answer, status))) answers.push(status);
  }
  return answers.length === 1
    ? { certain: true, status: answers[0]! }
    : { certain: false, oneOf: answers, because: vague };
}

function sameStatus(a: Status, b: Status): boolean {
  const shape = ({ state, by, apart }: Status) => JSON.stringify([state, by, apart]);
  return shape(a) === shape(b);
}
