/** Typed links between entries, written on one side and read from both. */
import { refIn, type Ref } from '../domain/address.ts';
import { RELATION_KINDS, type RelationKindName } from '../domain/relation.ts';
import { isArticle, type AnyEntry } from './entry.ts';
import type { Library } from './library.ts';
import { citationsOf } from './notes.ts';

export interface RelationGroup {
  /** What the group is called from this side: “Bans”, “Banned by”. */
  label: string;
  kind: RelationKindName;
  /** `outward` where the relation is written in this entry, not in the other one. */
  links: { entry: AnyEntry; outward: boolean; note?: string; by?: string[] }[];
}

/** Everything that an entry is joined to, grouped by kind in the order of the vocabulary, forwards before backwards. */
export function relationsOf(library: Library, ref: Ref): RelationGroup[] {
  const groups = new Map<string, RelationGroup>();
  const add = (kind: RelationKindName, outward: boolean, other: Ref, note?: string, by?: string[]) => {
    const label = RELATION_KINDS[kind][outward ? 'label' : 'inverse'];
    const group = groups.get(label) ?? { label, kind, links: [] };
    const entry = library.at(other);
    if (!entry || group.links.some((link) => link.entry.ref === entry.ref)) return;
    group.links.push({ entry, outward, ...(note && { note }), ...(by && { by }) });
    groups.set(label, group);
  };
  const written = library.articles.flatMap((article) =>
    article.data.relations.map((relation) => ({ from: article, ...relation })),
  );
  for (const kind of Object.keys(RELATION_KINDS) as RelationKindName[]) {
    // It says of neither what it is; it makes a page of both (pairs.ts).
    if (kind === 'compares-with') continue;
    const ofKind = written.filter((relation) => relation.kind === kind);
    for (const { from, to, note, by } of ofKind) if (from.ref === ref) add(kind, true, to, note, by);
    for (const { from, to, note, by } of ofKind) if (to === ref) add(kind, false, from.ref, note, by);
  }
  return [...groups.values()];
}

/** The entries whose text links to this one, other than those that a typed relation already joins. */
export function mentionsOf(library: Library, ref: Ref): AnyEntry[] {
  const related = new Set(relationsOf(library, ref).flatMap(({ links }) => links.map(({ entry }) => entry.ref)));
  return library.entries.filter((entry) => entry.ref !== ref && !related.has(entry.ref) && linksTo(entry, ref));
}

/** The entries and pages of this site that a text links to. */
function linkedFrom({ outline }: AnyEntry): Set<Ref> {
  return new Set(outline.links.filter(({ href }) => href.startsWith('/')).map(({ href }) => refIn(href)));
}

function linksTo(entry: AnyEntry, ref: Ref): boolean {
  if (linkedFrom(entry).has(ref)) return true;
  if (entry.collection === 'series') return entry.data.of.includes(ref);
  if (entry.collection === 'terms') return entry.data.related.includes(ref);
  if (isArticle(entry)) return entry.data.events.some(({ at }) => at !== undefined && `places/${at}` === ref);
  return false;
}

/** How many entries link to each entry in their text. */
export function linkCounts(library: Library): Map<Ref, number> {
  const counts = new Map<Ref, number>();
  for (const entry of library.entries) {
    for (const to of linkedFrom(entry)) if (to !== entry.ref) counts.set(to, (counts.get(to) ?? 0) + 1);
  }
  return counts;
}

/** How many entries cite each source, by its id. */
export function citingCounts(library: Library): Map<string, number> {
  const counts = new Map<string, number>();
  for (const entry of library.entries) {
    for (const id of new Set(citationsOf(entry).map(({ source }) => source))) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

/** The entries that cite a source, in text or facts, with the places in it that they cite. */
export function citedBy(library: Library, source: string): { entry: AnyEntry; pinpoints: string[] }[] {
  return library.entries.flatMap((entry) => {
    const cites = citationsOf(entry).filter((citation) => citation.source === source);
    if (cites.length === 0) return [];
    const pinpoints = [...new Set(cites.map(({ pinpoint }) => pinpoint))].filter((pinpoint) => pinpoint !== '');
    return [{ entry, pinpoints }];
  });
}
