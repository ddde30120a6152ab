/**
 * Each broken input gives exactly the problems that it names; the form of its
 * file is told in broken-inputs/README.md. After a message was changed on
 * purpose, `UPDATE=1 npm run unit` writes the new ones: read the diff.
 */
import { deepEqual, equal, ok } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, suite, test } from 'node:test';
import { formatProblem } from '../domain/problem.ts';
import { checkFolder } from '../cli/read.ts';
import { RULES } from './check.ts';

const HERE = join(import.meta.dirname, 'broken-inputs');
const CHECK = join(import.meta.dirname, '../cli/check.ts');
const ROOT = mkdtempSync(join(tmpdir(), 'broken-inputs-'));
const MARK = '== problems\n';

/** Rules of reading, which come before those in RULES. */
const READING = [
  'editions',
  'unknown-file',
  'file-name',
  'not-utf-8',
  'front-matter',
  'yaml-syntax',
  'mdx-syntax',
  'schema',
  'link-report',
];

/** Inputs that leave one another's problems alone, as each breaks a file of its own. */
const TOGETHER = [
  'enough-sources--four',
  'events-in-order--out-of-order',
  'file-name--capitals',
  'ledger--redirect-in-a-circle',
  'mdx-syntax--bare-less-than',
  'not-utf-8--latin-1',
  'schema--author-of-no-form',
  'schema--date-month-thirteen',
  'yaml-syntax--colon-in-a-text',
];

interface Case {
  name: string;
  /** The file as it stands; Latin-1, so that every byte is a character and comes back as it was. */
  text: string;
  expected: string;
}

const CASES: Case[] = readdirSync(join(HERE, 'cases')).map((file) => {
  const text = readFileSync(join(HERE, 'cases', file), 'latin1');
  ok(text.includes(MARK), `${file} has no line “${MARK.trim()}”`);
  return { name: file.replace('.diff', ''), text, expected: utf8(text.slice(text.indexOf(MARK) + MARK.length)) };
});

after(() => rmSync(ROOT, { recursive: true }));

function utf8(latin1: string): string {
  return Buffer.from(latin1, 'latin1').toString('utf8').trim();
}

/** A fresh copy of the good content with the changes of the cases. */
function lay(name: string, cases: readonly Case[]): string {
  const folder = join(ROOT, name);
  cpSync(join(HERE, 'good'), folder, { recursive: true });
  for (const { text, name } of cases) {
    const [, ...files] = text.slice(0, text.indexOf(MARK)).split(/^@@ /m);
    ok(files.length > 0, `${name} changes no file`);
    for (const file of files) {
      const [path, ...lines] = file.split('\n');
      change(join(folder, path!), lines, name);
    }
  }
  return folder;
}

/** Makes the changes of one file: lines to find (`-`), which stand there once, and what takes their place (`+`). */
function change(path: string, lines: readonly string[], name: string): void {
  let text = existsSync(path) ? readFileSync(path, 'latin1') : '';
  const hunks = [...`${lines.join('\n')}\n`.matchAll(/((?:^-.*\n)*)((?:^\+.*\n)*)/gm)].filter(([whole]) => whole);
  for (const [, gone, come] of hunks) {
    const [from, to] = [gone!, come!].map((part) => part.replace(/^[-+]/gm, ''));
    if (from === '') {
      text += to!;
      continue;
    }
    equal(`\n${text}`.split(`\n${from}`).length, 2, `${name}: this stands not once in ${path}:\n${from}`);
    text = `\n${text}`.replace(`\n${from}`, () => `\n${to!}`).slice(1);
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text, 'latin1');
}

/** What `npm run check` prints for a folder, and how it ends. */
function runCheck(folder: string) {
  const { status, stdout } = spawnSync(process.execPath, [CHECK, folder], { encoding: 'utf8' });
  return { status, output: stdout.trim() };
}

suite('broken inputs', () => {
  for (const { name, text, expected } of CASES) {
    test(name, () => {
      const { problems } = checkFolder(lay(name, [{ name, text, expected }]));
      const found = problems.map(formatProblem).join('\n\n');
      if (process.env.UPDATE && found !== expected) {
        const kept = text.slice(0, text.indexOf(MARK) + MARK.length);
        const bytes = Buffer.concat([Buffer.from(kept, 'latin1'), Buffer.from(`${found}\n`, 'utf8')]);
        writeFileSync(join(HERE, 'cases', `${name}.diff`), bytes);
        return;
      }
      equal(found, expected);
      ok(
        problems.some(({ rule }) => rule === name.split('--')[0]),
        'the name begins with the rule that is broken',
      );
    });
  }

  test('every rule has one', () => {
    const shown = new Set(CASES.map(({ name }) => name.split('--')[0]!));
    deepEqual([...shown].sort(), [...READING, ...RULES.map(({ name }) => name)].sort());
  });
});

suite('npm run check', () => {
  test('passes the good content without a word', () => {
    deepEqual(runCheck(lay('good', [])), { status: 0, output: '0 errors, 0 warnings in the content.' });
  });

  test('passes a warning', () => {
    const warned = CASES.filter(({ name }) => name === 'unlinked-name--term-first-mention');
    const { status, output } = runCheck(lay('warned', warned));
    ok(output.endsWith('0 errors, 1 warning in the content.'), output);
    equal(status, 0);
  });

  test('reports several bad files in one run, all of each, and ends with code 1', () => {
    const cases = CASES.filter(({ name }) => TOGETHER.includes(name));
    equal(cases.length, TOGETHER.length);
    const { status, output } = runCheck(lay('together', cases));
    const expected = cases.flatMap((one) => one.expected.split('\n\n'));
    const found = output.split('\n\n');
    equal(found.pop(), `${expected.length} errors, 0 warnings in the content.`);
    deepEqual(found.sort(), expected.sort());
    equal(status, 1);
  });
});
