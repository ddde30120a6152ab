/** `npm run check`, first part: every rule over all content. Exit code 1 if anything is wrong; warnings alone pass. */
import { resolve } from 'node:path';
import { sortProblems } from '../domain/problem.ts';
import { hasErrors } from '../library/check.ts';
import { daysToCome } from '../library/days-to-come.ts';
import { checkFolder } from './read.ts';
import { report } from './report.ts';
import { today } from './today.ts';

const checked = checkFolder(resolve(process.argv[2] ?? '.'));
const problems = sortProblems([...checked.problems, ...daysToCome(checked.library, today())]);
console.log(report(problems));
process.exitCode = hasErrors(problems) ? 1 : 0;
