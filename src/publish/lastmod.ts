/** When a page last changed: the day of its review, or of the newest review of what it lists. */
import { refIn } from '../domain/address.ts';
import type { Day } from '../domain/date.ts';
import type { AnyEntry } from '../library/entry.ts';
import type { Library } from '../library/library.ts';

function reviewed(entry: AnyEntry): Day | undefined {
  if ('reviewed' in entry.data) return entry.data.reviewed;
  return entry.collection === 'sources' ? entry.data.read.on : undefined;
}

/** The day for the sitemap; none for a page that lists nothing dated. */
export function lastModified(library: Library, address: string): Day | undefined {
  const ref = refIn(address);
  const entry = library.at(ref);
  const own = entry && reviewed(entry);
  if (own) return own;
  const listed = library.entries.filter(({ collection }) => entry !== undefined || ref === '' || collection === ref);
  return listed
    .map(reviewed)
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
}
