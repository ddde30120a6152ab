/** What a fact names exists: parties, places, the other end of a relation. Astro logs a missing entry and goes on. */
import { FILE_FORMS, refOf, type Collection, type Ref } from '../../domain/address.ts';
import { problem, type Rule } from '../content.ts';
import { isArticle, type AnyEntry } from '../entry.ts';

export const danglingReference: Rule = {
  name: 'dangling-reference',
  *check(content) {
    for (const entry of content.library.entries) {
      for (const { ref, at } of references(entry)) {
        if (!content.known.has(ref)) yield missing(entry, ref, at);
      }
    }
  },
};

function missing(entry: AnyEntry, ref: Ref, at: PropertyKey[] | number) {
  return problem(
    'dangling-reference',
    entry,
    at,
    `“${ref}” does not exist.`,
    `correct the id, or add content/${ref}.${FILE_FORMS[ref.split('/')[0] as Collection]}.`,
  );
}

function* references(entry: AnyEntry): Iterable<{ ref: Ref; at: PropertyKey[] | number }> {
  const party = (id: string, at: PropertyKey[] | number) => ({ ref: refOf('parties', id), at });
  if (entry.collection === 'places') yield party(entry.data.country, ['country']);
  if (entry.collection === 'parties') {
    for (const [i, id] of entry.data.succeeds.entries()) yield party(id, ['succeeds', i]);
  }
  if (entry.collection === 'series') {
    for (const [i, ref] of entry.data.of.entries()) yield { ref, at: ['of', i] };
    for (const [i, { party: id }] of entry.data.lines.entries()) if (id) yield party(id, ['lines', i, 'party']);
  }
  if (entry.collection === 'terms') {
    for (const [i, ref] of entry.data.related.entries()) yield { ref, at: ['related', i] };
  }
  if (!isArticle(entry)) return;
  const lists = { parties: [], successors: [], operators: [], by: [], to: [], ...entry.data } as Record<
    string,
    unknown
  >;
  for (const field of ['parties', 'successors', 'operators', 'by', 'to']) {
    for (const [i, id] of (lists[field] as string[]).entries()) yield party(id, [field, i]);
  }
  for (const [i, event] of entry.data.events.entries()) {
    for (const [j, id] of (event.by ?? []).entries()) yield party(id, ['events', i, 'by', j]);
    if (event.accordingTo) yield party(event.accordingTo, ['events', i, 'accordingTo']);
    if (event.at) yield { ref: refOf('places', event.at), at: ['events', i, 'at'] };
  }
  for (const [i, figure] of ('figures' in entry.data ? entry.data.figures : []).entries()) {
    if (figure.accordingTo) yield party(figure.accordingTo, ['figures', i, 'accordingTo']);
  }
  for (const [i, relation] of entry.data.relations.entries()) {
    yield { ref: relation.to, at: ['relations', i, 'to'] };
    for (const [j, id] of (relation.by ?? []).entries()) yield party(id, ['relations', i, 'by', j]);
  }
  for (const dispute of entry.outline.tags.filter(({ name }) => name === 'Dispute')) {
    for (const position of dispute.tags.filter(({ name }) => name === 'Position')) {
      for (const id of (position.attributes.by ?? '').split(/\s+/).filter(Boolean)) yield party(id, position.line);
    }
  }
}
