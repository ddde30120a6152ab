/** Which schema each collection keeps. */
import { z } from 'zod';
import type { Collection } from '../address.ts';
import { proposal, system, treaty, type Proposal, type System, type Treaty } from './article.ts';
import { party, place, source, term, type Party, type Place, type Source, type Term } from './reference-data.ts';
import { series, type Series } from './series.ts';

export const SCHEMAS = {
  treaties: treaty,
  systems: system,
  proposals: proposal,
  terms: term,
  series,
  sources: source,
  parties: party,
  places: place,
} as const satisfies Record<Collection, unknown>;

export interface DataOf {
  treaties: Treaty;
  systems: System;
  proposals: Proposal;
  terms: Term;
  series: Series;
  sources: Source;
  parties: Party;
  places: Place;
}

/** The schema of a collection as JSON Schema, for whoever writes the facts: with a description of every field. */
export function jsonSchemaOf(collection: Collection): unknown {
  return z.toJSONSchema(SCHEMAS[collection], { io: 'input', unrepresentable: 'any' });
}
