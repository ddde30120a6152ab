/** What is wrong with the content, said so that a writer can mend it. */

export interface Problem {
  /** The rule that was broken, by the name of its file in library/rules, or of what content-file.ts could not read. */
  rule: string;
  /** Path from the root of the project. */
  file: string;
  /** Line in the file, from 1. */
  line: number;
  /** What is wrong. */
  says: string;
  /** What to do about it. */
  fix: string;
  /** An error stops the build; a warning is only shown. */
  severity: 'error' | 'warning';
}

/** Problems in the order of the files and lines in which a writer meets them. */
export function sortProblems(problems: Iterable<Problem>): Problem[] {
  return [...problems].sort(
    (a, b) => compare(a.file, b.file) || a.line - b.line || compare(a.rule, b.rule) || compare(a.says, b.says),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * A problem as one prints it:
 *
 *     content/treaties/inf.mdx:14  dangling-citation
 *       “osia-1991” is not a source.
 *       Fix: add content/sources/osia-1991.yaml or correct the id.
 */
export function formatProblem({ rule, file, line, says, fix, severity }: Problem): string {
  const mark = severity === 'warning' ? '  (warning)' : '';
  return `${file}:${line}  ${rule}${mark}\n  ${says}\n  Fix: ${fix}`;
}
