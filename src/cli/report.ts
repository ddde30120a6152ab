/** Prints problems for a person. */
import { formatProblem, type Problem } from '../domain/problem.ts';

/** All problems, then how many there are: what `npm run check` and the build print. */
export function report(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  const counted = `${count(errors, 'error')}, ${count(warnings, 'warning')} in the content.`;
  return [...problems.map(formatProblem), counted].join('\n\n');
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
