/** What the rules look at: all content that could be read, with what was published before. */
import type { Ref } from '../domain/address.ts';
import type { Problem } from '../domain/problem.ts';
import type { AnyEntry, Article } from './entry.ts';
import type { Library } from './library.ts';

export interface Content {
  /** Entries whose facts keep their schema. */
  library: Library;
  /** Every reference that has a file, sound or not, so that one bad file is reported once. */
  known: ReadonlySet<Ref>;
  /** Every address of the site as it would be built. */
  addresses: ReadonlySet<string>;
}

/** One thing that must hold of the content. Each lives in a file of its name; its broken inputs are the tests. */
export interface Rule {
  name: string;
  check(content: Content): Iterable<Problem>;
}

/** An error at a line, or at a field, of an entry. */
export function problem(
  rule: string,
  entry: Pick<AnyEntry, 'file' | 'lineOf'>,
  at: number | readonly PropertyKey[],
  says: string,
  fix: string,
): Problem {
  return { rule, file: entry.file, line: typeof at === 'number' ? at : entry.lineOf(at), says, fix, severity: 'error' };
}

/** The same, as a warning. */
export function warning(...args: Parameters<typeof problem>): Problem {
  return { ...problem(...args), severity: 'warning' };
}

/** Entries that have a text: articles and terms. */
export function texts(content: Content): (Article | Extract<AnyEntry, { collection: 'terms' }>)[] {
  return [...content.library.articles, ...content.library.of('terms')];
}
