/** Which days have a page, and what changed on each. */
import { deepEqual } from 'node:assert/strict';
import { test } from 'node:test';
import { EMPTY_ARCHIVE } from './archive.ts';
import { changesByDay, daysByYear, daysOf, neighbours, tellChange, tellEvent } from './days.ts';
import { entry } from './entries.fixture.ts';
import { buildLibrary } from './library.ts';

const ENTRIES = [
  entry('treaties', 'harbour', {
    events: [
      { on: '1991-04-30', kind: 'signed', by: ['arvalia', 'belmora'], cite: '[@book]' },
      { on: '1992-06', kind: 'milestone', title: 'First visits', by: ['belmora'], cite: '[@book]' },
    ],
  }),
  entry('systems', 'heron', {
    events: [{ on: '1991-04-30', kind: 'tested', accordingTo: 'belmora', cite: '[@book]' }],
  }),
  entry('parties', 'arvalia', { definite: true, name: 'Arvalian Isles' }),
];
const library = buildLibrary(ENTRIES);

test('an exact date makes one day, a vague one the first and the last that it can mean', () => {
  const told = [...changesByDay(library)].map(
    ([day, changes]) => `${day} ${changes.map(({ article, how }) => `${article.id} ${how}`).join(', ')}`,
  );
  deepEqual(told, ['1991-04-30 harbour on, heron on', '1992-06-01 harbour from', '1992-06-30 harbour by']);
});

test('a day that once had a page keeps it, though nothing on record changed then', () => {
  const ledger = { live: { '/on/1990-01-01/': [], '/on/': [], '/treaties/harbour/': [] }, moved: {}, retired: {} };
  const promised = buildLibrary(ENTRIES, '2002-03-01', { ...EMPTY_ARCHIVE, ledger });
  deepEqual(daysOf(promised), ['1990-01-01', '1991-04-30', '1992-06-01', '1992-06-30']);
  // It is no day of change, so that no other page names it as one.
  deepEqual(neighbours(promised, '1991-04-30'), { after: '1992-06-01' });
  deepEqual(neighbours(promised, '1990-01-01'), { after: '1991-04-30' });
});

test('the list goes back from the newest year and names each article once a day', () => {
  deepEqual(daysByYear(library), [
    {
      year: 1992,
      days: [
        { day: '1992-06-30', titles: ['harbour'] },
        { day: '1992-06-01', titles: ['harbour'] },
      ],
    },
    { year: 1991, days: [{ day: '1991-04-30', titles: ['harbour', 'heron'] }] },
  ]);
});

test('an event is told with whose act it was and who says so, a vague one with its date', () => {
  const changes = [...changesByDay(library).values()].flat();
  deepEqual(
    changes.map((change) => tellEvent(library, change)),
    [
      'Signed by the Arvalian Isles and belmora',
      'Tested, according to belmora',
      'First visits (belmora)',
      'First visits (belmora)',
    ],
  );
  deepEqual(changes.map((change) => Object.values(tellChange(library, change)).join(' | ')).slice(2), [
    'First visits (belmora), June 1992 | The date may be any from this day on.',
    'First visits (belmora), June 1992 | The date may be any up to this day.',
  ]);
});
