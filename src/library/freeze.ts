/** Which pages are frozen next: those whose words differ from their last edition. */
import type { Day } from '../domain/date.ts';
import { gravest, type Change, type Edition } from '../domain/edition.ts';
import type { Problem } from '../domain/problem.ts';
import { problem } from './content.ts';
import { editionsOf, hasChangedSince, pendingChanges } from './editions.ts';
import { isOwn, type OwnEntry } from './entry.ts';
import type { Library } from './library.ts';

export interface Planned extends Pick<Edition, 'on' | 'class' | 'note' | 'changes'> {
  entry: OwnEntry;
}

/**
 * The editions to be made on a day.
 *
 * @param common a change to be said of every page that changed and has no note of its own, as when a heading of all pages is reworded.
 * @returns also the pages that must wait, having an edition of that very day (one a day), and what keeps the rest from being frozen: a change without a note.
 */
export function planEditions(
  library: Library,
  on: Day,
  common?: Pick<Change, 'class' | 'note'>,
): { planned: Planned[]; waiting: OwnEntry[]; problems: Problem[] } {
  const planned: Planned[] = [];
  const waiting: OwnEntry[] = [];
  const problems: Problem[] = [];
  for (const entry of library.entries) {
    if (!isOwn(entry)) continue;
    const changes = entry.data.changes.length;
    const last = editionsOf(library, entry.ref).at(-1);
    if (!last) {
      planned.push({ entry, on, class: 'new', note: 'First published.', changes });
      continue;
    }
    if (!hasChangedSince(library, entry, last)) continue;
    const pending: Pick<Change, 'class' | 'note'>[] = pendingChanges(library, entry);
    if (pending.length === 0 && common) pending.push(common);
    if (pending.length === 0) {
      problems.push(
        problem('edition', entry, 1, `changed since ${last.on} without a note.`, 'note the change in changes.'),
      );
    } else if (last.on >= on) {
      waiting.push(entry);
    } else {
      const note = pending.map((change) => change.note).join(' ');
      planned.push({ entry, on, class: gravest(pending), note, changes });
    }
  }
  return { planned, waiting, problems };
}

/** What a frozen page would have to fetch: nothing, if it is to be read from its one file. */
export function assetsOf(html: string): string[] {
  const found = html.matchAll(
    /<(?:script|img|iframe|audio|video|source|embed|object)\b[^>]*\s(?:src|srcset|data)="([^"]*)"|<link\b[^>]*\srel="(?:stylesheet|icon|preload|modulepreload|manifest)"[^>]*>|url\((?!["']?#)([^)]*)\)|@import/g,
  );
  return [...found].map(([whole]) => whole.slice(0, 120));
}
