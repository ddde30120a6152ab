/** Who came from whom: each kind of relation read in the order of time, families in layers. */
import { deepEqual, equal } from 'node:assert/strict';
import { test } from 'node:test';
import { entry } from './entries.fixture.ts';
import type { Article } from './entry.ts';
import { familiesOf, relativesOf } from './family.ts';
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

test('a family is laid in layers, each member below all that it came from', () => {
  const [family, ...more] = familiesOf(library);
  deepEqual(more, []);
  deepEqual(family!.ids, ['harbour', 'harbour-two']);
  deepEqual(
    family!.layers.map((layer) => layer.map(({ id }) => id)),
    [['first-offer'], ['harbour'], ['heron', 'harbour-two'], ['calm'], ['calmer']],
  );
});

test('an offer that follows another about the same treaty hangs from that one alone', () => {
  const steps = familiesOf(library)[0]!.steps.filter(({ to }) => to.id === 'calmer');
  deepEqual(
    steps.map(({ from }) => from.id),
    ['calm'],
  );
});

test('treaties of one subject that point to each other are one family, the later below, unless they are joined more closely', () => {
  const three = buildLibrary([
    entry('treaties', 'a', { ...signed('1972'), relations: [{ kind: 'see-also', to: 'treaties/c' }] }),
    entry('treaties', 'b', {
      ...signed('1979'),
      relations: [
        { kind: 'succeeds', to: 'treaties/a' },
        { kind: 'see-also', to: 'treaties/a' },
      ],
    }),
    entry('treaties', 'c', { ...signed('1991'), relations: [{ kind: 'see-also', to: 'treaties/b' }] }),
    entry('treaties', 'd', {
      ...signed('1995'),
      subject: 'missile-defence',
      relations: [{ kind: 'see-also', to: 'treaties/c' }],
    }),
  ]);
  const [family, ...more] = familiesOf(three);
  deepEqual(more, []);
  deepEqual(
    family!.layers.map((layer) => layer.map(({ id }) => id)),
    [['a'], ['b'], ['c']],
  );
  deepEqual(
    family!.steps.map(({ from, to, kind, writtenInFrom }) => [from.id, to.id, kind, writtenInFrom]),
    [
      ['a', 'b', 'succeeds', false],
      ['a', 'c', 'see-also', true],
      ['b', 'c', 'see-also', false],
    ],
  );
});

test('a circle of relations has an end', () => {
  const round = buildLibrary([
    entry('treaties', 'a', { ...signed('1981'), relations: [{ kind: 'succeeds', to: 'treaties/c' }] }),
    entry('treaties', 'b', { ...signed('1982'), relations: [{ kind: 'succeeds', to: 'treaties/a' }] }),
    entry('treaties', 'c', { ...signed('1983'), relations: [{ kind: 'succeeds', to: 'treaties/b' }] }),
  ]);
  equal(familiesOf(round)[0]!.layers.flat().length, 3);
});
