/** What was published before: the frozen editions, and the promises of the last release. Read from disk by cli/read.ts. */
import type { Edition } from '../domain/edition.ts';
import { EMPTY_LEDGER, type Ledger } from './ledger.ts';

export interface Archive {
  /** Every address and id ever published. */
  ledger: Ledger;
  /** The ledger as it was at the last release: what must answer for ever. */
  released: Ledger;
  /** Every edition, in the order of its entry and day. */
  editions: readonly Edition[];
  /** The text of an edition in Markdown, as it was frozen. */
  textOf(edition: Edition): string;
}

export const EMPTY_ARCHIVE: Archive = { ledger: EMPTY_LEDGER, released: EMPTY_LEDGER, editions: [], textOf: () => '' };
