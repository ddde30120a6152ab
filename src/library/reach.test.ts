/** Whose ranges are drawn round a place, and why: from relations and events alone. */
import { deepEqual } from 'node:assert/strict';
import { test } from 'node:test';
import { entry } from './entries.fixture.ts';
import type { Entry } from './entry.ts';
import { buildLibrary } from './library.ts';
import { letteredClaims, mappedPlaces, reachFrom, supposed } from './reach.ts';

const cite = '[@book]';
const library = buildLibrary([
  entry('places', 'bay'),
  entry('places', 'cape'),
  entry('places', 'town', { kind: 'city' }),
  entry('places', 'works', { kind: 'factory' }),
  entry('systems', 'heron', { events: [{ on: '1990', kind: 'deployed', at: 'bay', cite }] }),
  entry('systems', 'heron-engine', { relations: [{ kind: 'part-of', to: 'systems/heron' }] }),
  entry('systems', 'fort', {
    figures: [{ id: 'cells', quantity: 'cells', value: 8, unit: 'cells', cite }],
    relations: [{ kind: 'based-at', to: 'places/cape' }],
  }),
  entry('systems', 'tube', {
    figures: [{ id: 'cells', quantity: 'cells', value: 8, unit: 'cells', cite }],
    relations: [
      { kind: 'part-of', to: 'systems/fort', note: 'Arvalia says otherwise' },
      { kind: 'launches', to: 'systems/wren' },
    ],
  }),
  entry('systems', 'wren'),
  entry('proposals', 'checks', {
    relations: [
      { kind: 'concerns', to: 'places/bay' },
      { kind: 'concerns', to: 'systems/wren' },
      { kind: 'concerns', to: 'systems/heron' },
    ],
  }),
]);
const place = (id: string) => library.get('places', id) as Entry<'places'>;
const found = (id: string) => reachFrom(library, place(id)).map(({ system, why }) => [system.id, why.words]);

test('what was deployed there comes before what a proposal speaks of, and stands once; a part is not the whole', () => {
  deepEqual(found('bay'), [
    ['heron', 'Deployed here'],
    ['wren', 'If it were here: the subject of checks'],
  ]);
});

test('what a launcher there launches is drawn with the reserve of its relation', () => {
  deepEqual(found('cape'), [['wren', 'Launched by tube, part of fort, which is here; Arvalia says otherwise']]);
});

test('rings of what a proposal speaks of are told apart from those of what is there', () => {
  const told = (id: string) =>
    supposed(letteredClaims(reachFrom(library, place(id)))).map(({ letters, system }) => [letters, system.id]);
  deepEqual(told('bay'), [['B', 'wren']]);
  deepEqual(told('cape'), []);
});

test('claims are lettered in the order of the table', () => {
  deepEqual(
    letteredClaims(reachFrom(library, place('bay'))).map(({ letter, claim }) => [letter, claim.system.id]),
    [
      ['A', 'heron'],
      ['B', 'wren'],
    ],
  );
});

test('a city from which nothing reaches has no map; a factory has one', () => {
  deepEqual(
    mappedPlaces(library).map(({ id }) => id),
    ['bay', 'cape', 'works'],
  );
});
