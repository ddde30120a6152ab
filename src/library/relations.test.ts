/** Links between entries are written on one side and read from both. */
import { deepEqual, equal } from 'node:assert/strict';
import { test } from 'node:test';
import { entry } from './entries.fixture.ts';
import { buildLibrary } from './library.ts';
import { citedBy, citingCounts, mentionsOf, relationsOf } from './relations.ts';

const library = buildLibrary([
  entry('treaties', 'harbour', {
    relations: [
      { kind: 'see-also', to: 'proposals/freeze' },
      { kind: 'bans', to: 'systems/heron', note: 'in harbours' },
      { kind: 'bans', to: 'systems/egret' },
    ],
  }),
  entry('treaties', 'sea', {
    relations: [
      { kind: 'bans', to: 'systems/heron' },
      { kind: 'succeeds', to: 'treaties/harbour' },
    ],
  }),
  entry('systems', 'heron', {
    relations: [{ kind: 'said-to-violate', to: 'treaties/harbour', by: ['belmora'] }],
    events: [{ on: '1987', kind: 'tested', at: 'ister', cite: '[@book, p. 9] [@book, p. 9] [@book]' }],
  }),
  entry('proposals', 'freeze', {}, 'It spoke of the [Heron](/systems/heron/#range) and of [itself](#it).\n'),
  entry('terms', 'visit', { related: ['treaties/harbour'] }, 'Of the [Heron](/systems/heron/).\n'),
  entry('places', 'ister'),
]);

function told(ref: string): string[] {
  return relationsOf(library, ref).map(
    ({ label, links }) =>
      `${label}: ${links.map(({ entry, note, by }) => [entry.id, note, by].filter(Boolean).join(' ')).join(', ')}`,
  );
}

test('forwards in the words of the kind, backwards in those of its inverse, in the order of the vocabulary', () => {
  deepEqual(told('treaties/harbour'), [
    'Bans: heron in harbours',
    'Succeeded by: sea',
    'Said to be violated by: heron belmora',
    'See also: freeze',
  ]);
  deepEqual(told('systems/heron'), ['Banned by: harbour in harbours, sea', 'Said to violate: harbour belmora']);
  deepEqual(told('proposals/freeze'), ['See also: harbour']);
});

test('mentions are links in the text, related terms and places of events; what a relation joins is none', () => {
  const mentions = (ref: string) => mentionsOf(library, ref).map(({ id }) => id);
  deepEqual(mentions('systems/heron'), ['freeze', 'visit']);
  deepEqual(mentions('treaties/harbour'), ['visit']);
  deepEqual(mentions('places/ister'), ['heron']);
  deepEqual(mentions('proposals/freeze'), []);
});

test('a source knows who cites it, and each place in it once', () => {
  const cited = citedBy(library, 'book').find(({ entry }) => entry.id === 'heron');
  deepEqual(cited?.pinpoints, ['p. 9']);
  deepEqual(citedBy(library, 'other'), []);
});

test('a source counts the entries that cite it, each once', () => {
  const citing = citedBy(library, 'book');
  equal(citingCounts(library).get('book'), citing.length);
  equal(citingCounts(library).get('other'), undefined);
});
