/** Lists have headings: systems by what they are, proposals by decade. */
import { deepEqual } from 'node:assert/strict';
import { test } from 'node:test';
import { entry } from './entries.fixture.ts';
import { buildLibrary } from './library.ts';
import { listGroups } from './listing.ts';

const offered = (on: string) => ({ events: [{ on, kind: 'offered', cite: '[@book]' }] });
const library = buildLibrary([
  entry('systems', 'heron', { group: 'sea' }),
  entry('systems', 'crane', { group: 'intercontinental' }),
  entry('systems', 'albatross', { group: 'sea' }),
  entry('proposals', 'a-freeze', offered('1983-03')),
  entry('proposals', 'b-ban', offered('1996')),
  entry('proposals', 'c-ceiling', offered('1989-05-01')),
  entry('treaties', 'harbour'),
]);

function told(collection: 'treaties' | 'systems' | 'proposals'): string[] {
  return listGroups(library, collection).map(
    ({ id, title, articles }) => `${id} ${title}: ${articles.map((article) => article.id).join(', ')}`,
  );
}

test('systems stand under what they are, in the order of the headings and by title; a heading without any is left out', () => {
  deepEqual(told('systems'), [
    'intercontinental Intercontinental missiles: crane',
    'sea Sea-launched cruise missiles: albatross, heron',
  ]);
});

test('proposals stand by decade, the newest first', () => {
  deepEqual(told('proposals'), ['d1990s 1990s: b-ban', 'd1980s 1980s: c-ceiling, a-freeze']);
});

test('treaties have no headings', () => {
  deepEqual(told('treaties'), ['undefined undefined: harbour']);
});
