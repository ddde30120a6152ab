/** The tables of what articles refer to: terms, sources, parties and places. */
import type { Ref } from '../../domain/address.ts';
import { withoutCitations } from '../../domain/citation.ts';
import type { Source } from '../../domain/schema/reference-data.ts';
import type { AnyEntry, Entry } from '../../library/entry.ts';
import type { Library } from '../../library/library.ts';
import { citationsOf } from '../../library/notes.ts';
import { ALIASES, citationColumns, entryColumns, fieldsOf, TO_ENTRIES, TO_PARTIES } from './columns.ts';
import { table } from './table.ts';

const term = fieldsOf('terms', '', ({ data }: Entry<'terms'>) => data);

export const TERMS = table<Entry<'terms'>>({
  name: 'terms',
  title: 'Terms',
  holds: 'One row for each term of the glossary, with its definition in a sentence and what to read next.',
  key: ['id'],
  items: (library) => library.of('terms'),
  columns: [
    ...entryColumns<AnyEntry>((entry) => entry),
    term('title'),
    ALIASES,
    term('definition'),
    term('related', { refersTo: TO_ENTRIES }),
    term('reviewed', { type: 'day' }),
  ],
});

interface CitedSource {
  source: Entry<'sources'>;
  citedBy: readonly Ref[];
}

/** Every source with the entries that cite it. */
function citedSources(library: Library): CitedSource[] {
  const citing = new Map<string, Set<Ref>>();
  for (const entry of library.entries) {
    for (const { source } of citationsOf(entry)) {
      citing.set(source, (citing.get(source) ?? new Set()).add(entry.ref));
    }
  }
  return library.of('sources').map((source) => ({ source, citedBy: [...(citing.get(source.id) ?? [])] }));
}

function authorNames({ author }: Source): string[] | undefined {
  return author?.map((name) =>
    'literal' in name ? name.literal : [name.family, name.given].filter(Boolean).join(', '),
  );
}

const source = fieldsOf('sources', '', ({ source }: CitedSource) => source.data);
const read = fieldsOf('sources', 'read.', ({ source }: CitedSource) => source.data.read);

export const SOURCES = table<CitedSource>({
  name: 'sources',
  title: 'Sources',
  holds:
    'One row for each document that an article rests on: who wrote it, when and where it appeared, and which copy was read on which day.',
  key: ['id'],
  items: citedSources,
  columns: [
    ...entryColumns<CitedSource>(({ source }) => source),
    source('type'),
    source('tier'),
    source('title'),
    {
      name: 'author',
      type: 'list',
      meaning: 'Authors: a person as “family name, given names”, an institution by its name.',
      required: false,
      of: ({ source }) => authorNames(source.data),
    },
    source('container-title'),
    source('publisher'),
    source('issued', { type: 'date' }),
    source('number'),
    source('volume'),
    source('issue'),
    source('page'),
    source('DOI'),
    source('language'),
    source('URL'),
    source('archive'),
    read('copy', { name: 'readCopy' }),
    read('on', { name: 'readOn', type: 'day' }),
    read('extent', { name: 'readExtent' }),
    source('note'),
    {
      name: 'citedBy',
      type: 'list',
      meaning: 'Pages that cite it.',
      required: false,
      refersTo: TO_ENTRIES,
      of: ({ citedBy }) => citedBy,
    },
  ],
});

const party = fieldsOf('parties', '', ({ data }: Entry<'parties'>) => data);

export const PARTIES = table<Entry<'parties'>>({
  name: 'parties',
  title: 'Parties',
  holds: 'One row for each state, alliance or organisation that acts in an article, with the states that it succeeded.',
  key: ['id'],
  items: (library) => library.of('parties'),
  columns: [
    ...entryColumns<AnyEntry>((entry) => entry),
    party('name'),
    party('longName'),
    party('kind'),
    party('adjective'),
    ALIASES,
    party('from', { type: 'date' }),
    party('to', { type: 'date' }),
    party('succeeds', { refersTo: TO_PARTIES }),
    party('note', {
      meaning: 'One or two sentences on what it is to arms control.',
      of: ({ data }) => data.note && withoutCitations(data.note),
    }),
    ...citationColumns<Entry<'parties'>>(false, ({ data }) => data.note ?? ''),
  ],
});

const place = fieldsOf('places', '', ({ data }: Entry<'places'>) => data);

export const PLACES = table<Entry<'places'>>({
  name: 'places',
  title: 'Places',
  holds: 'One row for each base, factory, test site, city or region where an event took place, with its coordinates.',
  key: ['id'],
  items: (library) => library.of('places'),
  columns: [
    ...entryColumns<AnyEntry>((entry) => entry),
    place('name'),
    place('kind'),
    place('country', { refersTo: TO_PARTIES }),
    place('lat', { unit: 'degrees north' }),
    place('lon', { unit: 'degrees east' }),
    ALIASES,
    place('summary', { meaning: 'Why it matters here.', of: ({ data }) => withoutCitations(data.summary) }),
    ...citationColumns<Entry<'places'>>(true, ({ data }) => `${data.summary} ${data.cite}`),
  ],
});
