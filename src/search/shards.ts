/**
 * The index of words: for each term the pages that hold it, how much it weighs
 * in each, and in which sections it stands. It is cut into shards by the order
 * of the terms, so that a question fetches only those that it needs.
 *
 * A line is `term<TAB>postings`, a posting a page (counted from the last one,
 * base 36), its weight (a capital letter) and its sections (base 36 each).
 */

export interface Posting {
  page: number;
  /** 1 to 26. */
  weight: number;
  /** Sections in which it stands: 0 is what comes before the first heading. */
  sections: number[];
}

/** How many sections of a page are told apart; what comes later counts as the last. */
export const MOST_SECTIONS = 36;

/** The whole of a weight: what a term counts that says all of a page. */
export const FULL_WEIGHT = 26;

export function printPostings(postings: readonly Posting[]): string {
  let last = -1;
  return postings
    .map(({ page, weight, sections }) => {
      const delta = (page - last - 1).toString(36);
      last = page;
      return delta + String.fromCharCode(64 + weight) + sections.map((section) => section.toString(36)).join('');
    })
    .join(' ');
}

function readPostings(text: string): Posting[] {
  let page = -1;
  return text.split(' ').map((part) => {
    const [, delta, weight, sections] = /^([0-9a-z]+)([A-Z])([0-9a-z]*)$/.exec(part) ?? [];
    if (delta === undefined) throw new Error('a line of the index can’t be read');
    page += Number.parseInt(delta, 36) + 1;
    return {
      page,
      weight: weight!.charCodeAt(0) - 64,
      sections: [...sections!].map((one) => Number.parseInt(one, 36)),
    };
  });
}

/** A shard as it is looked things up in. */
export interface Shard {
  find(term: string): Posting[] | undefined;
  /** The terms that begin so, at most `most` of them. */
  startingWith(start: string, most: number): string[];
}

/**
 * Reads a shard.
 *
 * @throws Error where the text is no shard.
 */
export function readShard(text: string): Shard {
  const lines = text.split('\n').map((line) => {
    const tab = line.indexOf('\t');
    if (tab < 1) throw new Error('a shard of the index can’t be read');
    return [line.slice(0, tab), line.slice(tab + 1)] as const;
  });
  const byTerm = new Map(lines);
  return {
    find: (term) => {
      const postings = byTerm.get(term);
      return postings === undefined ? undefined : readPostings(postings);
    },
    startingWith: (start, most) =>
      lines
        .filter(([term]) => term.startsWith(start))
        .slice(0, most)
        .map(([term]) => term),
  };
}

/** Which shards may hold the terms that begin so; for a whole term there is but one. */
export function shardsFor(bounds: readonly string[], term: string, asStart: boolean): number[] {
  const first = Math.max(
    bounds.findLastIndex((bound) => bound <= term),
    0,
  );
  if (!asStart) return [first];
  const last = bounds.findLastIndex((bound) => bound.startsWith(term) || bound <= term);
  return Array.from({ length: Math.max(last, first) - first + 1 }, (_, i) => first + i);
}
