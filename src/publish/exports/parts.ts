/** The small parts of which the data of a page are made, as entry-1.ts defines them. */
import { addressOf, placeIn, type Ref } from '../../domain/address.ts';
import type { Citation } from '../../domain/citation.ts';
import { earliest, latest, type Edtf } from '../../domain/date.ts';
import { formatQuantity, type Quantity } from '../../domain/quantity.ts';
import { titleOf, type OwnEntry } from '../../library/entry.ts';
import type { Library } from '../../library/library.ts';
import type { Entry1 } from './entry-1.ts';

/** The data of a page of one kind. */
export type Data<K extends Entry1['kind']> = Extract<Entry1, { kind: K }>;

/** What is the same for all that is said of one page. */
export interface Page {
  library: Library;
  entry: OwnEntry;
  site: string;
}

/** Another page. */
export function link({ library, site }: Page, ref: Ref): Entry1['mentionedIn'][number] {
  const entry = library.at(ref);
  return { id: ref, title: entry ? titleOf(entry) : ref, address: site + addressOf(ref) };
}

/** A place in the page. */
export function place({ entry, site }: Page, id: string): { id: string; address: string } {
  return { id, address: site + placeIn(entry.ref, id) };
}

/** A date with the days that it can mean. */
export function dated(edtf: Edtf) {
  return { edtf, earliest: earliest(edtf), latest: latest(edtf) };
}

/** A number or its bounds, as data and as text. */
export function amount({ value, min, max, about, unit }: Quantity) {
  const numbers = Object.entries({ value, min, max, about }).filter(([, number]) => number !== undefined);
  return { ...Object.fromEntries(numbers), unit, text: formatQuantity({ value, min, max, about, unit }) };
}

/** Citations; without a pinpoint the whole source is meant. */
export function cited(citations: readonly Citation[]) {
  return citations.map(({ source, pinpoint }) => ({ source, ...(pinpoint && { pinpoint }) }));
}
