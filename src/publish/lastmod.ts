/** When a page last changed: the day of its review, or of the newest review of what it lists. */
import { refIn } from '../domain/address.ts';
import type { Day } from '../domain/date.ts';
import { editionsOf } from '../library/editions.ts';
import type { AnyEntry } from '../library/entry.ts';
import type { Library } from '../library/library.ts';

function reviewed(entry: AnyEntry): Day | undefined {
  if ('reviewed' in entry.data) return entry.data.reviewed;
  return entry.collection === 'sources' ? entry.data.read.on : undefined;
}

/** Pages that tell of no entry. */
const UNDATED = ['search', 'about', 'method'];

/** The day for the sitemap; none for a page that tells of no entry. */
export function lastModified(library: Library, address: string): Day | undefined {
  const ref = refIn(address);
  if (UNDATED.includes(ref)) return undefined;
  const history = /^(.+)\/editions$/.exec(ref)?.[1];
  const frozen = history === undefined ? undefined : editionsOf(library, history).at(-1)?.on;
  if (frozen) return frozen;
  const entry = library.at(history ?? ref);
  const own = entry && reviewed(entry);
  if (own) return own;
  const days = (entries: readonly AnyEntry[]) => entries.map(reviewed).filter((day) => day !== undefined);
  const listed = days(library.entries.filter(({ collection }) => collection === ref));
  // Parties, places and the front page draw on everything.
  return (listed.length > 0 ? listed : days(library.entries)).sort().at(-1);
}
