/** What the page of a day says of made-up articles; real ones are in held-days.test.ts. */
import { deepEqual, equal } from 'node:assert/strict';
import { test } from 'node:test';
import { entry } from './entries.fixture.ts';
import { buildLibrary } from './library.ts';
import { inBrief, inShort, tellAnswer } from './state-of-play-words.ts';
import { stateOfPlay, type Standing } from './state-of-play.ts';

const CITE = '[@book]';
const library = buildLibrary(
  [
    entry('treaties', 'harbour', {
      form: 'multilateral',
      events: [
        { on: '1991-04-30', kind: 'signed', cite: CITE },
        { on: '1991-11-01', kind: 'entered-into-force', cite: CITE },
        { on: '1995-03-01', kind: 'withdrawal-effective', by: ['belmora'], contested: 'By Arvalia.', cite: CITE },
        { on: '2001-02-15', kind: 'expired', cite: CITE },
      ],
    }),
    entry('systems', 'heron', {
      events: [
        { on: '1987', kind: 'tested', cite: CITE },
        { on: '1995-10', kind: 'deployed', accordingTo: 'belmora', cite: CITE },
      ],
    }),
    entry('proposals', 'freeze', {
      events: [
        { on: '1996-04-12', kind: 'offered', by: ['arvalia'], cite: CITE },
        { on: '1996-05-01', kind: 'answered', by: ['belmora'], note: 'It would think.', cite: CITE },
        { on: '1996-05-03', kind: 'answered', by: ['belmora'], note: 'It thought.', cite: CITE },
        { on: '1996-06', kind: 'answered', by: ['corland'], cite: CITE },
        { on: '1999-01-01', kind: 'lapsed', cite: CITE },
      ],
    }),
  ],
  '2002-03-01',
);

function told(standings: Standing[]): string[] {
  return standings.flatMap(({ name, look, places }) =>
    places.map(({ article, behind, lastChange, tail, answers, today }) =>
      [
        `${name} (${look ?? 'no look'}): ${article.id} ${behind.map(({ words, event }) => `${words} ${event.on}`).join('')}${tail}`,
        ...(lastChange ? [`Last change: ${lastChange.on}`] : []),
        ...answers.map((answer) => tellAnswer(library, article, answer)),
        ...(today ? [`Today: ${today}`] : []),
      ].join(' | '),
    ),
  );
}

test('a party that left a treaty of many is told with the treaty that stays in force', () => {
  deepEqual(told(stateOfPlay(library, '1995-02-28').treaties), [
    'In force (live): harbour since 1991-11-01 | Today: Expired on 15 February 2001',
  ]);
  deepEqual(told(stateOfPlay(library, '1995-03-01').treaties), [
    'In force (live): harbour since 1991-11-01; left by belmora on 1995-03-01 (contested) | Today: Expired on 15 February 2001',
  ]);
});

test('a treaty of many has one beginning; of many that left, the last change is told', () => {
  const leaving = buildLibrary(
    [
      entry('treaties', 'strait', {
        form: 'multilateral',
        events: [
          { on: '2001-03-01', kind: 'entered-into-force', cite: CITE },
          { on: '2001-06-01', kind: 'withdrawal-effective', by: ['arvalia'], cite: CITE },
          { on: '2001-07-01', kind: 'withdrawal-effective', by: ['belmora'], cite: CITE },
          { on: '2001-08-01', kind: 'withdrawal-effective', by: ['corland'], cite: CITE },
        ],
      }),
    ],
    '2002-03-01',
  );
  const strait = (day: string) => told(stateOfPlay(leaving, day).treaties);
  deepEqual(strait('2001-06-15'), [
    'In force (live): strait since 2001-03-01; left by arvalia on 2001-06-01 | Today: In force since 1 March 2001; left by arvalia, belmora and corland',
  ]);
  deepEqual(strait('2002-03-01'), [
    'In force (live): strait since 2001-03-01; left by arvalia, belmora and corland | Last change: 2001-08-01',
  ]);
});

test('a vague date is told as uncertain on the days that it may mean, and as certain after them', () => {
  deepEqual(told(stateOfPlay(library, '1995-09-30').systems), [
    'Tested (idea): heron since 1987 | Today: Deployed since October 1995, according to belmora',
  ]);
  deepEqual(told(stateOfPlay(library, '1995-10-15').systems), [
    'Not certain (no look): heron Tested or Deployed: the date is not known exactly, 1995-10 | Today: Deployed since October 1995, according to belmora',
  ]);
  deepEqual(told(stateOfPlay(library, '1995-10-31').systems), [
    'Deployed (live): heron since 1995-10, according to belmora',
  ]);
});

test('of a proposal on the table, the last answer of each party by the day is told', () => {
  deepEqual(told(stateOfPlay(library, '1996-05-02').proposals), [
    'On the table (idea): freeze since 1996-04-12 | Answered by belmora. It would think. | Today: Lapsed on 1 January 1999',
  ]);
  deepEqual(told(stateOfPlay(library, '1996-06-02').proposals), [
    'On the table (idea): freeze since 1996-04-12 | Answered by belmora. It thought. | Answered by corland. It may have come later. | Today: Lapsed on 1 January 1999',
  ]);
  deepEqual(told(stateOfPlay(library, '1999-01-01').proposals), ['Lapsed (ended): freeze on 1999-01-01']);
});

test('what has not begun is still to come; on the last day on record and after it nothing is', () => {
  const toCome = (day: string) => stateOfPlay(library, day).toCome.map(({ id }) => id);
  deepEqual(toCome('1986-12-31'), ['harbour', 'heron', 'freeze']);
  deepEqual(toCome('1987-01-01'), ['harbour', 'freeze']);
  deepEqual(toCome('2002-03-01'), []);
  deepEqual(told(stateOfPlay(library, '2030-01-01').treaties), ['Ended (ended): harbour expired on 2001-02-15']);
});

test('in brief: what held, by name', () => {
  equal(inBrief(stateOfPlay(library, '1996-05-02')), 'In force: harbour. On the table: freeze. Deployed: heron.');
  equal(inBrief(stateOfPlay(library, '1995-10-15')), 'In force: harbour. Not certain: heron.');
  equal(inBrief(stateOfPlay(library, '1986-01-01')), 'No treaty told of here was in force.');
});

test('what ended lately is told from the newest end', () => {
  const ends = (on: string) => [
    { on: '1990', kind: 'signed', cite: CITE },
    { on: '1991', kind: 'entered-into-force', cite: CITE },
    { on, kind: 'expired', cite: CITE },
  ];
  const library = buildLibrary(
    ['1995', '2001-02', '1999', '1993'].map((on) => entry('treaties', `of-${on}`, { events: ends(on) })),
    '2002-03-01',
  );
  const lately = inShort(stateOfPlay(library, '2002-03-01')).find(({ name }) => name === 'Ended lately');
  deepEqual(
    lately?.places.map(({ article }) => article.id),
    ['of-2001-02', 'of-1999', 'of-1995'],
  );
});

test('in short: in force is told even where nothing is, then what holds, then what ended lately', () => {
  const names = inShort(stateOfPlay(library, '2002-03-01')).map(({ name, places }) => `${name} ${places.length}`);
  deepEqual(names, ['In force 0', 'Deployed 1', 'Ended lately 1']);
});
