/** Who joined what: for each state and treaty, what the state did and when, and where it stands today. */
import { earliest, latest, yearOf, type Day } from '../domain/date.ts';
import { CONCLUSIONS, type ArticleEvent, type EventKind } from '../domain/event.ts';
import type { StatusLine } from '../domain/status-words.ts';
import type { Entry } from './entry.ts';
import type { Library } from './library.ts';
import { treatiesOf } from './standing.ts';

type Treaty = Entry<'treaties'>;
type Party = Entry<'parties'>;

/** One state in one treaty. */
export interface Part {
  treaty: Treaty;
  /** What the state itself did, in order of date. */
  acts: ArticleEvent[];
  /** The state whose obligations it took over. */
  from?: Party;
  /** Where it stands today, or stood at its end. */
  line: StatusLine;
}

export interface ParticipationRow {
  party: Party;
  /** A part for each treaty of the table, in the same order; none where the state has none. */
  parts: (Part | undefined)[];
}

export interface ParticipationTable {
  name: string;
  treaties: Treaty[];
  rows: ParticipationRow[];
}

/** So many treaties stand side by side that a table can still be read. */
const WIDEST = 5;

/** Acts by which a state joins, leaves or stops applying a treaty. */
const ACTS: readonly EventKind[] = [
  ...CONCLUSIONS,
  'ratified',
  'ratification-revoked',
  'acceded',
  'provisionally-applied',
  'suspended',
  'resumed',
  'withdrawal-announced',
  'withdrawal-effective',
];

const NAMES = { bilateral: 'Treaties of two', multilateral: 'Treaties of many' };

/**
 * The tables: treaties of two apart from treaties of many, oldest first, cut
 * where they would grow too wide; each with only those states that have a part in it.
 */
export function participation(library: Library): ParticipationTable[] {
  const begun = (treaty: Treaty) => earliest(treaty.data.events[0]!.on);
  const sorted = library.of('treaties').sort((a, b) => (begun(a) < begun(b) ? -1 : 1));
  return (['bilateral', 'multilateral'] as const).flatMap((form) => {
    const treaties = sorted.filter(({ data }) => data.form === form);
    const parts = Math.ceil(treaties.length / WIDEST);
    return Array.from({ length: parts }, (_, i) => table(library, form, treaties.slice(i * WIDEST, (i + 1) * WIDEST)));
  });
}

function table(library: Library, form: keyof typeof NAMES, treaties: Treaty[]): ParticipationTable {
  const rows = library.of('parties').flatMap((party) => {
    const parts = partsOf(library, party, treaties);
    return parts.some((part) => part !== undefined) ? [{ party, parts }] : [];
  });
  const signed = treaties
    .flatMap(({ data }) => data.events.filter(({ kind }) => CONCLUSIONS.includes(kind)))
    .map(({ on }) => yearOf(on));
  const [first, last] = [Math.min(...signed), Math.max(...signed)];
  const years = signed.length === 0 ? '' : `, signed ${first === last ? `in ${first}` : `from ${first} to ${last}`}`;
  return { name: `${NAMES[form]}${years}`, treaties, rows };
}

function partsOf(library: Library, party: Party, treaties: readonly Treaty[]): (Part | undefined)[] {
  const { to, succeeds } = party.data;
  const day: Day = to ? latest(to) : library.asOf;
  const standings = new Map(treatiesOf(library, party.id, day).map(({ treaty, line }) => [treaty.id, line]));
  return treaties.map((treaty) => {
    const line = standings.get(treaty.id);
    const { parties, successors, events } = treaty.data;
    const acts = events.filter(({ kind, by }) => ACTS.includes(kind) && by?.includes(party.id));
    const heir = successors.includes(party.id);
    if (!line || (!parties.includes(party.id) && !heir && acts.length === 0)) return undefined;
    const from = heir ? library.get('parties', succeeds.find((id) => parties.includes(id)) ?? '') : undefined;
    return { treaty, acts, line, ...(from && { from }) };
  });
}
