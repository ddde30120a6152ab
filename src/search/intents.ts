/** By which words readers ask for a kind of fact. */
import { stem } from './stem.ts';

interface Intent {
  /** Kinds of facts that answer. */
  kinds: readonly string[];
  /** One of these must be asked. */
  ask: string;
  /** These may stand beside. */
  beside?: string;
}

const INTENTS: readonly Intent[] = [
  {
    kinds: ['range'],
    ask: 'range far fly reach distance дальность',
    beside: 'km kilometre mile maximum max missile travel',
  },
  { kinds: ['distance-flown'], ask: 'far fly distance', beside: 'km kilometre mile test long missile maximum max' },
  { kinds: ['radius'], ask: 'radius', beside: 'km kilometre mile combat action operational maximum max far' },
  { kinds: ['payload'], ask: 'payload carry throw-weight', beside: 'weight kg warhead' },
  { kinds: ['warheads'], ask: 'warhead боеголовок боезаряд', beside: 'number carry' },
  { kinds: ['yield'], ask: 'yield kiloton kt megaton powerful explosive', beside: 'warhead power' },
  { kinds: ['length'], ask: 'length long', beside: 'metre missile' },
  { kinds: ['launch-weight'], ask: 'weight weigh heavy mass', beside: 'launch tonne missile' },
  { kinds: ['accuracy'], ask: 'accuracy accurate cep precise', beside: 'error circular probable' },
  { kinds: ['speed'], ask: 'speed fast velocity mach', beside: 'maximum' },
  { kinds: ['cells'], ask: 'cell tube', beside: 'number launch' },
  { kinds: ['sites'], ask: 'site', beside: 'number' },
  { kinds: ['number-built'], ask: 'build produce make manufacture order', beside: 'number total' },
  {
    kinds: ['number-deployed'],
    ask: 'deploy station field number have battalion',
    beside: 'missile launcher number total',
  },
  { kinds: ['number-eliminated'], ask: 'destroy eliminate dismantle scrap', beside: 'number total missile launcher' },
  {
    kinds: ['limit', 'ban'],
    ask: 'limit cap ceiling allow permit restrict maximum cover',
    beside: 'number total treaty central set each side numerical',
  },
  { kinds: ['ban'], ask: 'ban prohibit forbid abolish outlaw', beside: 'treaty' },
  { kinds: ['negotiations-opened'], ask: 'negotiate negotiation talk', beside: 'begin start open' },
  {
    kinds: ['signed', 'adopted'],
    ask: 'sign signature conclude agree adopt adoption подписать подписан',
    beside: 'date treaty',
  },
  {
    kinds: ['ratified', 'ratification-revoked'],
    ask: 'ratify ratification senate duma',
    beside: 'date consent approve',
  },
  { kinds: ['acceded'], ask: 'accede accession join' },
  { kinds: ['provisionally-applied'], ask: 'provisional provisionally apply application' },
  { kinds: ['entered-into-force', 'took-effect'], ask: 'enter entry', beside: 'force effect come date' },
  { kinds: ['entered-into-force', 'took-effect'], ask: 'effect begin start', beside: 'come take go date' },
  { kinds: ['amended'], ask: 'amend amendment change' },
  { kinds: ['extended'], ask: 'extend extension renew prolong', beside: 'date long' },
  { kinds: ['suspended', 'resumed'], ask: 'suspend suspension', beside: 'date' },
  { kinds: ['resumed'], ask: 'resume resumption' },
  {
    kinds: ['withdrawal-announced', 'withdrawal-effective', 'withdrawal-of-one'],
    ask: 'withdraw withdrawal leave exit quit pull denounce',
    beside: 'date announce effect take',
  },
  {
    kinds: ['withdrawal-effective', 'expired', 'terminated', 'superseded', 'abandoned'],
    ask: 'end expire expiry expiration terminate termination over collapse die',
    beside: 'date come run',
  },
  { kinds: ['breach-alleged'], ask: 'breach violate violation accuse allege', beside: 'say claim charge' },
  { kinds: ['development-started'], ask: 'develop development', beside: 'begin start' },
  { kinds: ['tested'], ask: 'test', beside: 'flight fly first date missile' },
  { kinds: ['displayed'], ask: 'display show' },
  {
    kinds: ['deployed'],
    ask: 'deploy deployment field service operational',
    beside: 'enter first date become declare',
  },
  { kinds: ['withdrawn'], ask: 'withdraw withdrawal retire', beside: 'date' },
  { kinds: ['eliminated'], ask: 'eliminate destroy', beside: 'date last' },
  { kinds: ['cancelled'], ask: 'cancel' },
  { kinds: ['offered', 'repeated'], ask: 'offer propose make', beside: 'date first' },
  { kinds: ['answered', 'rejected', 'accepted'], ask: 'answer reply respond response', beside: '' },
  { kinds: ['rejected'], ask: 'reject refuse refusal', beside: '' },
  { kinds: ['accepted', 'partly-taken-up'], ask: 'accept agree', beside: '' },
  { kinds: ['lapsed', 'superseded', 'withdrawn'], ask: 'lapse supersede withdraw', beside: '' },
  { kinds: ['status'], ask: 'status force still valid active current now today', beside: 'treaty' },
];

/** Words that a question about any fact may hold. */
const ANY =
  'many much date year day number figure official state say claim according total exactly actual actually get';

const stems = (words: string) => new Set(words.split(' ').filter(Boolean).map(stem));

export interface ReadyIntent {
  kinds: ReadonlySet<string>;
  ask: ReadonlySet<string>;
  beside: ReadonlySet<string>;
}

const any = stems(ANY);

export const READY: readonly ReadyIntent[] = INTENTS.map(({ kinds, ask, beside = '' }) => ({
  kinds: new Set(kinds),
  ask: stems(ask),
  beside: new Set([...stems(beside), ...any]),
}));

/**
 * How a question about how things stand is asked. “Is it deployed?” is
 * answered by what it is, deployed or not, and never by how many were; “was
 * it?” by the event that made it so, if there was one.
 */
export const STANDING: ReadonlySet<string> = stems(
  'deploy service operational active use field withdraw retire eliminate destroy dismantle scrap cancel develop ' +
    'development test accept agree reject table lapse supersede suspend end expire terminate dead alive exist',
);

const asking = new Set(READY.flatMap(({ ask, beside }) => [...ask, ...beside]));

/** Whether a term is one that questions are made of, and so no slip of the hand. */
export function isAsking(term: string): boolean {
  return asking.has(term);
}
