/**
 * `npm run links`: asks every address of every source whether it still answers
 * and writes content/link-report.yaml. Addresses asked today are not asked
 * again, so that a run that was broken off goes on where it stopped.
 *
 *     npm run links -- --since=2026-11-01   asks only what was last asked before that day
 *     npm run links -- --strict             ends with code 1 if an address does not answer
 *     npm run links -- --at-once=4 --patience=30 --pause=2
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { addressOf } from '../domain/address.ts';
import { isDay } from '../domain/date.ts';
import { LINK_REPORT_FILE, printLinkReport } from '../library/link-report.ts';
import { judge, sourcesByAddress, toAsk, told, VERDICTS } from '../library/source-links.ts';
import { SITE, SITE_URL } from '../site.ts';
import { asker, askAll } from './ask.ts';
import { checkFolder, readLinkReport } from './read.ts';
import { report as printProblems } from './report.ts';
import { today } from './today.ts';

/** Answers after which the report is written on the way. */
const SAVED_AFTER = 20;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    since: { type: 'string', default: today() },
    strict: { type: 'boolean', default: false },
    'at-once': { type: 'string', default: '8' },
    patience: { type: 'string', default: '20' },
    pause: { type: 'string', default: '1' },
  },
});
const root = positionals[0] ?? '.';
if (!isDay(values.since)) stop(`--since is “${values.since}”: write a day such as ${today()}.`);
const [atOnce, patience, pause] = (['at-once', 'patience', 'pause'] as const).map((name) => {
  const number = Number(values[name]);
  if (!(number >= 0)) stop(`--${name} is “${values[name]}”: write a number.`);
  return number;
});

const { report: before, problems } = readLinkReport(root);
if (problems.length > 0) stop(printProblems(problems));
const bySource = sourcesByAddress(checkFolder(root).library.of('sources'));
const { kept, asked } = toAsk([...bySource.keys()], before, values.since);
const report = { ...kept };
console.log(`${bySource.size} addresses; ${asked.length} to ask.`);

let heard = 0;
let answered = false;
function save(): void {
  // Where nobody answers, the fault is here, and the last report is the better one.
  if (answered || asked.length === 0) writeFileSync(join(root, LINK_REPORT_FILE), printLinkReport(report));
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    save();
    process.exit(1);
  });
}

const ask = asker({
  agent: `${SITE.name.replaceAll(' ', '')}-links/1.0 (+${SITE_URL}${addressOf('sources/links')})`,
  patience: patience! * 1000,
  pause: pause! * 1000,
});
await askAll(asked, Math.max(1, atOnce!), ask, (address, answer) => {
  report[address] = { on: today(), ...answer };
  answered ||= answer.status !== undefined;
  if (++heard % SAVED_AFTER === 0) save();
});
save();
if (asked.length > 0 && !answered) stop('Not one address answered: is there a network? Nothing was written.');

const judged = Object.entries(report).map(([address, check]) => ({ address, check, verdict: judge(address, check) }));
for (const { address, check, verdict } of judged) {
  if (verdict === 'answers') continue;
  const files = bySource.get(address)!.map(({ file }) => file);
  console.log(`\n${files.join(', ')}  ${verdict}\n  ${address}\n  ${told(check)}`);
}
const counts = VERDICTS.map((verdict) => `${judged.filter((one) => one.verdict === verdict).length} ${verdict}`);
console.log(`\n${counts.join(', ')}.`);
const silent = judged.some(({ verdict }) => verdict === 'gone' || verdict === 'unclear');
process.exitCode = values.strict && silent ? 1 : 0;

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}
