/**
 * What can happen to a treaty, a system or a proposal, and what each kind of
 * event is called. What follows from events is in status.ts.
 */
import { machineDate, type Edtf } from './date.ts';

export type ArticleKind = 'treaty' | 'system' | 'proposal';

/** Kinds of events of each kind of article, with the words a reader sees. */
export const EVENT_KINDS = {
  treaty: {
    'negotiations-opened': 'Negotiations opened',
    signed: 'Signed',
    adopted: 'Adopted',
    ratified: 'Ratified',
    'ratification-revoked': 'Ratification revoked',
    acceded: 'Acceded',
    'provisionally-applied': 'Provisionally applied',
    'entered-into-force': 'Entered into force',
    'took-effect': 'Took effect politically',
    amended: 'Amended',
    extended: 'Extended',
    'breach-alleged': 'Breach alleged',
    suspended: 'Suspended',
    resumed: 'Resumed',
    'withdrawal-announced': 'Withdrawal announced',
    'withdrawal-effective': 'Withdrawal took effect',
    expired: 'Expired',
    terminated: 'Terminated',
    superseded: 'Superseded',
    abandoned: 'Abandoned before entry into force',
    milestone: 'Milestone',
  },
  system: {
    'development-started': 'Development started',
    tested: 'Tested',
    displayed: 'Displayed',
    deployed: 'Deployed',
    withdrawn: 'Withdrawn',
    eliminated: 'Eliminated',
    cancelled: 'Cancelled',
    'breach-alleged': 'Breach alleged',
    milestone: 'Milestone',
  },
  proposal: {
    offered: 'Offered',
    repeated: 'Repeated',
    answered: 'Answered',
    accepted: 'Accepted',
    'partly-taken-up': 'Partly taken up',
    rejected: 'Rejected',
    lapsed: 'Lapsed',
    superseded: 'Superseded',
    withdrawn: 'Withdrawn',
    milestone: 'Milestone',
  },
} as const;

export type TreatyEventKind = keyof (typeof EVENT_KINDS)['treaty'];
export type SystemEventKind = keyof (typeof EVENT_KINDS)['system'];
export type ProposalEventKind = keyof (typeof EVENT_KINDS)['proposal'];
export type EventKind = TreatyEventKind | SystemEventKind | ProposalEventKind;

/** Kinds of events by which a text is agreed on: it is signed, or adopted where nobody signs it. */
export const CONCLUSIONS: readonly EventKind[] = ['signed', 'adopted'];

/** Kinds of events from which on a treaty is to be kept: in law, or as a promise that binds politically. */
export const BEGINNINGS: readonly EventKind[] = ['entered-into-force', 'took-effect'];

/** Whether a treaty with these events binds politically, not in law. */
export function bindsPolitically(events: readonly Pick<ArticleEvent, 'kind'>[]): boolean {
  return events.some(({ kind }) => kind === 'took-effect');
}

/** Something that happened to an article's subject on a date. */
export interface ArticleEvent {
  on: Edtf;
  kind: EventKind;
  id?: string | undefined;
  title?: string | undefined;
  by?: string[] | undefined;
  at?: string | undefined;
  note?: string | undefined;
  accordingTo?: string | undefined;
  contested?: string | undefined;
  cite: string;
}

/** The permanent id of an event within its page: `eventId({ kind: 'signed', on: '1987-12-08' })` is `signed-1987-12-08`. */
export function eventId(event: Pick<ArticleEvent, 'id' | 'kind' | 'on'>): string {
  return event.id ?? `${event.kind}-${machineDate(event.on)}`;
}

/** The name of an event as a reader sees it: its own title, else the name of its kind. */
export function eventName(article: ArticleKind, event: Pick<ArticleEvent, 'title' | 'kind'>): string {
  const names: Record<string, string> = EVENT_KINDS[article];
  return event.title ?? names[event.kind] ?? event.kind;
}

/** Kinds of events that are named where there is room for few: those on which the status turns, and extension. */
const TURNING: ReadonlySet<EventKind> = new Set<EventKind>([
  'signed',
  'adopted',
  'entered-into-force',
  'took-effect',
  'provisionally-applied',
  'extended',
  'suspended',
  'resumed',
  'withdrawal-effective',
  'expired',
  'terminated',
  'superseded',
  'abandoned',
  'development-started',
  'tested',
  'deployed',
  'withdrawn',
  'eliminated',
  'cancelled',
  'offered',
  'accepted',
  'partly-taken-up',
  'rejected',
  'lapsed',
]);

/** The turning points of a life: the first event of each kind, all suspensions and refusals among them. */
export function turningPoints(events: readonly ArticleEvent[]): ArticleEvent[] {
  return events.filter(
    (event, i) =>
      TURNING.has(event.kind) &&
      (['suspended', 'rejected'].includes(event.kind) || events.findIndex(({ kind }) => kind === event.kind) === i),
  );
}
