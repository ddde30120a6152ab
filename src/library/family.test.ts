/** Who came from whom: each kind of relation read in the order of time, families in rows. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import { test } from 'node:test';
import { entry } from './entries.fixture.ts';
import type { Article } from './entry.ts';
import { drawnSteps, familiesOf, relativesOf, treatiesAlone, type Family } from './family.ts';
import { buildLibrary } from './library.ts';

const cite = '[@book]';
const signed = (on: string) => ({ events: [{ on, kind: 'signed', cite }] });
const offered = (on: string) => ({ events: [{ on, kind: 'offered', cite }] });
const library = buildLibrary([
  entry('proposals', 'first-offer', { ...offered('1979'), relations: [{ kind: 'led-to', to: 'treaties/harbour' }] }),
  entry('treaties', 'harbour', { ...signed('1981'), relations: [{ kind: 'bans', to: 'systems/heron' }] }),
  entry('treaties', 'harbour-two', { ...signed('1991'), relations: [{ kind: 'succeeds', to: 'treaties/harbour' }] }),
  entry('systems', 'heron', {
    relations: [{ kind: 'said-to-violate', to: 'treaties/harbour', by: ['belmora'] }],
  }),
  entry('proposals', 'calm', {
    ...offered('1993'),
    relations: [
      { kind: 'concerns', to: 'treaties/harbour-two' },
      { kind: 'concerns', to: 'systems/heron' },
    ],
  }),
  entry('proposals', 'calmer', {
    ...offered('1994'),
    relations: [
      { kind: 'succeeds', to: 'proposals/calm' },
      { kind: 'concerns', to: 'treaties/harbour-two' },
    ],
  }),
  entry('treaties', 'alone', {
    subject: 'missile-defence',
    relations: [{ kind: 'see-also', to: 'treaties/harbour' }],
  }),
]);
const article = (ref: string) => library.at(ref) as Article;
const told = (ref: string) => {
  const { before, after } = relativesOf(library, article(ref));
  const words = (relatives: typeof before) => relatives.map(({ article, label }) => `${label} ${article.id}`);
  return { before: words(before), after: words(after) };
};

test('relatives stand on the side of their time, in the words of the list of relations', () => {
  deepEqual(told('treaties/harbour'), {
    before: ['Came from first-offer'],
    after: ['Said to be violated by heron', 'Succeeded by harbour-two'],
  });
  deepEqual(told('proposals/calmer'), { before: ['Concerns harbour-two', 'Succeeds calm'], after: [] });
});

test('what a treaty bans, what an offer names besides, and “see also” are no kin', () => {
  deepEqual(told('systems/heron'), { before: ['Said to violate harbour'], after: [] });
  deepEqual(told('treaties/alone'), { before: [], after: [] });
});

test('a family stands in rows in the order of time, each member below all that it came from; what is about it or against it is no kin', () => {
  const [family, ...more] = familiesOf(library);
  deepEqual(more, []);
  deepEqual(family!.ids, ['harbour', 'harbour-two']);
  deepEqual(rows(family), [['first-offer'], ['harbour'], ['harbour-two']]);
});

const rows = (family: Family | undefined) => family?.rows.map((row) => row.map(({ id }) => id));

test('of treaties of two subjects each has a family; an offer that led to both stands in both', () => {
  const two = buildLibrary([
    entry('proposals', 'plan', { ...offered('1985'), relations: [{ kind: 'led-to', to: 'proposals/summit' }] }),
    entry('proposals', 'summit', {
      ...offered('1986'),
      relations: [
        { kind: 'led-to', to: 'treaties/boats' },
        { kind: 'led-to', to: 'treaties/shields' },
      ],
    }),
    entry('treaties', 'boats', signed('1987')),
    entry('treaties', 'shields', { ...signed('1991'), subject: 'missile-defence' }),
    entry('treaties', 'shields-two', {
      ...signed('2002'),
      subject: 'missile-defence',
      relations: [{ kind: 'see-also', to: 'treaties/shields' }],
    }),
  ]);
  const families = familiesOf(two);
  deepEqual(families.map(rows).sort(), [
    [['plan'], ['summit'], ['boats']],
    [['plan'], ['summit'], ['shields']],
  ]);
  deepEqual(
    treatiesAlone(two, families).map(({ id }) => id),
    ['shields-two'],
  );
});

test('a treaty stands below the older one that it carries out, and above a later one that is carried out through it', () => {
  const three = buildLibrary([
    entry('treaties', 'blasts', { ...signed('1976'), relations: [{ kind: 'implements', to: 'treaties/tests' }] }),
    entry('treaties', 'tests', signed('1974')),
    entry('treaties', 'centre', { ...signed('1987'), relations: [{ kind: 'implements', to: 'treaties/notices' }] }),
    entry('treaties', 'notices', signed('1988')),
  ]);
  deepEqual(familiesOf(three).map(rows), [
    [['tests'], ['blasts']],
    [['centre'], ['notices']],
  ]);
});

test('systems have families of their own, and only from three on; what stands side by side is of one time', () => {
  const built = (on: string) => ({ events: [{ on, kind: 'deployed', cite }] });
  const birds = buildLibrary([
    entry('systems', 'a', { ...built('1959'), relations: [{ kind: 'led-to', to: 'systems/d' }] }),
    entry('systems', 'b', { ...built('1962'), relations: [{ kind: 'led-to', to: 'systems/d' }] }),
    entry('systems', 'c', { ...built('1967'), relations: [{ kind: 'led-to', to: 'systems/d' }] }),
    entry('systems', 'd', built('1979')),
    entry('systems', 'e', { ...built('1970'), relations: [{ kind: 'succeeds', to: 'systems/f' }] }),
    entry('systems', 'f', built('1960')),
    entry('treaties', 'harbour', { ...signed('1981'), relations: [{ kind: 'answers', to: 'systems/a' }] }),
  ]);
  deepEqual(familiesOf(birds).map(rows), [[['a', 'b'], ['c'], ['d']]]);
});

test('a line is not drawn to where other lines lead', () => {
  const three = buildLibrary([
    entry('proposals', 'a', {
      ...offered('1979'),
      relations: [
        { kind: 'led-to', to: 'proposals/b' },
        { kind: 'led-to', to: 'treaties/c' },
      ],
    }),
    entry('proposals', 'b', { ...offered('1981'), relations: [{ kind: 'led-to', to: 'treaties/c' }] }),
    entry('treaties', 'c', signed('1987')),
  ]);
  const { steps } = familiesOf(three)[0]!;
  equal(steps.length, 3);
  deepEqual(
    drawnSteps(steps).map(({ from, to }) => [from.id, to.id]),
    [
      ['a', 'b'],
      ['b', 'c'],
    ],
  );
});

test('a circle of relations has an end', () => {
  const round = buildLibrary([
    entry('treaties', 'a', { ...signed('1981'), relations: [{ kind: 'succeeds', to: 'treaties/c' }] }),
    entry('treaties', 'b', { ...signed('1982'), relations: [{ kind: 'succeeds', to: 'treaties/a' }] }),
    entry('treaties', 'c', { ...signed('1983'), relations: [{ kind: 'succeeds', to: 'treaties/b' }] }),
  ]);
  const { rows, steps } = familiesOf(round)[0]!;
  equal(rows.flat().length, 3);
  ok(drawnSteps(steps).length <= 3);
});
