/** The graded queries, and the measures of how well an answer keeps to them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

export interface Query {
  q: string;
  class: string;
  /** Reference of a page and how much it is wanted: 3, 2 or 1. */
  want: Record<string, number>;
  heldOut: boolean;
}

/** All queries of a file: our own, of which every third of each class is held out, or those of strangers or newcomers. */
export function readQueries(name: 'queries' | 'strangers' | 'newcomers' = 'queries'): Query[] {
  const file = readFileSync(join(import.meta.dirname, `${name}.yaml`), 'utf8');
  const classes = parse(file) as Record<string, Pick<Query, 'q' | 'want'>[]>;
  return Object.entries(classes).flatMap(([name, queries]) =>
    queries.map((query, i) => ({ ...query, class: name, heldOut: i % 3 === 2 })),
  );
}

export interface Scores {
  /** Mean of one over the rank of the first page that answers (grade 2 or 3). */
  mrr: number;
  ndcg5: number;
  /** Share of queries whose first page, or one of the first three, answers. */
  at1: number;
  at3: number;
}

const answers = (query: Query, ref: string | undefined) => ref !== undefined && (query.want[ref] ?? 0) >= 2;

function gain(grades: readonly number[]): number {
  return grades.slice(0, 5).reduce((sum, grade, i) => sum + (2 ** grade - 1) / Math.log2(i + 2), 0);
}

/** The scores of one engine over some queries, given what it found for each, best first. */
export function scoresOf(queries: readonly Query[], found: readonly (readonly string[])[]): Scores {
  const mean = (of: (query: Query, refs: readonly string[]) => number) =>
    queries.reduce((sum, query, i) => sum + of(query, found[i]!), 0) / Math.max(queries.length, 1);
  return {
    mrr: mean((query, refs) => {
      const rank = refs.findIndex((ref) => answers(query, ref));
      return rank < 0 ? 0 : 1 / (rank + 1);
    }),
    ndcg5: mean((query, refs) => {
      const best = gain(Object.values(query.want).sort((a, b) => b - a));
      return gain(refs.map((ref) => query.want[ref] ?? 0)) / best;
    }),
    at1: mean((query, refs) => (answers(query, refs[0]) ? 1 : 0)),
    at3: mean((query, refs) => (refs.slice(0, 3).some((ref) => answers(query, ref)) ? 1 : 0)),
  };
}
