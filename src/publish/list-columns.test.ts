/** The list of systems tells operators from others, and what limits a system. */
import { deepEqual } from 'node:assert/strict';
import { test } from 'node:test';
import { entry } from '../library/entries.fixture.ts';
import { buildLibrary } from '../library/library.ts';
import { LIST_COLUMNS } from './list-columns.ts';

const heron = entry('systems', 'heron', {
  events: [{ on: '1987', kind: 'breach-alleged', by: ['belmora'], cite: '[@book]' }],
});
const crane = entry('systems', 'crane');
const library = buildLibrary([
  heron,
  crane,
  entry('parties', 'arvalia', { name: 'Arvalia' }),
  entry('parties', 'belmora', { name: 'Belmora' }),
  entry('treaties', 'harbour', { relations: [{ kind: 'bans', to: 'systems/heron' }] }),
  entry('treaties', 'quay', { relations: [{ kind: 'limits', to: 'systems/heron' }] }),
  entry('proposals', 'freeze', { relations: [{ kind: 'concerns', to: 'systems/heron' }] }),
]);

test('who has a system and who else is concerned stand apart, and the filter by party finds both', () => {
  const [operator, other] = LIST_COLUMNS.systems;
  deepEqual(operator!.shows(library, heron), ['Arvalia']);
  deepEqual(other!.shows(library, heron), ['Belmora']);
  deepEqual(other!.meant!(library, heron), ['Arvalia', 'Belmora']);
});

test('a system names the treaties that ban or limit it, and no proposal', () => {
  const [, , limited] = LIST_COLUMNS.systems;
  deepEqual(limited!.shows(library, heron), ['harbour', 'quay']);
  deepEqual(limited!.shows(library, crane), []);
});
