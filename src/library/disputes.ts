/** What parties say against each other: the disputes of an entry’s text, with their positions in order of date. */
import type { Citation } from '../domain/citation.ts';
import type { Edtf } from '../domain/date.ts';
import type { AnyEntry } from './entry.ts';

export interface Position {
  /** Ids of the parties that say it. */
  by: string[];
  on: Edtf;
  /** The text as read, on one line, without citations. */
  text: string;
  citations: Citation[];
}

export interface Dispute {
  /** Permanent id within its page. */
  id: string;
  question: string;
  positions: Position[];
}

/** The disputes in a text that keeps the rules known-tags and dispute-parties. */
export function disputesOf({ outline }: AnyEntry): Dispute[] {
  return outline.tags
    .filter(({ name }) => name === 'Dispute')
    .map(({ attributes: { id = '', question = '' }, tags }) => ({
      id,
      question,
      positions: tags
        .filter(({ name }) => name === 'Position')
        .map(({ attributes: { by = '', on = '' }, text, citations }) => ({
          by: by.split(/\s+/).filter(Boolean),
          on,
          text: text.replace(/\s+/g, ' ').trim(),
          citations,
        })),
    }));
}
