/** What parties say against each other: the disputes of an entry’s text, with their positions in order of date. */
import type { Citation } from '../domain/citation.ts';
import type { Edtf } from '../domain/date.ts';
import { positionIds } from '../domain/fragment.ts';
import type { AnyEntry } from './entry.ts';
import type { Tag } from './outline.ts';

export interface Position {
  /** Permanent id within its page. */
  id: string;
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
    .map((tag) => ({
      id: tag.attributes.id ?? '',
      question: tag.attributes.question ?? '',
      positions: stancesOf(tag).map(({ id, by, on, tag: { text, citations } }) => ({
        id,
        by,
        on,
        text: text.replace(/\s+/g, ' ').trim(),
        citations,
      })),
    }));
}

/** The positions inside a dispute, each with its id and its tag. */
export function stancesOf({ attributes, tags }: Tag): { id: string; by: string[]; on: string; tag: Tag }[] {
  const stances = tags
    .filter(({ name }) => name === 'Position')
    .map((tag) => ({ by: tag.attributes.by ?? '', on: tag.attributes.on ?? '', tag }));
  const ids = positionIds(attributes.id ?? '', stances);
  return stances.map(({ by, ...stance }, i) => ({ id: ids[i]!, by: by.split(/\s+/).filter(Boolean), ...stance }));
}
