/** The table of contents has the parts that its proposal asks for, and every article and term. */
import { deepEqual, match } from 'node:assert/strict';
import { test } from 'node:test';
import { entry } from '../library/entries.fixture.ts';
import { buildLibrary } from '../library/library.ts';
import { printLlms } from './llms.ts';

const library = buildLibrary([
  entry('treaties', 'harbour', { title: 'Harbour Treaty' }),
  entry('terms', 'visit', { title: 'Visit', definition: 'A day in a harbour.' }),
  entry('parties', 'arvalia'),
]);
const lines = printLlms(library, 'https://counting-rules.example').split('\n');

test('one first heading, then a quotation, then sections', () => {
  match(lines[0]!, /^# \S/);
  match(lines[2]!, /^> \S/);
  deepEqual(
    lines.filter((line) => line.startsWith('#')),
    ['# Counting Rules', '## Treaties', '## Systems', '## Proposals', '## Terms'],
  );
});

test('each entry by its twin in Markdown, with what it is', () => {
  deepEqual(
    lines.filter((line) => line.startsWith('- ')),
    [
      '- [Harbour Treaty](https://counting-rules.example/treaties/harbour.md): A treaty.',
      '- [Visit](https://counting-rules.example/terms/visit.md): A day in a harbour.',
    ],
  );
});
