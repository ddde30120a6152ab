/** Every address of the living site: the pages of entries, and the pages that the site itself has. */
import { addressOf, COLLECTIONS, type Ref } from '../domain/address.ts';

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
};

/** All addresses: of the site's own pages, the lists and every entry. */
export function addressesOf(refs: Iterable<Ref>): Set<string> {
  return new Set([...Object.keys(SITE_PAGES), ...COLLECTIONS, ...refs].map(addressOf));
}
