/**
 * `npm run edition`: freezes every page whose words changed since its last
 * edition, and takes the ledger as it stands for what is promised from now on.
 * A page has one edition a day: changed again on that day, it waits, and the
 * rest is frozen. Nothing is written if a change has no note.
 *
 *     npm run edition
 *     npm run edition -- --on 2026-11-25
 *     npm run edition -- --class editorial --note "The chronology names places after parties."
 *
 * The last form is for a change of the site's own words in every page: it is
 * noted of each page that changed and has no note of its own.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { isDay } from '../domain/date.ts';
import { CHANGE_CLASSES, type ChangeClass, type Edition } from '../domain/edition.ts';
import { pagesOf } from '../library/addresses.ts';
import { hasErrors } from '../library/check.ts';
import { assetsOf, planEditions, type Planned } from '../library/freeze.ts';
import { enter } from '../library/ledger.ts';
import { LEDGER_FILE } from '../library/rules/ledger.ts';
import { substanceOf } from '../library/substance.ts';
import { buildSite } from './build-site.ts';
import { checkFolder, editionFile, MANIFEST_FILE, printLedger, printManifest, RELEASED_FILE, sha256 } from './read.ts';
import { report } from './report.ts';
import { today } from './today.ts';

const PROOF = 'dist.editions';

const { values } = parseArgs({
  options: { on: { type: 'string' }, class: { type: 'string' }, note: { type: 'string' } },
});
const on = values.on ?? today();
if (!isDay(on)) stop(`“${on}” is not a day: write 2026-11-25.`);
if ((values.class === undefined) !== (values.note === undefined)) stop('--class and --note go together.');
if (values.class !== undefined && !Object.hasOwn(CHANGE_CLASSES, values.class)) {
  stop(`“${values.class}” is none of ${Object.keys(CHANGE_CLASSES).join(', ')}.`);
}
const common = values.note === undefined ? undefined : { class: values.class as ChangeClass, note: values.note };

const { library, problems } = checkFolder('.');
// That a change is noted is asked by the plan, which knows of a common note.
const unfit = problems.filter(({ rule }) => rule !== 'noted-changes' && rule !== 'ledger');
const { planned, waiting, problems: unplanned } = planEditions(library, on, common);
if (hasErrors(unfit) || unplanned.length > 0) stop(report([...unfit, ...unplanned]));

const made = planned.length > 0 ? freeze(planned) : [];
for (const { edition, html, text } of made) {
  mkdirSync(dirname(editionFile(edition, 'html')), { recursive: true });
  writeFileSync(editionFile(edition, 'html'), html);
  writeFileSync(editionFile(edition, 'md'), text);
}
const { archive } = library;
const editions = [...archive.editions, ...made.map(({ edition }) => edition)].sort((a, b) =>
  `${a.of} ${a.on}` < `${b.of} ${b.on}` ? -1 : 1,
);
const ledger = enter(archive.ledger, pagesOf({ ...library, archive: { ...archive, editions } }));
mkdirSync(dirname(MANIFEST_FILE), { recursive: true });
writeFileSync(MANIFEST_FILE, printManifest(editions));
writeFileSync(LEDGER_FILE, printLedger(ledger));
writeFileSync(RELEASED_FILE, printLedger(ledger));
const bytes = made.reduce((sum, { edition }) => sum + edition.bytes, 0);
console.log(`${made.length} editions of ${on} (${bytes} bytes); ${editions.length} in all.`);
if (waiting.length > 0) {
  const refs = waiting.map(({ ref }) => ref).join(', ');
  console.log(`One edition a day: ${waiting.length} changed pages wait for a later one (${refs}).`);
}

/** Builds the pages to be frozen and takes their bytes as they would be served. */
function freeze(plan: readonly Planned[]): { edition: Edition; html: string; text: string }[] {
  rmSync(PROOF, { recursive: true, force: true });
  try {
    const built = buildSite(PROOF, { FREEZE: JSON.stringify({ on, refs: plan.map(({ entry }) => entry.ref) }) });
    if (!built) stop('The pages could not be built.');
    return plan.map(({ entry, ...planned }) => {
      const html = readFileSync(join(PROOF, entry.ref, on, 'index.html'), 'utf8');
      const assets = assetsOf(html);
      if (assets.length > 0) stop(`${entry.ref} can’t stand by itself: ${assets.join(', ')}`);
      const text = substanceOf(library, entry);
      const hashes = { sha256: sha256(html), textSha256: sha256(text), bytes: Buffer.byteLength(html) };
      return { edition: { of: entry.ref, ...planned, ...hashes }, html, text };
    });
  } finally {
    rmSync(PROOF, { recursive: true, force: true });
  }
}

function stop(message: string): never {
  console.error(`${message}\n\nNothing was frozen.`);
  process.exit(1);
}
