/** By what search can be narrowed: kind, status today, parties and decades of an entry. */
import { yearOf } from '../domain/date.ts';
import { stateWord } from '../domain/status-words.ts';
import { statusOn } from '../domain/status.ts';
import { datable, isArticle, KIND_NAMES, type AnyEntry } from '../library/entry.ts';
import type { Library } from '../library/library.ts';
import { partyName } from '../library/standing.ts';

export type Facets = Record<'kind' | 'status' | 'party' | 'decade', string[]>;

/** The facets of an entry; empty lists where a facet has no meaning. */
export function facetsOf(library: Library, entry: AnyEntry): Facets {
  const facets: Facets = { kind: [KIND_NAMES[entry.collection]], status: [], party: [], decade: [] };
  if (!isArticle(entry)) return facets;
  const answer = statusOn(datable(entry), library.asOf);
  const states = answer.certain ? [answer.status] : answer.oneOf;
  const named = {
    treaties: () => (entry.collection === 'treaties' ? [...entry.data.parties, ...entry.data.successors] : []),
    systems: () => (entry.collection === 'systems' ? entry.data.operators : []),
    proposals: () => (entry.collection === 'proposals' ? [...entry.data.by, ...entry.data.to] : []),
  }[entry.collection]();
  const acting = entry.data.events.flatMap(({ by }) => by ?? []);
  return {
    ...facets,
    status: states.map(({ state }) => stateWord(state)),
    party: [...new Set([...named, ...acting])].map((id) => partyName(library, id)),
    decade: [...new Set(entry.data.events.map(({ on }) => `${Math.floor(yearOf(on) / 10) * 10}s`))],
  };
}
