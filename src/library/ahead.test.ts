/** What is still ahead: over all articles, in the text of a page, and as a place with an address. */
import { deepEqual, equal, match } from 'node:assert/strict';
import { test } from 'node:test';
import { dueOf } from './ahead.ts';
import { entry } from './entries.fixture.ts';
import { hasFragment } from './fragments.ts';
import { buildLibrary } from './library.ts';
import { notesOf } from './notes.ts';
import { substanceOf } from './substance.ts';

const due = (id: string, on: string) => ({
  id,
  on,
  title: `What is due: ${id}`,
  note: 'Said in May.',
  cite: `[@${id}]`,
});
const heron = entry('systems', 'heron', { ahead: [due('later', '2005'), due('soon', '2002-06~')] });
const harbour = entry('treaties', 'harbour', { ahead: [due('between', '2004-02-01')] });
const library = (day: string) => buildLibrary([heron, harbour], day);

test('it comes from all articles, the soonest first, and leaves when its last possible day has come', () => {
  const on = (day: string) => dueOf(library(day)).map(({ due }) => due.id);
  deepEqual(on('2002-03-01'), ['soon', 'between', 'later']);
  // About June may still be late July.
  deepEqual(on('2002-07-30'), ['soon', 'between', 'later']);
  deepEqual(on('2002-07-31'), ['between', 'later']);
  deepEqual(on('2005-12-31'), []);
});

test('it is part of what a page says, with its source and its address', () => {
  match(
    substanceOf(library('2002-03-01'), harbour),
    /\n## Still ahead \{#still-ahead\}\n\n- \[1 February 2004\]\(#between\): \*\*What is due: between\*\*\. \[@between\] Said in May\.\n/,
  );
  deepEqual(notesOf(harbour).sources, ['book', 'between']);
  equal(hasFragment(harbour, 'between'), true);
  equal(hasFragment(harbour, 'still-ahead'), true);
});
