/** `npm run ledger`: enters new addresses and ids into the ledger. It never takes one out. */
import { writeFileSync } from 'node:fs';
import { pagesOf } from '../library/addresses.ts';
import { enter, promises } from '../library/ledger.ts';
import { LEDGER_FILE } from '../library/rules/ledger.ts';
import { report } from './report.ts';
import { checkFolder, printLedger, readArchive } from './read.ts';

const { archive, problems } = readArchive('.');
if (problems.length > 0) {
  console.error(report(problems));
  process.exit(1);
}
const { library } = checkFolder('.');
const after = enter(archive.ledger, pagesOf(library));
writeFileSync(LEDGER_FILE, printLedger(after));
const [before, now] = [promises(archive.ledger).length, promises(after).length];
console.log(`${now - before} new addresses and ids; ${now} in all.`);
