/** What hosts are told: one step from every old address, its exports and list of editions among them. */
import { deepEqual } from 'node:assert/strict';
import { test } from 'node:test';
import type { Ledger } from '../library/ledger.ts';
import { movedAddresses, nginxSnippet, redirectsFile } from './redirects.ts';

const LEDGER: Ledger = {
  live: { '/treaties/new/': ['limits'], '/sources/new/': [] },
  moved: {
    '/treaties/old/': '/treaties/new/',
    '/sources/old/': '/sources/new/',
    '/treaties/new/#a': '/treaties/new/#limits',
  },
  retired: {
    '/terms/gone/': { on: '2002-03-01', why: 'Moot.' },
    '/treaties/new/#b': { on: '2002-03-01', why: 'Moot.' },
  },
};

test('a page takes its exports and its list of editions with it; a source has none', () => {
  deepEqual(
    movedAddresses(LEDGER).map(({ from }) => from),
    [
      '/sources/old/',
      '/treaties/old/',
      '/treaties/old/editions/',
      '/treaties/old.json',
      '/treaties/old.md',
      '/treaties/old.bib',
      '/treaties/old.ris',
      '/treaties/old.csl.json',
    ],
  );
});

test('_redirects names each with its new address; ids are no business of a host', () => {
  const lines = redirectsFile(LEDGER).trimEnd().split('\n');
  deepEqual(lines.slice(0, 2), ['/sources/old/ /sources/new/ 301', '/treaties/old/ /treaties/new/ 301']);
  deepEqual(
    lines.filter((line) => line.includes('#')),
    [],
  );
});

test('nginx answers 410 for what was taken back, with the page that says why', () => {
  deepEqual(
    nginxSnippet(LEDGER)
      .split('\n')
      .filter((line) => line.includes('gone')),
    [
      'location = /terms/gone/ { error_page 410 /terms/gone/index.html; return 410; }',
      'location = /terms/gone/index.html { internal; }',
    ],
  );
});
