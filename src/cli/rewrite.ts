/** Changes files of content and the ledger together, and only if the whole passes the checks. */
import { rmSync, writeFileSync } from 'node:fs';
import { checkContent, hasErrors } from '../library/check.ts';
import type { ContentFile } from '../library/content-file.ts';
import { enter, type Ledger } from '../library/ledger.ts';
import { pagesOf } from '../library/addresses.ts';
import { LEDGER_FILE } from '../library/rules/ledger.ts';
import type { Archive } from '../library/archive.ts';
import { SITE_DATE } from '../site.ts';
import { printLedger } from './read.ts';
import { report } from './report.ts';

/**
 * Puts new files in the place of old ones.
 *
 * @returns what is wrong with the result, as text; then nothing was written.
 */
export function rewrite(
  before: readonly ContentFile[],
  after: readonly ContentFile[],
  archive: Archive,
  changed: Ledger,
): string | undefined {
  const { library } = checkContent(after, { ...archive, ledger: changed }, SITE_DATE);
  const ledger = enter(changed, pagesOf(library));
  const { problems } = checkContent(after, { ...archive, ledger }, SITE_DATE);
  if (hasErrors(problems)) return report(problems);
  const kept = new Set(after.map(({ path }) => path));
  const old = new Map(before.map(({ path, bytes }) => [path, bytes]));
  for (const { path, bytes } of after) if (old.get(path) !== bytes) writeFileSync(path, bytes);
  for (const { path } of before) if (!kept.has(path)) rmSync(path);
  writeFileSync(LEDGER_FILE, printLedger(ledger));
  return undefined;
}
