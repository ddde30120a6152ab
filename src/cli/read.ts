/** Reads the content folder and the ledger from disk. What the bytes mean is library/content-file.ts. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parse, stringify } from 'yaml';
import { checkContent, type Checked } from '../library/check.ts';
import type { ContentFile } from '../library/content-file.ts';
import type { Ledger } from '../library/ledger.ts';
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

/** The ledger of addresses; an empty one where there is none yet. */
export function readLedger(root: string): Ledger {
  let text: string;
  try {
    text = readFileSync(join(root, LEDGER_FILE), 'utf8');
  } catch {
    return { live: [], moved: {} };
  }
  const { live, moved } = parse(text) as Partial<Ledger>;
  return { live: live ?? [], moved: moved ?? {} };
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
  return checkContent(readContentFiles(root), readLedger(root), process.env.SITE_DATE);
}
