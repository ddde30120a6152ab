/**
 * What parties say on a disputed question, as claims: who says it, when, and
 * where it stands here. There is no rating: whether it is true is not for a
 * label to say.
 */
import { addressOf, placeIn, refOf } from '../domain/address.ts';
import { machineDate } from '../domain/date.ts';
import { disputesOf } from '../library/disputes.ts';
import type { AnyEntry } from '../library/entry.ts';
import type { Library } from '../library/library.ts';
import { partyOf, type Thing } from './subject.ts';

/** Every position of every dispute of a page, in order. */
export function claimsOf(library: Library, entry: AnyEntry, site: string): Thing[] {
  return disputesOf(entry).flatMap(({ positions }) =>
    positions.map(({ id, by, on, text, citations }) => ({
      '@type': 'Claim',
      text,
      author: by.map((party) => partyOf(library, party, site)),
      datePublished: machineDate(on),
      appearance: site + placeIn(entry.ref, id),
      isBasedOn: [...new Set(citations.map(({ source }) => site + addressOf(refOf('sources', source))))],
    })),
  );
}
