/**
 * What state a treaty, a system or a proposal is in on a given day: a pure
 * function of its dated events. It knows no clock; the day is a parameter.
 * An event's date is the first day on which the new state holds.
 *
 * Law of treaties behind it: suspension by, and withdrawal of, one of two
 * parties suspends or ends a bilateral treaty for both; in a multilateral one
 * it touches that party alone (Vienna Convention on the Law of Treaties,
 * Arts. 54, 57, 58, 60 and 70). What binds politically is followed in the same
 * way, but is in effect, not in force.
 */
import { compareDates, earliest, latest, type Day, type Edtf } from './date.ts';
import { BEGINNINGS, bindsPolitically, type ArticleEvent, type ArticleKind } from './event.ts';

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

export interface Status<S extends State = State> {
  state: S;
  /** The date of the event that brought the state about; none before the first event. */
  since?: Edtf;
  /** The parties whose act it was, where that matters: who suspended, withdrew, rejected. */
  by: string[];
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

type Step<S extends State> = (status: Status<S>, event: ArticleEvent) => Status<S>;

const ENDED: readonly State[] = ['withdrawn-from', 'expired', 'terminated', 'superseded', 'never-in-force'];
const OPERATING: readonly State[] = ['provisionally-applied', 'in-force', 'in-effect', 'suspended'];
const OPERATING_FOR_PARTY: readonly State[] = ['provisionally-bound', 'bound', 'suspended'];

function start<S extends State>(state: S): Status<S> {
  return { state, by: [], apart: [], contested: false };
}

function become<S extends State>(status: Status<S>, state: S, event: ArticleEvent, by = event.by ?? []): Status<S> {
  const { apart } = status;
  const told = event.accordingTo === undefined ? {} : { accordingTo: event.accordingTo };
  return { state, since: event.on, by, apart, contested: event.contested !== undefined, ...told };
}

/** Where an act joins what holds already, a dispute over either is a dispute over the whole. */
function eitherContested(status: Status, event: ArticleEvent): boolean {
  return status.contested || event.contested !== undefined;
}

function setApart<S extends State>(
  status: Status<S>,
  event: ArticleEvent,
  state?: 'suspended' | 'withdrawn',
): Status<S> {
  const acting = event.by ?? [];
  const others = status.apart.filter(({ party }) => !acting.includes(party));
  const contested = event.contested === undefined ? {} : { contested: true as const };
  const now: Apart[] = state ? acting.map((party) => ({ party, state, since: event.on, ...contested })) : [];
  const apart = [...others, ...now];
  return { ...status, apart, contested: apart.some((one) => one.contested) };
}

/** A further party's suspension joins the one that holds. */
function suspend<S extends State>(status: Status<S | 'suspended'>, event: ArticleEvent): Status<S | 'suspended'> {
  if (status.state !== 'suspended') return become(status, 'suspended', event);
  return {
    ...status,
    by: [...new Set([...status.by, ...(event.by ?? [])])],
    contested: eitherContested(status, event),
  };
}

/** A suspension holds until each party that suspended resumes. */
function resume<S extends State>(status: Status<S>, event: ArticleEvent, to: S): Status<S> {
  if (status.state !== 'suspended') return status;
  const still = event.by ? status.by.filter((party) => !event.by!.includes(party)) : [];
  return still.length > 0 ? { ...status, by: still } : become(status, to, event, []);
}

function treatyStep({ form, events }: Datable): Step<TreatyState> {
  const kept: TreatyState = bindsPolitically(events) ? 'in-effect' : 'in-force';
  /** One party's act in a treaty of many leaves the treaty itself as it was. */
  const ofOneAmongMany = (event: ArticleEvent) => form === 'multilateral' && event.by !== undefined;

  return (status, event) => {
    if (ENDED.includes(status.state)) return status;
    const operating = OPERATING.includes(status.state);
    switch (event.kind) {
      case 'negotiations-opened':
        return status.state === 'not-begun' ? become(status, 'negotiated', event, []) : status;
      case 'signed':
      case 'adopted':
        return status.state === 'not-begun' || status.state === 'negotiated'
          ? become(status, event.kind, event, [])
          : status;
      case 'provisionally-applied':
        return status.state === kept ? status : become(status, 'provisionally-applied', event, []);
      case 'entered-into-force':
        return become(status, kept, event, []);
      case 'took-effect':
        // A later version of a text takes up what holds already.
        return status.state === kept ? status : become(status, kept, event, []);
      case 'suspended':
        if (!operating) return status;
        return ofOneAmongMany(event) ? setApart(status, event, 'suspended') : suspend(status, event);
      case 'resumed':
        return ofOneAmongMany(event) ? setApart(status, event) : resume(status, event, kept);
      case 'acceded':
        // Who comes back is no longer apart.
        return ofOneAmongMany(event) ? setApart(status, event) : status;
      case 'withdrawal-effective':
        return ofOneAmongMany(event) ? setApart(status, event, 'withdrawn') : become(status, 'withdrawn-from', event);
      case 'expired':
        return become(status, 'expired', event, []);
      case 'terminated':
        return become(status, 'terminated', event);
      case 'superseded':
        return become(status, 'superseded', event, []);
      case 'abandoned':
        return operating ? status : become(status, 'never-in-force', event);
      default:
        return status;
    }
  };
}

const systemStep: Step<SystemState> = (status, event) => {
  switch (event.kind) {
    case 'development-started':
      return status.state === 'not-begun' ? become(status, 'in-development', event, []) : status;
    case 'tested':
      return status.state === 'not-begun' || status.state === 'in-development'
        ? become(status, 'tested', event, [])
        : status;
    case 'deployed':
      return status.state === 'deployed' ? status : become(status, 'deployed', event, []);
    case 'withdrawn':
    case 'eliminated':
    case 'cancelled':
      return become(status, event.kind, event, []);
    default:
      return status;
  }
};

const proposalStep: Step<ProposalState> = (status, event) => {
  if (status.state === 'superseded') return status;
  switch (event.kind) {
    case 'offered':
    case 'repeated':
      return status.state === 'accepted' || status.state === 'on-the-table'
        ? status
        : become(status, 'on-the-table', event, []);
    case 'rejected': {
      const refused = become(status, 'rejected', event);
      if (status.state !== 'rejected') return refused;
      return { ...status, by: [...new Set([...status.by, ...refused.by])], contested: eitherContested(status, event) };
    }
    case 'accepted':
    case 'partly-taken-up':
    case 'lapsed':
    case 'superseded':
    case 'withdrawn':
      return become(status, event.kind, event);
    default:
      return status;
  }
};

/** The distinct statuses that may hold on the day, given that vague dates may fall before or after it. */
function fold<S extends State>(
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

/**
 * The state of an article's subject on a day.
 *
 *     statusOn(inf, '2019-08-01') // suspended by the United States and Russia
 *     statusOn(inf, '2019-08-02') // withdrawn from by the United States
 */
export function statusOn(article: Datable, day: Day): StatusAnswer {
  switch (article.kind) {
    case 'treaty':
      return fold(article.events, start<TreatyState>('not-begun'), treatyStep(article), day);
    case 'system':
      return fold(article.events, start<SystemState>('not-begun'), systemStep, day);
    case 'proposal':
      return fold(article.events, start<ProposalState>('not-begun'), proposalStep, day);
  }
}

/** Long after every event: what is on record has then surely happened. */
const AFTER_ALL: Day = '9999-12-31';

/** The state once the first so many of an article's events have happened, however vague their dates. */
export function statusAfter(article: Datable, happened: number): StatusAnswer {
  return statusOn({ ...article, events: article.events.slice(0, happened) }, AFTER_ALL);
}

/**
 * Where one party of a treaty stands on a day.
 *
 * @param party the party's id and those of the states that it continues or
 *   succeeds, so that an act of the Soviet Union binds Russia.
 */
export function partyStatusOn(treaty: Datable, party: readonly string[], day: Day): StatusAnswer<PartyState> {
  const bilateral = treaty.form !== 'multilateral';
  const own = (event: ArticleEvent) => event.by?.some((id) => party.includes(id)) ?? bilateral;

  const step: Step<PartyState> = (status, event) => {
    if (status.state === 'withdrawn' && !(own(event) && event.kind === 'acceded')) return status;
    if (status.state === 'released') return status;
    const taking = status.state !== 'no-part';
    const act = (state: PartyState) => become(status, state, event);
    switch (event.kind) {
      case 'signed':
      case 'adopted':
        return own(event) && !taking ? act('signatory') : status;
      case 'ratified':
      case 'acceded':
        if (!own(event) || status.state === 'bound' || status.state === 'suspended') return status;
        if (inForce(event)) return act('bound');
        return status.state === 'provisionally-bound' ? status : act('ratified');
      case 'ratification-revoked':
        return own(event) ? act('signatory') : status;
      case 'provisionally-applied':
        return taking && (event.by === undefined || own(event)) ? act('provisionally-bound') : status;
      case 'entered-into-force': {
        const consented = bilateral || status.state !== 'signatory' || own(event);
        return taking && consented ? act('bound') : status;
      }
      case 'took-effect':
        // Nobody ratifies it: who adopted it keeps it.
        return taking && status.state !== 'bound' ? act('bound') : status;
      case 'suspended':
        return OPERATING_FOR_PARTY.includes(status.state) && (bilateral || own(event) || event.by === undefined)
          ? suspend(status, event)
          : status;
      case 'resumed':
        if (bilateral) return resume(status, event, 'bound');
        return status.state === 'suspended' && own(event) ? act('bound') : status;
      case 'withdrawal-effective':
        if (own(event) && event.by !== undefined) return act('withdrawn');
        return bilateral && taking ? act('released') : status;
      case 'expired':
      case 'terminated':
      case 'superseded':
      case 'abandoned':
        return taking ? act('released') : status;
      default:
        return status;
    }
  };
  /** Whether the treaty had entered into force by the time of the event. */
  const inForce = (event: ArticleEvent) =>
    treaty.events.some((other) => BEGINNINGS.includes(other.kind) && compareDates(other.on, event.on) <= 0);

  return fold(treaty.events, start<PartyState>('no-part'), step, day);
}
