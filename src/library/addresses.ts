/** Every page of the living site: the pages of entries, and those that the site itself has. */
import {
  addressOf,
  COLLECTIONS,
  COMPARE,
  comparisonAddress,
  correctionAddress,
  DATA,
  DATA_TABLES,
  dataRef,
  dayAddress,
  DAYS,
  decadeRef,
  editionAddress,
  mapRef,
  PARTIES_BY_TREATY,
  SOURCE_LISTS,
  sourceListRef,
  type Ref,
} from '../domain/address.ts';
import { correctionsOf } from './changes.ts';
import { daysOf } from './days.ts';
import { familiesOf, treatiesAlone } from './family.ts';
import { FAMILIES, FIGURE_PAGES, RANGES } from './figure-pages.ts';
import { decadesOf } from './timeline.ts';
import { mappedPlaces } from './reach.ts';
import { placesIn } from './fragments.ts';
import type { Library } from './library.ts';
import { pairsOf } from './pairs.ts';
import { groupRungs, systemsWithRanges } from './ranges.ts';

/** Pages that belong to no entry, with what each is called. */
export const SITE_PAGES: Record<Ref, string> = {
  '': 'Counting Rules',
  treaties: 'Treaties',
  systems: 'Systems',
  proposals: 'Proposals',
  terms: 'Terms',
  series: 'Numbers over time',
  sources: 'Sources',
  'sources/links': 'Links to sources',
  parties: 'Parties',
  places: 'Places',
  'index-a-z': 'A to Z',
  search: 'Search',
  about: 'About',
  method: 'Method',
  figures: 'Figures',
  changes: 'What changed',
  corrections: 'Corrections',
  [DATA]: 'Data',
  [DAYS]: 'On a day',
  [PARTIES_BY_TREATY]: 'Parties by treaty',
  [COMPARE]: 'Compare',
};

/**
 * All pages that are promised by name, each with the ids of the places in it.
 * A page's list of editions and its exports follow from its own address
 * (domain/address.ts) and are not named again.
 */
export function pagesOf(library: Library): Map<string, string[]> {
  const pages = new Map<string, string[]>();
  const fixed = [
    ...Object.keys(SITE_PAGES),
    ...COLLECTIONS,
    ...DATA_TABLES.map(dataRef),
    ...Object.keys(FIGURE_PAGES),
    ...SOURCE_LISTS.map(sourceListRef),
  ];
  for (const ref of fixed) pages.set(addressOf(ref), []);
  const families = familiesOf(library);
  pages.set(addressOf(FAMILIES), [
    ...families.flatMap(({ ids }) => ids),
    ...treatiesAlone(library, families).map(({ id }) => id),
  ]);
  pages.set(
    addressOf(RANGES),
    groupRungs(systemsWithRanges(library)).map(({ id }) => id),
  );
  for (const decade of decadesOf(library)) pages.set(addressOf(decadeRef(decade)), []);
  for (const place of mappedPlaces(library)) pages.set(addressOf(mapRef(place.id)), []);
  for (const entry of library.entries)
    pages.set(
      addressOf(entry.ref),
      placesIn(entry).map(({ id }) => id),
    );
  for (const day of daysOf(library)) pages.set(dayAddress(day), []);
  for (const [left, right] of pairsOf(library)) pages.set(comparisonAddress(left.ref, right.ref), []);
  for (const { of, on } of library.archive.editions) pages.set(editionAddress(of, on), []);
  for (const { entry, change } of correctionsOf(library)) pages.set(correctionAddress(entry.ref, change.on), []);
  return pages;
}

/** Whether a page, or the ids in it, is made because of what entries say, and not for an entry of its name: while one can't be read, nobody knows which of these there are. */
export function isDerived(address: string): boolean {
  return /^\/(timeline|map)\/[^/]+\/$/.test(address) || [FAMILIES, RANGES].some((ref) => address === addressOf(ref));
}
