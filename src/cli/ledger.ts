/** `npm run ledger`: enters new addresses into the ledger. It never takes one out. */
import { writeFileSync } from 'node:fs';
import { addressesOf } from '../library/addresses.ts';
import { enter } from '../library/ledger.ts';
import { LEDGER_FILE } from '../library/rules/ledger.ts';
import { report } from './report.ts';
import { checkFolder, printLedger, readLedger } from './read.ts';

const { ledger: before, problems } = readLedger('.');
if (problems.length > 0) {
  console.error(report(problems));
  process.exit(1);
}
const { library } = checkFolder('.');
const after = enter(before, addressesOf(library.entries.map(({ ref }) => ref)));
writeFileSync(LEDGER_FILE, printLedger(after));
console.log(`${after.live.length - before.live.length} new addresses; ${after.live.length} in all.`);
