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
 * @returns also what keeps a page from being frozen: no note, or an edition of that very day.
 */
export function planEditions(
  library: Library,
  on: Day,
  common?: Pick<Change, 'class' | 'note'>,
): { planned: Planned[]; problems: Problem[] } {
  const planned: Planned[] = [];
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
      problems.push(
        problem(
          'edition',
          entry,
          1,
          `has an edition of ${last.on} already.`,
          'freeze it on a later day: one edition a day.',
        ),
      );
    } else {
      const note = pending.map((change) => change.note).join(' ');
      planned.push({ entry, on, class: gravest(pending), note, changes });
    }
  }
  return { planned, problems };
}

/** What a frozen page would have to fetch: nothing, if it is to be read from its one file. */
export function assetsOf(html: string): string[] {
  const found = html.matchAll(
    /<(?:script|img|iframe|audio|video|source|embed|object)\b[^>]*\s(?:src|srcset|data)="([^"]*)"|<link\b[^>]*\srel="(?:stylesheet|icon|preload|modulepreload|manifest)"[^>]*>|url\((?!["']?#)([^)]*)\)|@import/g,
  );
  return [...found].map(([whole]) => whole.slice(0, 120));
}
