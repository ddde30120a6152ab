/** Reads the content folder and the ledger from disk. What the bytes mean is library/content-file.ts. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parse, stringify } from 'yaml';
import { sortProblems, type Problem } from '../domain/problem.ts';
import { ledger as ledgerSchema } from '../domain/schema/ledger.ts';
import { checkContent, type Checked } from '../library/check.ts';
import type { ContentFile } from '../library/content-file.ts';
import type { Ledger } from '../library/ledger.ts';
import { SITE_DATE } from '../site.ts';
import { LEDGER_FILE } from '../library/rules/ledger.ts';

/** Files in content/ that are not content. */
const APART = new Set(['content/README.md', LEDGER_FILE]);

/** All files of content below a project's root, in the order of their paths. */
export function readContentFiles(root: string): ContentFile[] {
  return readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((path) => !APART.has(path))
    .sort()
    .map((path) => ({ path, bytes: readFileSync(join(root, path)) }));
}

/** The ledger of addresses, an empty one where there is none yet; or what is wrong with its file. */
export function readLedger(root: string): { ledger: Ledger; problems: Problem[] } {
  const none: Ledger = { live: [], moved: {} };
  const path = join(root, LEDGER_FILE);
  if (!existsSync(path)) return { ledger: none, problems: [] };
  try {
    return { ledger: ledgerSchema.parse(parse(readFileSync(path, 'utf8'))), problems: [] };
  } catch (error) {
    const problem: Problem = {
      rule: 'ledger',
      file: LEDGER_FILE,
      line: 1,
      says: `can’t be read: ${error instanceof Error ? error.message.replace(/\s+/g, ' ') : String(error)}`,
      fix: 'take the file from the last commit and run npm run ledger.',
      severity: 'error',
    };
    return { ledger: none, problems: [problem] };
  }
}

/** The ledger as it is written to disk. */
export function printLedger(ledger: Ledger): string {
  return (
    '# Every address ever published. Written by `npm run ledger`; nothing is ever taken out:\n' +
    '# what moves goes from “live” to “moved” with its new address.\n' +
    stringify({ live: ledger.live, moved: ledger.moved }, { lineWidth: 0 })
  );
}

/** Reads and checks the content below a project's root. `SITE_DATE` sets the day for which “today” is said. */
export function checkFolder(root: string): Checked {
  const { ledger, problems } = readLedger(root);
  const checked = checkContent(readContentFiles(root), ledger, SITE_DATE);
  if (problems.length === 0) return checked;
  // A ledger that can't be read says nothing of the addresses in it.
  const others = checked.problems.filter(({ rule }) => rule !== 'ledger');
  return { ...checked, problems: sortProblems([...problems, ...others]) };
}
