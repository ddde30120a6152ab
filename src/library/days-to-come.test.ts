/** What was reviewed, changed or read on a day that is still to come is reported; the day itself passes. */
import { deepEqual } from 'node:assert/strict';
import { test } from 'node:test';
import { daysToCome } from './days-to-come.ts';
import { entry } from './entries.fixture.ts';
import { buildLibrary } from './library.ts';

test('a day to come is reported where it stands', () => {
  const note = { class: 'editorial', note: 'Reworded.' };
  const library = buildLibrary([
    entry('terms', 'quay', { reviewed: '2003-01-02', changes: [{ on: '2003-01-01', ...note }] }),
    entry('terms', 'dock', { reviewed: '2003-01-01', changes: [{ on: '2003-01-02', ...note }] }),
    entry('sources', 'book', { read: { copy: 'https://example.org/', on: '2003-01-02', extent: 'whole' } }),
  ]);
  const told = (day: string) =>
    daysToCome(library, day)
      .map(({ file, says }) => `${file}: ${says}`)
      .sort();
  deepEqual(told('2003-01-01'), [
    'content/sources/book: 2003-01-02 is still to come.',
    'content/terms/dock: 2003-01-02 is still to come.',
    'content/terms/quay: 2003-01-02 is still to come.',
  ]);
  deepEqual(told('2003-01-02'), []);
});
