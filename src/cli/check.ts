/** `npm run check`, first part: every rule over all content. Exit code 1 if anything is wrong; warnings alone pass. */
import { resolve } from 'node:path';
import { hasErrors } from '../library/check.ts';
import { checkFolder } from './read.ts';
import { report } from './report.ts';

const { problems } = checkFolder(resolve(process.argv[2] ?? '.'));
console.log(report(problems));
process.exitCode = hasErrors(problems) ? 1 : 0;
