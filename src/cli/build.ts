/**
 * `npm run build`: checks, builds and indexes beside the last good site, then
 * swaps the two. Whatever goes wrong on the way, `dist` stays as it was.
 */
import { existsSync, renameSync, rmSync } from 'node:fs';
import { hasErrors } from '../library/check.ts';
import { buildSite } from './build-site.ts';
import { indexSite } from './index-site.ts';
import { checkFolder } from './read.ts';
import { report } from './report.ts';

const NEXT = 'dist.next';
const LAST = 'dist.last';
const SITE = 'dist';

const { library, problems } = checkFolder('.');
if (problems.length > 0) console.log(report(problems));
if (hasErrors(problems)) stop();

rmSync(NEXT, { recursive: true, force: true });
if (!buildSite(NEXT)) stop();
try {
  console.log(`${await indexSite(NEXT, library)} pages in the search index.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  stop();
}

rmSync(LAST, { recursive: true, force: true });
if (existsSync(SITE)) renameSync(SITE, LAST);
try {
  renameSync(NEXT, SITE);
} catch (error) {
  if (existsSync(LAST)) renameSync(LAST, SITE);
  console.error(error instanceof Error ? error.message : error);
  stop();
}
rmSync(LAST, { recursive: true, force: true });

function stop(): never {
  console.error('\nNothing was built; the last good site is untouched.');
  process.exit(1);
}
