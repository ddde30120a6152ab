/** The places in a page that have an address of their own: sections, tags, rows, positions, events past and ahead, limits, figures. */
import { eventId } from '../domain/event.ts';
import { rowIds } from '../domain/fragment.ts';
import { stancesOf } from './disputes.ts';
import { isArticle, type AnyEntry } from './entry.ts';
import type { Tag } from './outline.ts';

export interface Fragment {
  id: string;
  /** Where it is written: a line, or a field. */
  at: number | PropertyKey[];
  /** What the id was made from, where nobody wrote it. */
  of?: 'row' | 'position';
}

/** Sections that the page itself adds after the text, so that no heading may take their ids. */
export const PAGE_SECTIONS = [
  'text',
  'toc',
  'glance',
  'the-numbers',
  'ladder',
  'chart',
  'tree',
  'chronology',
  'still-ahead',
  'relations',
  'next',
  'notes',
  'sources',
  'cite',
  'reference',
  'report',
  ...['apa', 'mla', 'chicago', 'oscola', 'bluebook', 'wikitext', 'bibtex', 'ris', 'csl-json'].map((id) => `cite-${id}`),
] as const;

/** Every fragment that the writer of an entry made, in order. */
export function placesIn(entry: AnyEntry): Fragment[] {
  const headings = entry.outline.headings.flatMap(({ id, line }) => (id ? [{ id, at: line }] : []));
  const tags = entry.outline.tags.flatMap((tag) => (tag.attributes.id ? placesInTag(tag, tag.attributes.id) : []));
  if (!isArticle(entry)) return [...headings, ...tags];
  const { data } = entry;
  const events = data.events.map((event, i) => ({ id: eventId(event), at: ['events', i] }));
  const ahead = data.ahead.map(({ id }, i) => ({ id, at: ['ahead', i] }));
  const limits = ('limits' in data ? data.limits : []).map(({ id }, i) => ({ id, at: ['limits', i] }));
  const figures = ('figures' in data ? data.figures : []).map(({ id }, i) => ({ id, at: ['figures', i] }));
  return [...headings, ...tags, ...limits, ...figures, ...uniqueBy(events), ...ahead];
}

/** A tag, the rows of its tables and, of a dispute, the positions in it. */
function placesInTag(tag: Tag, id: string): Fragment[] {
  const { line, rows } = tag;
  return [
    { id, at: line },
    ...rowIds(
      id,
      rows.map(({ cells }) => cells),
    ).map((id, i) => ({ id, at: rows[i]!.line, of: 'row' as const })),
    ...stancesOf(tag).map(({ id, tag: { line } }) => ({ id, at: line, of: 'position' as const })),
  ];
}

/** Events that share an id are the business of events-in-order. */
function uniqueBy<T extends { id: string }>(items: T[]): T[] {
  return items.filter(({ id }, i) => items.findIndex((other) => other.id === id) === i);
}

/** Whether a page has this fragment. */
export function hasFragment(entry: AnyEntry, fragment: string): boolean {
  return PAGE_SECTIONS.includes(fragment) || placesIn(entry).some(({ id }) => id === fragment);
}
