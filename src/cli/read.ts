/** Reads the content folder and what was published before from disk. What the bytes mean is library/content-file.ts. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parse, stringify } from 'yaml';
import type { Edition } from '../domain/edition.ts';
import { sortProblems, type Problem } from '../domain/problem.ts';
import { editions as editionsSchema } from '../domain/schema/edition.ts';
import { ledger as ledgerSchema } from '../domain/schema/ledger.ts';
import type { Archive } from '../library/archive.ts';
import { checkContent, type Checked } from '../library/check.ts';
import type { ContentFile } from '../library/content-file.ts';
import { EMPTY_LEDGER, type Ledger } from '../library/ledger.ts';
import type { LinkReport } from '../domain/schema/link-report.ts';
import { LINK_REPORT_FILE, parseLinkReport } from '../library/link-report.ts';
import { SITE_DATE } from '../site.ts';
import { LEDGER_FILE } from '../library/rules/ledger.ts';

/** Where the frozen editions are kept. */
const EDITIONS_FOLDER = 'content/editions';
/** The list of all editions, one a line. */
export const MANIFEST_FILE = `${EDITIONS_FOLDER}/manifest.json`;
/** The ledger as it was at the last release. */
export const RELEASED_FILE = `${EDITIONS_FOLDER}/released.yaml`;

/** Files in content/ that are not content. */
const APART = new Set(['content/README.md', LEDGER_FILE, LINK_REPORT_FILE]);

/** Every file below a folder, its path from the root, in order; none where there is no such folder. */
function filesBelow(root: string, folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

/** All files of content below a project's root, in the order of their paths. */
export function readContentFiles(root: string): ContentFile[] {
  return filesBelow(root, 'content')
    .filter((path) => !APART.has(path) && !path.startsWith(`${EDITIONS_FOLDER}/`))
    .map((path) => ({ path, bytes: readFileSync(join(root, path)) }));
}

const LAST_COMMIT = 'take the file from the last commit.';

/** A file that a command writes, checked; what it is without one; or what is wrong with it. */
function readRecord<T>(
  root: string,
  file: string,
  read: (text: string) => T,
  none: T,
  rule: string,
  fix = LAST_COMMIT,
) {
  const path = join(root, file);
  if (!existsSync(path)) return { value: none, problems: [] };
  try {
    return { value: read(readFileSync(path, 'utf8')), problems: [] };
  } catch (error) {
    const says = `can’t be read: ${error instanceof Error ? error.message.replace(/\s+/g, ' ') : String(error)}`;
    return { value: none, problems: [recordProblem(rule, file, says, fix)] };
  }
}

function recordProblem(rule: string, file: string, says: string, fix: string): Problem {
  return { rule, file, line: 1, says, fix, severity: 'error' };
}

/** Path of the frozen page (`html`) or of its text (`md`) of an edition, from the root of the project. */
export function editionFile({ of, on }: Pick<Edition, 'of' | 'on'>, form: 'html' | 'md'): string {
  return `${EDITIONS_FOLDER}/${of}/${on}.${form}`;
}

/** SHA-256 in hexadecimal. */
export function sha256(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The ledger, the promises of the last release, and the list of editions. */
export function readArchive(root: string): { archive: Archive; problems: Problem[] } {
  const readLedger = (text: string): Ledger => ledgerSchema.parse(parse(text));
  const ledger = readRecord(root, LEDGER_FILE, readLedger, EMPTY_LEDGER, 'ledger');
  const released = readRecord(root, RELEASED_FILE, readLedger, EMPTY_LEDGER, 'ledger');
  const readManifest = (text: string): Edition[] => editionsSchema.parse(parse(text));
  const manifest = readRecord(root, MANIFEST_FILE, readManifest, [], 'editions');
  return {
    archive: {
      ledger: ledger.value,
      released: released.value,
      editions: manifest.value,
      // That a text is gone is reported by compareFiles; here it says nothing.
      textOf: (edition) => {
        const path = join(root, editionFile(edition, 'md'));
        return existsSync(path) ? readFileSync(path, 'utf8') : '';
      },
    },
    problems: [...ledger.problems, ...released.problems, ...manifest.problems],
  };
}

/** What of the frozen files is missing, altered or in no manifest. */
function compareFiles(root: string, editions: readonly Edition[]): Problem[] {
  const wrong = (file: string, says: string) =>
    recordProblem('editions', file, says, 'take it from the last commit: an edition never changes.');
  const expected = new Map(
    editions.flatMap((edition): [string, string][] => [
      [editionFile(edition, 'html'), edition.sha256],
      [editionFile(edition, 'md'), edition.textSha256],
    ]),
  );
  const found = filesBelow(root, EDITIONS_FOLDER).filter((file) => file !== MANIFEST_FILE && file !== RELEASED_FILE);
  const strays = found
    .filter((file) => !expected.has(file))
    .map((file) => wrong(file, 'is an edition in no manifest.'));
  const bad = [...expected].flatMap(([file, hash]) => {
    if (!found.includes(file)) return [wrong(file, 'was frozen and is gone.')];
    return sha256(readFileSync(join(root, file))) === hash ? [] : [wrong(file, 'is not what was frozen.')];
  });
  return [...strays, ...bad];
}

/** The report of the last check of links, an empty one where there was none; or what is wrong with its file. */
export function readLinkReport(root: string): { report: LinkReport; problems: Problem[] } {
  const fix = 'take out what is wrong there; npm run links asks again.';
  const { value, problems } = readRecord<LinkReport>(root, LINK_REPORT_FILE, parseLinkReport, {}, 'link-report', fix);
  return { report: value, problems };
}

/** The ledger as it is written to disk. */
export function printLedger(ledger: Ledger): string {
  const ids = (live: Ledger['live']) =>
    Object.entries(live).map(([page, places]) => `  ${page}: ${places.length > 0 ? `[${places.join(', ')}]` : '[]'}`);
  return [
    '# Every address and id ever published. Written by npm run ledger, move and retire; nothing is ever taken out:',
    '# what moves goes from “live” to “moved” with its new address, what is taken back to “retired” with the reason.',
    'live:',
    ...ids(ledger.live),
    stringify({ moved: ledger.moved, retired: ledger.retired }, { lineWidth: 0 }),
  ].join('\n');
}

/** The manifest as it is written to disk: one edition a line, so that a change shows as added lines. */
export function printManifest(editions: readonly Edition[]): string {
  return `[\n${editions.map((edition) => JSON.stringify(edition)).join(',\n')}\n]\n`;
}

/** Reads and checks the content below a project's root. `SITE_DATE` sets the day for which “today” is said. */
export function checkFolder(root: string): Checked {
  const { archive, problems } = readArchive(root);
  // With a torn manifest every file would be reported.
  const altered = problems.some(({ rule }) => rule === 'editions') ? [] : compareFiles(root, archive.editions);
  const checked = checkContent(readContentFiles(root), archive, SITE_DATE);
  // A ledger that can't be read says nothing of the addresses in it.
  const unread = problems.filter(({ rule }) => rule === 'ledger').length > 0;
  const others = checked.problems.filter(({ rule }) => !unread || rule !== 'ledger');
  return { ...checked, problems: sortProblems([...problems, ...altered, ...readLinkReport(root).problems, ...others]) };
}
