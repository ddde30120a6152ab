/** Where one party of a treaty stands on a day, by the same law of treaties as the treaty itself (status.ts). */
import { compareDates, type Day } from './date.ts';
import { BEGINNINGS, type ArticleEvent } from './event.ts';
import {
  become,
  fold,
  resume,
  start,
  suspend,
  type Datable,
  type PartyState,
  type State,
  type StatusAnswer,
  type Step,
} from './status-steps.ts';

const OPERATING_FOR_PARTY: readonly State[] = ['provisionally-bound', 'bound', 'suspended'];

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
