/** Every name leads to its page, under its letter. */
import { deepEqual, equal } from 'node:assert/strict';
import { test } from 'node:test';
import { entry } from './entries.fixture.ts';
import { indexOf } from './index-a-z.ts';
import { buildLibrary } from './library.ts';

const letters = indexOf(
  buildLibrary([
    entry('systems', 'heron', {
      title: 'HR-7 Heron',
      aliases: [
        { name: 'Élan', kind: 'popular', lang: 'fr' },
        { name: '9H7', kind: 'maker' },
        { name: 'Цапля', kind: 'translation', lang: 'ru' },
      ],
    }),
    entry('systems', 'hr-20', { title: 'HR-20' }),
    entry('parties', 'belmora', { name: 'Belmora' }),
    entry('terms', 'enclosure', { title: 'Enclosure' }),
    entry('sources', 'book'),
  ]),
);

test('digits stand together and first, an accent makes no letter of its own, other scripts come last', () => {
  deepEqual(
    letters.map(({ letter, lines }) => `${letter}: ${lines.map(({ name }) => name).join(', ')}`),
    ['0–9: 9H7', 'B: Belmora', 'E: Élan, Enclosure', 'H: HR-7 Heron, HR-20', 'Ц: Цапля'],
  );
});

test('a name in quotation marks stands under its first letter, in its place', () => {
  const library = buildLibrary([entry('terms', 'a', { title: 'Area' }), entry('terms', 'b', { title: '“Box”' })]);
  deepEqual(
    indexOf(library).map(({ letter }) => letter),
    ['A', 'B'],
  );
});

test('an alias says which page it leads to, a title does not', () => {
  const lines = letters.flatMap(({ lines }) => lines);
  equal(lines.find(({ name }) => name === 'Цапля')?.see, 'HR-7 Heron');
  equal(lines.find(({ name }) => name === 'HR-7 Heron')?.see, undefined);
});

test('a name that is not English says its language', () => {
  const lines = letters.flatMap(({ lines }) => lines);
  equal(lines.find(({ name }) => name === 'Цапля')?.lang, 'ru');
});

test('names of one page that look the same stand once, those of two pages both', () => {
  const twins = [
    { name: '2М39', kind: 'maker', lang: 'ru' },
    { name: '2M39', kind: 'maker' },
  ];
  const library = buildLibrary([
    entry('systems', 'heron', { title: 'Heron', aliases: twins }),
    entry('systems', 'crane', { title: 'Crane', aliases: [twins[0]] }),
  ]);
  deepEqual(
    indexOf(library)[0]!.lines.map(({ name, see }) => `${name} ${see}`),
    ['2M39 Heron', '2М39 Crane'],
  );
});
