/**
 * What parties say on a disputed question, as claims: who says it, when, and
 * where it stands here. There is no rating: whether it is true is not for a
 * label to say.
 */
import { addressOf, placeIn, refOf } from '../domain/address.ts';
import { machineDate } from '../domain/date.ts';
import type { AnyEntry } from '../library/entry.ts';
import type { Library } from '../library/library.ts';
import type { Thing } from './jsonld.ts';
import { partyOf } from './subject.ts';

/** Every position of every dispute of a page, in order. */
export function claimsOf(library: Library, entry: AnyEntry, site: string): Thing[] {
  const disputes = entry.outline.tags.filter(({ name }) => name === 'Dispute');
  return disputes.flatMap((dispute) =>
    dispute.tags
      .filter(({ name }) => name === 'Position')
      .map(({ attributes, text, citations }) => ({
        '@type': 'Claim',
        text: text.replace(/\s+/g, ' ').trim(),
        author: attributes.by!.split(/\s+/).map((id) => partyOf(library, id, site)),
        datePublished: machineDate(attributes.on!),
        appearance: site + placeIn(entry.ref, dispute.attributes.id!),
        isBasedOn: [...new Set(citations.map(({ source }) => site + addressOf(refOf('sources', source))))],
      })),
  );
}
