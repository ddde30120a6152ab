/**
 * The state of play on held days: what the INF Treaty's and New START's own
 * records say of the day before, of and after each event, against what the
 * site tells. `record` is where the date was read; it must be a source that
 * the article itself cites.
 */
import { deepEqual, ok } from 'node:assert/strict';
import { suite, test } from 'node:test';
import { checkFolder } from '../cli/read.ts';
import { citationsIn } from '../domain/citation.ts';
import { addDays, formatDate, type Day } from '../domain/date.ts';
import { changesByDay, daysOf } from './days.ts';
import { stateOfPlay, type StateOfPlay } from './state-of-play.ts';

const { library } = checkFolder('.');

/** What a page says of an article: the group, then the words and dates under it; nothing where it is not named. */
function told(state: StateOfPlay, id: string): string {
  for (const { name, places } of [...state.treaties, ...state.proposals, ...state.systems]) {
    for (const { article, behind, tail } of places) {
      if (article.id !== id) continue;
      return `${name}: ${behind.map(({ words, event }) => `${words} ${formatDate(event.on)}`).join('')}${tail}`;
    }
  }
  return '';
}

interface Held {
  record: string;
  days: readonly (readonly [Day, string])[];
}

const INF: readonly Held[] = [
  {
    record: 'rueckert-global-double-zero',
    days: [
      ['1981-11-29', ''],
      ['1981-11-30', 'Under negotiation: since 30 November 1981'],
      ['1981-12-01', 'Under negotiation: since 30 November 1981'],
    ],
  },
  {
    record: 'inf-treaty-1987',
    days: [
      ['1987-12-07', 'Under negotiation: since 30 November 1981'],
      ['1987-12-08', 'Signed, not in force: since 8 December 1987'],
      ['1987-12-09', 'Signed, not in force: since 8 December 1987'],
    ],
  },
  {
    record: 'osia-1996-05-20-inf',
    days: [
      ['1988-05-31', 'Signed, not in force: since 8 December 1987'],
      ['1988-06-01', 'In force: since 1 June 1988'],
      ['1988-06-02', 'In force: since 1 June 1988'],
    ],
  },
  {
    // A charge of breach and its answer leave the treaty in force.
    record: 'sputnik-2014-07-30-mfa-inf',
    days: [
      ['2014-07-29', 'In force: since 1 June 1988'],
      ['2014-07-30', 'In force: since 1 June 1988'],
      ['2014-07-31', 'In force: since 1 June 1988'],
    ],
  },
  {
    record: 'state-2019-02-01-pompeo',
    days: [
      // The day of the announcement is not the day of the act.
      ['2019-02-01', 'In force: since 1 June 1988'],
      ['2019-02-02', 'Suspended: suspended by the United States since 2 February 2019 (contested)'],
      ['2019-02-03', 'Suspended: suspended by the United States since 2 February 2019 (contested)'],
    ],
  },
  {
    record: 'kremlin-2019-03-04-suspension-order',
    days: [
      ['2019-03-03', 'Suspended: suspended by the United States since 2 February 2019 (contested)'],
      [
        '2019-03-04',
        'Suspended: suspended by the United States since 2 February 2019 and by Russia since 4 March 2019 (contested)',
      ],
      [
        '2019-03-05',
        'Suspended: suspended by the United States since 2 February 2019 and by Russia since 4 March 2019 (contested)',
      ],
    ],
  },
  {
    // The law only confirmed the order.
    record: 'xinhua-2019-07-03-suspension-law',
    days: [
      [
        '2019-07-03',
        'Suspended: suspended by the United States since 2 February 2019 and by Russia since 4 March 2019 (contested)',
      ],
    ],
  },
  {
    record: 'tass-2019-08-02-mfa-termination',
    days: [
      [
        '2019-08-01',
        'Suspended: suspended by the United States since 2 February 2019 and by Russia since 4 March 2019 (contested)',
      ],
      ['2019-08-02', 'Ended: ended by withdrawal by the United States on 2 August 2019'],
      ['2019-08-03', 'Ended: ended by withdrawal by the United States on 2 August 2019'],
    ],
  },
];

const NEW_START: readonly Held[] = [
  {
    record: 'dod-2010-05-13-new-start-submittal',
    days: [
      ['2010-04-07', ''],
      ['2010-04-08', 'Signed, not in force: since 8 April 2010'],
      ['2010-04-09', 'Signed, not in force: since 8 April 2010'],
    ],
  },
  {
    // One side's ratification, then the other's, brings nothing into force.
    record: 'kremlin-2011-01-28-new-start-ratified',
    days: [
      ['2011-01-28', 'Signed, not in force: since 8 April 2010'],
      ['2011-02-02', 'Signed, not in force: since 8 April 2010'],
    ],
  },
  {
    record: 'state-2011-02-05-new-start-in-force',
    days: [
      ['2011-02-04', 'Signed, not in force: since 8 April 2010'],
      ['2011-02-05', 'In force: since 5 February 2011'],
      ['2011-02-06', 'In force: since 5 February 2011'],
    ],
  },
  {
    // Ten years would have ended on 5 February 2021.
    record: 'mfa-2021-02-03-new-start-extension',
    days: [
      ['2021-02-02', 'In force: since 5 February 2011'],
      ['2021-02-03', 'In force: since 5 February 2011'],
      ['2021-02-04', 'In force: since 5 February 2011'],
      ['2021-02-06', 'In force: since 5 February 2011'],
    ],
  },
  {
    record: 'interfax-2022-08-08-inspections',
    days: [['2022-08-08', 'In force: since 5 February 2011']],
  },
  {
    record: 'podvig-2023-02-new-start',
    days: [
      // Announced on 21 February; the law took effect on the 28th.
      ['2023-02-21', 'In force: since 5 February 2011'],
      ['2023-02-27', 'In force: since 5 February 2011'],
      ['2023-02-28', 'Suspended: suspended by Russia since 28 February 2023 (contested)'],
      ['2023-03-01', 'Suspended: suspended by Russia since 28 February 2023 (contested)'],
    ],
  },
  {
    record: 'state-new-start-page',
    days: [
      ['2026-02-04', 'Suspended: suspended by Russia since 28 February 2023 (contested)'],
      ['2026-02-05', 'Ended: expired on 5 February 2026'],
      ['2026-02-06', 'Ended: expired on 5 February 2026'],
    ],
  },
];

for (const [id, held] of [
  ['inf', INF],
  ['new-start', NEW_START],
] as const) {
  suite(`the state of play on held days, ${id}`, () => {
    const cited = new Set(
      library.get('treaties', id)!.data.events.flatMap(({ cite }) => citationsIn(cite).map(({ source }) => source)),
    );
    for (const { record, days } of held) {
      ok(cited.has(record), `${record} is cited by no event`);
      for (const [day, expected] of days) {
        test(`${day} (${record})`, () => deepEqual(told(stateOfPlay(library, day), id), expected));
      }
    }
  });
}

test('what holds on a day of change holds on every day up to the next', () => {
  const said = (day: Day) => {
    const { toCome, ...state } = stateOfPlay(library, day);
    const all = [...state.treaties, ...state.proposals, ...state.systems].flatMap(({ places }) => places);
    return [
      ...all.map(({ article }) => `${article.id} ${told(state as StateOfPlay, article.id)}`),
      ...toCome.map(({ id }) => id),
    ];
  };
  const days = [...changesByDay(library).keys()];
  for (const [i, day] of days.slice(0, -1).entries()) {
    const last = addDays(days[i + 1]!, -1);
    if (last > day) deepEqual(said(last), said(day), `${day} to ${last}`);
  }
});

test('every day of change has a page, promised in the ledger', () => {
  for (const day of daysOf(library)) ok(library.archive.ledger.live[`/on/${day}/`], day);
});
