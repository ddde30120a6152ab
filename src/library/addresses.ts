/** Every address of the living site: the pages of entries, and the pages that the site itself has. */
import { addressOf, COLLECTIONS, DATA, DATA_TABLES, dataRef, type Ref } from '../domain/address.ts';

/** Pages that belong to no entry, with what each is called. */
export const SITE_PAGES: Record<Ref, string> = {
  '': 'Counting Rules',
  treaties: 'Treaties',
  systems: 'Systems',
  proposals: 'Proposals',
  terms: 'Terms',
  sources: 'Sources',
  parties: 'Parties',
  places: 'Places',
  'index-a-z': 'A to Z',
  search: 'Search',
  about: 'About',
  method: 'Method',
  [DATA]: 'Data',
};

/** All addresses: of the site's own pages, the lists, the tables of data and every entry. */
export function addressesOf(refs: Iterable<Ref>): Set<string> {
  return new Set([...Object.keys(SITE_PAGES), ...COLLECTIONS, ...DATA_TABLES.map(dataRef), ...refs].map(addressOf));
}
