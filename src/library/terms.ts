/** The terms that a text links to. */
import { refIn } from '../domain/address.ts';
import type { AnyEntry, Entry } from './entry.ts';
import type { Library } from './library.ts';

/** Each linked term once, in the order of the text. */
export function termsIn(library: Library, { outline }: AnyEntry): Entry<'terms'>[] {
  const refs = new Set(outline.links.map(({ href }) => refIn(href)));
  return [...refs].map((ref) => library.at(ref)).filter((entry) => entry?.collection === 'terms');
}
