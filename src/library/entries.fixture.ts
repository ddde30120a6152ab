/** Small made-up entries for tests: the least that a schema asks for, what the test adds, and a text. */
import type { Collection } from '../domain/address.ts';
import { SCHEMAS, type DataOf } from '../domain/schema/index.ts';
import { makeEntry, type AnyEntry, type Entry } from './entry.ts';
import { outlineOf } from './outline.ts';

const REVIEWED = '2002-03-01';
const CITE = '[@book]';

const LEAST: Record<Collection, Record<string, unknown>> = {
  treaties: {
    officialTitle: 'Treaty',
    summary: 'A treaty.',
    reviewed: REVIEWED,
    subject: 'strategic-arms',
    form: 'bilateral',
    parties: ['arvalia', 'belmora'],
    events: [{ on: '1991-04-30', kind: 'signed', cite: CITE }],
  },
  systems: {
    summary: 'A rocket.',
    reviewed: REVIEWED,
    class: 'rocket',
    group: 'ground',
    operators: ['arvalia'],
    events: [{ on: '1987', kind: 'tested', cite: CITE }],
    figures: [{ id: 'range', quantity: 'range', max: 90, unit: 'km', cite: CITE }],
  },
  proposals: {
    summary: 'An offer.',
    reviewed: REVIEWED,
    by: ['arvalia'],
    to: ['belmora'],
    events: [{ on: '1996-04-12', kind: 'offered', cite: CITE }],
  },
  series: {
    summary: 'A count.',
    reviewed: REVIEWED,
    of: ['treaties/harbour'],
    unit: 'warheads',
    lines: [{ id: 'arvalia', name: 'Arvalia', points: [{ on: '1991', value: 3, cite: CITE }] }],
  },
  terms: { definition: 'A word.', reviewed: REVIEWED },
  sources: {
    type: 'book',
    tier: 'scholarly',
    title: 'A book',
    read: { copy: 'https://library.example/book', on: REVIEWED, extent: 'whole' },
  },
  parties: { kind: 'state' },
  places: { country: 'arvalia', kind: 'base', lat: 0, lon: 0, summary: 'A harbour.', cite: CITE },
};

/** An entry that is called by its id unless the facts say otherwise. */
export function entry<C extends Collection>(
  collection: C,
  id: string,
  facts: Record<string, unknown> = {},
  text = '',
): Entry<C> & AnyEntry {
  const named = collection === 'parties' || collection === 'places' ? { name: id } : { title: id };
  const data = SCHEMAS[collection].parse({ ...LEAST[collection], ...named, ...facts }) as DataOf[C];
  return makeEntry(collection, id, data, { outline: outlineOf(text), body: text }) as Entry<C> & AnyEntry;
}
