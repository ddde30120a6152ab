/** The wordings of a page that are kept for ever, and what a writer says of each change. */
import type { Ref } from './address.ts';
import type { Day } from './date.ts';

/** How grave a change of a text is, the gravest first, with the words a reader sees. */
export const CHANGE_CLASSES = {
  correction: 'Correction',
  substantive: 'Substantive change',
  editorial: 'Editorial change',
} as const;

export type ChangeClass = keyof typeof CHANGE_CLASSES;

/** What a writer says of a change: what is different, and why. */
export interface Change {
  on: Day;
  class: ChangeClass;
  note: string;
}

/** One wording of a page, kept byte for byte since its day. */
export interface Edition {
  /** The entry as it was called on that day. */
  of: Ref;
  /** The day on which it was frozen; one edition a day at most. */
  on: Day;
  class: ChangeClass | 'new';
  /** What changed since the edition before, and why: the writer's words. */
  note: string;
  /** How many of the writer's changes, oldest first, the page holds; the ones after them wait for the next edition. */
  changes: number;
  /** SHA-256 of the page, in hexadecimal. */
  sha256: string;
  /** SHA-256 of its text in Markdown, in hexadecimal. */
  textSha256: string;
  /** Size of the page in bytes. */
  bytes: number;
}

/** What an edition is called: “First edition”, “Correction”. */
export function editionName(edition: Pick<Edition, 'class'>): string {
  return edition.class === 'new' ? 'First edition' : CHANGE_CLASSES[edition.class];
}

/** The gravest of several changes: the class of an edition that holds them all. */
export function gravest(changes: readonly Pick<Change, 'class'>[]): ChangeClass {
  const order = Object.keys(CHANGE_CLASSES) as ChangeClass[];
  return order.find((name) => changes.some((change) => change.class === name)) ?? 'editorial';
}
