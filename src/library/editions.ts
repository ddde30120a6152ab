/** The editions of a page, and whether its text still says what the last one says. */
import { addressOf, refIn, type Ref } from '../domain/address.ts';
import type { Change, Edition } from '../domain/edition.ts';
import type { AnyEntry } from './entry.ts';
import { resolve } from './ledger.ts';
import type { Library } from './library.ts';
import { substanceOf } from './substance.ts';
import { sameWords } from './words.ts';

/** The editions of an entry, oldest first; those that it had under a former address among them. */
export function editionsOf({ archive }: Library, ref: Ref): Edition[] {
  return archive.editions
    .filter(({ of }) => of === ref || refIn(resolve(archive.ledger, addressOf(of)) ?? '') === ref)
    .sort((a, b) => (a.on < b.on ? -1 : 1));
}

/** What writers have noted of a page since its last edition. */
export function pendingChanges(library: Library, entry: AnyEntry): Change[] {
  const changes = 'changes' in entry.data ? entry.data.changes : [];
  return changes.slice(editionsOf(library, entry.ref).at(-1)?.changes ?? 0);
}

/** Whether the text of an entry differs in its words from that of an edition. Markup and style are no words. */
export function hasChangedSince(library: Library, entry: AnyEntry, edition: Edition): boolean {
  return !sameWords(library.archive.textOf(edition), substanceOf(library, entry));
}

/** The last edition without a change, and the first that holds it; none where there is no such edition. */
export function editionsAround(
  library: Library,
  entry: AnyEntry,
  change: Change,
): { before?: Edition; after?: Edition } {
  const place = 'changes' in entry.data ? entry.data.changes.findIndex(({ on }) => on === change.on) : -1;
  const editions = editionsOf(library, entry.ref);
  const before = editions.filter(({ changes }) => changes <= place).at(-1);
  const after = editions.find(({ changes }) => changes > place);
  return { ...(before && { before }), ...(after && { after }) };
}
