/** The days of a page's life: what its foot tells a reader, and its head tells machines. */
import { correctionAddress } from '../domain/address.ts';
import type { Day } from '../domain/date.ts';
import type { Change } from '../domain/edition.ts';
import { editionsOf } from '../library/editions.ts';
import type { AnyEntry } from '../library/entry.ts';
import type { Library } from '../library/library.ts';
import type { Version } from './version.ts';

export interface PageDates {
  /** Of the first edition; none before there is one. */
  published?: Day;
  /** Of the last edition or noted change, whichever is later. */
  changed?: Day;
  /** When a person last checked the whole page. */
  reviewed?: Day;
  /** Errors of fact that were mended, each with the address that tells of it. */
  corrected: { on: Day; address: string }[];
}

/** The days of a page in the version that is shown; a frozen one knows nothing of what came later. */
export function pageDates(library: Library, entry: AnyEntry, version: Version): PageDates {
  const known = (day: Day) => !version.frozen || day <= version.day;
  const editions = editionsOf(library, entry.ref).map(({ on }) => on);
  const days = [...editions, ...(version.frozen ? [version.day] : [])].filter(known).sort();
  const noted: readonly Change[] = 'changes' in entry.data ? entry.data.changes : [];
  const changes = noted.filter(({ on }) => known(on));
  const changed = [...days, ...changes.map(({ on }) => on)].sort().at(-1);
  return {
    ...(days[0] && { published: days[0] }),
    ...(changed && { changed }),
    ...('reviewed' in entry.data && { reviewed: entry.data.reviewed }),
    corrected: changes
      .filter((change) => change.class === 'correction')
      .map(({ on }) => ({ on, address: correctionAddress(entry.ref, on) })),
  };
}
