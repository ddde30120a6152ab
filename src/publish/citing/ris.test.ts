/** RIS as another parser reads it back. */
import { deepEqual, equal, match } from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'astrocite-ris';
import { cslItem } from './csl.ts';
import { HARD, PLAIN, VERSION } from './cited.fixture.ts';
import { ris } from './ris.ts';

test('every field comes back as it went in', () => {
  for (const entry of [PLAIN, HARD]) {
    const { id, title, abstract, URL } = cslItem(entry, VERSION);
    const [item, ...more] = parse(ris(cslItem(entry, VERSION)));
    deepEqual(more, []);
    deepEqual({ title: item!.title, abstract: item!.abstract, URL: item!.URL }, { title, abstract, URL });
    deepEqual(
      [item!.type, item!['container-title'], item!.edition],
      ['entry-encyclopedia', 'Counting Rules', '25 November 2026'],
    );
    equal(id, 'counting-rules-treaties-inf-2026-11-25');
  }
});

test('the type stands first, the end last, and every line ends as the rules say', () => {
  const lines = ris(cslItem(PLAIN, VERSION)).split('\r\n');
  deepEqual([lines[0], ...lines.slice(-2)], ['TY  - ENCYC', 'ER  - ', '']);
  for (const line of lines.slice(0, -1)) match(line, /^[A-Z][A-Z0-9] {2}- [^\n]*$/);
});
