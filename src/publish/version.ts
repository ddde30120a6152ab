/** Which wording of a page is shown, which one is cited, and where the others are. */
import { addressOf, editionAddress, historyOf } from '../domain/address.ts';
import type { Day } from '../domain/date.ts';
import type { Edition } from '../domain/edition.ts';
import { editionsOf, hasChangedSince } from '../library/editions.ts';
import type { AnyEntry } from '../library/entry.ts';
import type { Library } from '../library/library.ts';

/** All addresses are whole: with the site's own address in front. */
export interface Version {
  /** The living page. */
  living: string;
  /** What a citer should cite: an edition; the living page only where there is no edition yet. */
  cited: string;
  /** The day of the wording that is cited. */
  day: Day;
  /** The edition that is cited; on a frozen page this is the page itself, which is in no manifest yet. */
  edition?: Edition;
  /** Whether this very page is frozen. */
  frozen: boolean;
  /** Whether the living text has changed since the edition that is cited. */
  ahead: boolean;
  /** The edition before the one that is cited. */
  previous?: string;
  /** The list of all editions. */
  history: string;
}

/**
 * The version of an entry's page.
 *
 * @param frozenOn the day of the edition that is being made of it; left out, the page is the living one.
 */
export function versionOf(library: Library, entry: AnyEntry, site: string, frozenOn?: Day): Version {
  const editions = editionsOf(library, entry.ref);
  const last = editions.at(-1);
  const living = site + addressOf(entry.ref);
  const history = site + historyOf(entry.ref);
  const addressIn = (edition: Edition | undefined) => edition && site + editionAddress(edition.of, edition.on);
  if (frozenOn !== undefined) {
    const previous = addressIn(editions.filter(({ on }) => on < frozenOn).at(-1));
    const cited = site + editionAddress(entry.ref, frozenOn);
    return { living, cited, day: frozenOn, frozen: true, ahead: false, history, ...(previous && { previous }) };
  }
  const reviewed = 'reviewed' in entry.data ? entry.data.reviewed : library.asOf;
  const previous = addressIn(editions.at(-2));
  return {
    living,
    cited: addressIn(last) ?? living,
    day: last?.on ?? reviewed,
    frozen: false,
    ahead: last !== undefined && hasChangedSince(library, entry, last),
    history,
    ...(last && { edition: last }),
    ...(previous && { previous }),
  };
}
