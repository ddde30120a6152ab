/** A question that names an article and one of its facts is answered by that fact and no other; any other question is not. */
import { deepEqual } from 'node:assert/strict';
import { suite, test } from 'node:test';
import { factsOf } from '../publish/search-facts.ts';
import { entry } from '../library/entries.fixture.ts';
import { buildLibrary } from '../library/library.ts';
import { openPages } from './pages.fixture.ts';

const CITE = '[@book, p. 3]';
const treaty = entry('treaties', 'harbour', {
  title: 'Harbour Treaty',
  parties: ['arvalia', 'belmora'],
  events: [
    { on: '1991-04-30', kind: 'signed', by: ['arvalia', 'belmora'], at: 'port-ister', cite: CITE },
    { on: '1992-01', kind: 'entered-into-force', cite: CITE },
    { on: '2001-02-15', kind: 'suspended', by: ['belmora'], contested: 'Arvalia called it void.', cite: CITE },
    { on: '2004-06-01', kind: 'withdrawal-effective', by: ['arvalia'], cite: CITE },
  ],
  limits: [
    { id: 'launchers', of: 'deployed launchers', max: 40, unit: 'launchers', provision: 'Art. II', cite: CITE },
    { id: 'pads', of: 'launchers of long-range rockets', max: 9, unit: 'launchers', provision: 'Art. III', cite: CITE },
    { id: 'rockets', of: 'rockets in harbours', max: 0, unit: 'missiles', provision: 'Art. I', cite: CITE },
  ],
});
const system = entry('systems', 'r-77', {
  title: 'R-77 Zarnitsa',
  figures: [
    { id: 'range-arvalia', quantity: 'range', max: 480, unit: 'km', accordingTo: 'arvalia', on: '1989', cite: CITE },
    { id: 'range-belmora', quantity: 'range', value: 900, unit: 'km', accordingTo: 'belmora', cite: CITE },
    { id: 'flown', quantity: 'distance-flown', value: 300, unit: 'km', accordingTo: 'arvalia', cite: CITE },
    { id: 'radius', quantity: 'radius', value: 450, unit: 'km', accordingTo: 'arvalia', cite: CITE },
    { id: 'built', quantity: 'number-built', value: 12, unit: 'missiles', cite: CITE },
    { id: 'deployed', quantity: 'number-deployed', value: 9, unit: 'missiles', cite: CITE },
    { id: 'plan', quantity: 'number-deployed', variant: 'planned', value: 40, unit: 'missiles', cite: CITE },
  ],
  events: [
    { on: '1987', kind: 'tested', by: ['arvalia'], accordingTo: 'belmora', cite: CITE },
    { on: '1989', kind: 'deployed', by: ['arvalia'], cite: CITE },
    { on: '1990', kind: 'tested', by: ['arvalia'], cite: CITE },
    { on: '2001', kind: 'withdrawn', by: ['arvalia'], cite: CITE },
  ],
});
const ofMany = entry('treaties', 'statues', {
  title: 'Statues Convention',
  form: 'multilateral',
  parties: ['arvalia', 'belmora'],
  furtherParties: { number: 40, on: '2003', cite: CITE },
  events: [
    { on: '1991-05-01', kind: 'signed', by: ['arvalia', 'belmora'], cite: CITE },
    { on: '1992-06-01', kind: 'ratified', by: ['belmora'], cite: CITE },
    { on: '1993-07-01', kind: 'ratification-revoked', by: ['belmora'], cite: CITE },
    { on: '1994-08-01', kind: 'breach-alleged', by: ['arvalia'], cite: CITE },
    { on: '1995-09-01', kind: 'withdrawal-effective', by: ['arvalia'], cite: CITE },
  ],
});
const library = buildLibrary(
  [
    treaty,
    ofMany,
    system,
    entry('parties', 'arvalia', { name: 'Arvalia', adjective: 'Arvalian' }),
    entry('parties', 'belmora', { name: 'Belmora', adjective: 'Belmoran' }),
    entry('places', 'port-ister', { name: 'Port Ister' }),
    entry('sources', 'book', { author: [{ family: 'Okafor', given: 'Ada' }], issued: '2003' }),
  ],
  '2026-01-01',
);
const engine = await openPages(undefined, {
  'v/facts/treaties/harbour.json': JSON.stringify(factsOf(library, treaty)),
  'v/facts/treaties/statues.json': JSON.stringify(factsOf(library, ofMany)),
  'v/facts/systems/r-77.json': JSON.stringify(factsOf(library, system)),
});

async function answer(query: string): Promise<string[]> {
  const { asked } = await engine.search(query);
  return asked
    ? (await engine.answer(asked)).map(({ place, text, who }) => [place, text, who].filter(Boolean).join(' | '))
    : [];
}

const ARVALIA = 'range-arvalia | at most 480 km | Arvalia';
const BELMORA = 'range-belmora | 900 km | Belmora';
const SIGNED = 'signed-1991-04-30 | 30 April 1991, Port Ister | Arvalia and Belmora';

suite('answered', () => {
  for (const [query, ...facts] of [
    ['R-77 range', ARVALIA, BELMORA],
    ['how far can the SS-41 fly?', ARVALIA, BELMORA],
    ['range of the R-77 according to Belmora', BELMORA],
    ['Arvalian range of the R-77', ARVALIA],
    ['R-77 range 1989', ARVALIA],
    ['how far has the R-77 flown', 'flown | 300 km | Arvalia'],
    ['how far did the R-77 fly', 'flown | 300 km | Arvalia'],
    ['R-77 combat radius', 'radius | 450 km | Arvalia'],
    ['how many R-77 were built', 'built | 12 missiles | Ada Okafor'],
    ['when was the Harbour Treaty signed', SIGNED],
    ['who signed the harbour treaty', SIGNED],
    ['who signed Harbour', SIGNED],
    ['Demilitarisation of Harbours signature', SIGNED],
    ['where was the Harbour Treaty signed', SIGNED],
    ['when did the Harbour Treaty enter into force', 'entered-into-force-1992-01 | January 1992'],
    ['when did the Harbour Treaty come into force', 'entered-into-force-1992-01 | January 1992'],
    ['who withdrew from the Harbour Treaty', 'withdrawal-effective-2004-06-01 | 1 June 2004 | Arvalia'],
    ['who pulled out of the Harbour Treaty', 'withdrawal-effective-2004-06-01 | 1 June 2004 | Arvalia'],
    ['who suspended the Harbour Treaty', 'suspended-2001-02-15 | 15 February 2001 | Belmora'],
    ['Harbour Treaty deployed launchers', 'launchers | at most 40 launchers | Art. II'],
    ['how many deployed launchers does the Harbour Treaty allow', 'launchers | at most 40 launchers | Art. II'],
    ['Harbour Treaty long-range launchers', 'pads | at most 9 launchers | Art. III'],
    ['who signed the Statues Convention', 'signed-1991-05-01 | 1 May 1991 | Arvalia, Belmora and others'],
    [
      'has Belmora ratified the Statues Convention',
      'ratified-1992-06-01 | 1 June 1992 | Belmora',
      'ratification-revoked-1993-07-01 | 1 July 1993 | Belmora',
    ],
    ['when did Arvalia leave the Statues Convention', 'withdrawal-effective-1995-09-01 | 1 September 1995 | Arvalia'],
    ['when did the Statues Convention enter into force', 'signed-1991-05-01 | not as of 1 January 2026'],
    ['Statues Convention violation', 'breach-alleged-1994-08-01 | 1 August 1994 | Arvalia'],
    [
      'when did Arvalia test the R-77',
      'tested-1987 | 1987 | Arvalia, according to Belmora',
      'tested-1990 | 1990 | Arvalia',
    ],
    ['when was the R-77 first tested', 'tested-1987 | 1987 | Arvalia, according to Belmora'],
    ['how many R-77 are deployed', 'deployed | 9 missiles | Ada Okafor'],
    ['how many R-77 are planned to be deployed', 'plan | 40 missiles | Ada Okafor'],
    ['who deployed the R-77', 'deployed-1989 | 1989 | Arvalia'],
    ['was the R-77 deployed', 'deployed-1989 | 1989 | Arvalia'],
    ['is the R-77 deployed', 'withdrawn-2001 | Withdrawn in 2001'],
    ['is the R-77 still in service', 'withdrawn-2001 | Withdrawn in 2001'],
    ['what did the Harbour Treaty ban', 'rockets | none | Art. I'],
    [
      'is the Harbour Treaty still in force',
      'withdrawal-effective-2004-06-01 | Ended by withdrawal by Arvalia on 1 June 2004',
    ],
  ] as const) {
    test(query, async () => deepEqual(await answer(query), facts));
  }
});

suite('not answered, since no fact is what is asked', () => {
  for (const query of [
    'Harbour Treaty',
    'R-77',
    'range',
    'why did Arvalia withdraw from the Harbour Treaty',
    'did Belmora withdraw from the Harbour Treaty',
    'who entered the Harbour Treaty into force',
    'where did the Harbour Treaty enter into force',
    'Harbour Treaty signed 1990',
    'Harbour Treaty cost',
    'who has not signed the Harbour Treaty',
    "who didn't sign the Harbour Treaty",
    'when did the Statues Convention expire',
    'did Arvalia violate the Statues Convention',
    'who violated the Statues Convention',
    'did Belmora test the R-77',
    'R-77 missiles',
    'R-77 Block III range',
    'Harbour Treaty range limit',
    'R-77 price range',
    'R-77 range in Port Ister',
    'R-77 speed',
    'how many R-77 does Arvalia have',
    'Harbour Treaty R-77 range',
    'R-77 vs Harbour Treaty limits',
    'who withdrew from the Open Ports Treaty',
    'should the Harbour Treaty be extended',
    'rocket range',
    '"R-77" range',
    'Ostrovsky R-77 range',
    'who built the R-77',
    'Ister line range',
  ]) {
    test(query, async () => deepEqual(await answer(query), []));
  }
});

test('a fact says who disputes it, and which source at which place in it says so', async () => {
  const { asked } = await engine.search('who suspended the Harbour Treaty');
  const [fact] = await engine.answer(asked!);
  deepEqual(fact!.contested, 'Arvalia called it void.');
  deepEqual(fact!.sources, [{ text: 'Ada Okafor 2003, p. 3', ref: 'sources/book' }]);
});
