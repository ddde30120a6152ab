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
import type { Day } from './date.ts';
import { bindsPolitically, TURNING, type ArticleEvent } from './event.ts';
import {
  become,
  fold,
  join,
  resume,
  setApart,
  start,
  suspend,
  type Datable,
  type ProposalState,
  type State,
  type Status,
  type StatusAnswer,
  type Step,
  type SystemState,
  type TreatyState,
} from './status-steps.ts';

const ENDED: readonly State[] = ['withdrawn-from', 'expired', 'terminated', 'superseded', 'never-in-force'];
const OPERATING: readonly State[] = ['provisionally-applied', 'in-force', 'in-effect', 'suspended'];

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
    case 'rejected':
      return join(status, 'rejected', event);
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

/** Plays the life of an article's subject: hands on how it begins and what each event makes of it. */
function played<R>(article: Datable, play: <S extends State>(first: Status<S>, step: Step<S>) => R): R {
  switch (article.kind) {
    case 'treaty':
      return play(start<TreatyState>('not-begun'), treatyStep(article));
    case 'system':
      return play(start<SystemState>('not-begun'), systemStep);
    case 'proposal':
      return play(start<ProposalState>('not-begun'), proposalStep);
  }
}

/**
 * The state of an article's subject on a day.
 *
 *     statusOn(inf, '2019-08-01') // suspended by the United States and Russia
 *     statusOn(inf, '2019-08-02') // withdrawn from by the United States
 */
export function statusOn(article: Datable, day: Day): StatusAnswer {
  return played(article, (first, step): StatusAnswer => fold(article.events, first, step, day));
}

/** The status once each event had happened, in the order of the events, however vague their dates. */
export function statusesOf(article: Datable): Status[] {
  return played(article, (first, step): Status[] => {
    let now = first;
    return article.events.map((event) => (now = step(now, event)));
  });
}

/**
 * The turning points of a life: the first event of each kind that matters, all
 * suspensions and refusals, and each that changed the state, such as an offer
 * that was repeated after it had lapsed.
 */
export function turningPoints(article: Datable): ArticleEvent[] {
  const states = statusesOf(article).map(({ state }) => state);
  return article.events.filter((event, i) => {
    const { kind } = event;
    const changed = states[i] !== (states[i - 1] ?? 'not-begun');
    if (kind === 'repeated') return changed;
    if (!TURNING.has(kind)) return false;
    const first = article.events.findIndex((other) => other.kind === kind) === i;
    return first || changed || kind === 'suspended' || kind === 'rejected';
  });
}
