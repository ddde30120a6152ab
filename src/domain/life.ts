/** What is needed to tell the status of an article on any day, and nothing more. */
import type { Day } from './date.ts';
import type { Datable } from './status-steps.ts';

export interface Life {
  /** The day up to which the record goes. */
  today: Day;
  article: Datable;
  /** Names of the parties that act in it, as they stand inside a sentence. */
  names: Record<string, string>;
}
