/** Made-up editions for tests. */
import type { Ref } from '../domain/address.ts';
import type { Day } from '../domain/date.ts';
import type { Edition } from '../domain/edition.ts';
import { EMPTY_ARCHIVE, type Archive } from './archive.ts';
import type { Ledger } from './ledger.ts';

/** An edition of a page: the first, unless its class is given. */
export function edition(of: Ref, on: Day, facts: Partial<Edition> = {}): Edition {
  const sha256 = '0'.repeat(64);
  return { of, on, class: 'new', note: 'First edition.', changes: 0, sha256, textSha256: sha256, bytes: 1, ...facts };
}

/** What was published before: these editions, all with the same text. */
export function archiveOf(editions: readonly Edition[], text = '', ledger: Partial<Ledger> = {}): Archive {
  return { ...EMPTY_ARCHIVE, ledger: { ...EMPTY_ARCHIVE.ledger, ...ledger }, editions, textOf: () => text };
}
