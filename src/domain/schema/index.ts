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

/** JSON Schema, as far as it is read here. */
export interface JsonSchema {
  type?: string;
  format?: string;
  description?: string;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  enum?: string[];
  default?: unknown;
  minimum?: number;
  maximum?: number;
}

/** The schema of a collection as JSON Schema, for whoever writes the facts: with a description of every field. */
export function jsonSchemaOf(collection: Collection): JsonSchema {
  return z.toJSONSchema(SCHEMAS[collection], { io: 'input', unrepresentable: 'any' }) as JsonSchema;
}

const known = new Map<Collection, JsonSchema>();

/**
 * The schema of one field, `fieldSchema('treaties', 'events.on')`, and whether
 * it always holds something: a list that may be left out may be empty.
 *
 * @throws Error where the collection has no such field.
 */
export function fieldSchema(collection: Collection, path: string): JsonSchema & { filled: boolean } {
  let schema = known.get(collection) ?? jsonSchemaOf(collection);
  known.set(collection, schema);
  let filled = false;
  for (const name of path.split('.')) {
    const around: JsonSchema = schema.items ?? schema;
    const field = around.properties?.[name];
    if (!field) throw new Error(`${collection} has no field ${path}`);
    const defaults = field.default !== undefined && !Array.isArray(field.default);
    filled = around.required?.includes(name) === true || defaults;
    schema = field;
  }
  return { ...schema, filled };
}
