/** What writers say changed in the pages, newest first. */
import type { Change } from '../domain/edition.ts';
import type { AnyEntry } from './entry.ts';
import type { Library } from './library.ts';

export interface NotedChange {
  entry: AnyEntry;
  change: Change;
}

/** Every noted change of every page, newest first. */
export function changesOf(library: Library): NotedChange[] {
  return library.entries
    .flatMap((entry) => ('changes' in entry.data ? entry.data.changes.map((change) => ({ entry, change })) : []))
    .sort((a, b) => (a.change.on > b.change.on ? -1 : a.change.on < b.change.on ? 1 : 0));
}

/** The changes that mended an error of fact. */
export function correctionsOf(library: Library): NotedChange[] {
  return changesOf(library).filter(({ change }) => change.class === 'correction');
}
