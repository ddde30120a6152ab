/** Which schema each collection keeps. */
import type { Collection } from '../address.ts';
import { proposal, system, treaty, type Proposal, type System, type Treaty } from './article.ts';
import { party, place, source, term, type Party, type Place, type Source, type Term } from './reference-data.ts';

export const SCHEMAS = {
  treaties: treaty,
  systems: system,
  proposals: proposal,
  terms: term,
  sources: source,
  parties: party,
  places: place,
} as const satisfies Record<Collection, unknown>;

export interface DataOf {
  treaties: Treaty;
  systems: System;
  proposals: Proposal;
  terms: Term;
  sources: Source;
  parties: Party;
  places: Place;
}
