/** What a card says of a status: the word by which search is narrowed, and who says so. */
import { deepEqual } from 'node:assert/strict';
import { test } from 'node:test';
import { entry } from '../library/entries.fixture.ts';
import { buildLibrary } from '../library/library.ts';
import { cardOf } from './search-cards.ts';

test('a status that one side tells of is told as theirs', () => {
  const deployed = (more: object) => [{ on: '1995-10', kind: 'deployed', cite: '[@book]', ...more }];
  const library = buildLibrary([
    entry('parties', 'belmora', { name: 'Belmora', definite: true }),
    entry('systems', 'heron', { events: deployed({ accordingTo: 'belmora', contested: 'By Arvalia.' }) }),
    entry('systems', 'egret', { events: deployed({}) }),
  ]);
  const said = library.of('systems').map((system) => {
    const { ref, status, told } = cardOf(library, system, '', 0);
    return [ref, status, told];
  });
  deepEqual(said.sort(), [
    ['systems/egret', 'Deployed', ''],
    ['systems/heron', 'Deployed', ', according to the Belmora (contested)'],
  ]);
});
