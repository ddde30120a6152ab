/**
 * What status.ts answers for real histories, a line for each day asked about.
 * An answer is written out by `told`: the state, who acted, which parties stand
 * apart, `(contested)`; an uncertain one as `a or b, as tested 2008 is vague`.
 */
import { deepEqual, equal } from 'node:assert/strict';
import { suite, test } from 'node:test';
import { certainlyAfter, type Day } from './date.ts';
import * as histories from './histories.fixture.ts';
import {
  ABM,
  CFE,
  CTBT,
  INF,
  M729,
  MORATORIUM_2019,
  NEW_START,
  NPT,
  ONE_YEAR_2020,
  ONE_YEAR_2025,
  OPEN_SKIES,
  POST_INF_2020,
  SS_20,
  START_I,
  START_II,
  VIENNA_DOCUMENT,
} from './histories.fixture.ts';
import { partyStatusOn } from './party-status.ts';
import { statusOn } from './status.ts';
import type { Datable, State, Status, StatusAnswer } from './status-steps.ts';

/** States for which it matters who acted. */
const ACTED: readonly State[] = [
  'suspended',
  'withdrawn-from',
  'never-in-force',
  'rejected',
  'withdrawn',
  'superseded',
  'released',
];

function toldStatus({ state, by, apart, contested }: Status): string {
  const who = ACTED.includes(state) && by.length > 0 ? ` by ${by.join(' and ')}` : '';
  const others = apart.map((one) => `; ${one.party} ${one.state}`).join('');
  return `${state}${who}${others}${contested ? ' (contested)' : ''}`;
}

function told(answer: StatusAnswer): string {
  if (answer.certain) return toldStatus(answer.status);
  const causes = answer.because.map(({ kind, on }) => `${kind} ${on}`).join(' and ');
  return `${answer.oneOf.map(toldStatus).join(' or ')}, as ${causes} is vague`;
}

suite('statusOn', () => {
  const cases: [name: string, history: Datable, day: Day, expected: string][] = [
    ['INF', INF, '1987-12-07', 'not-begun'],
    ['INF', INF, '1987-12-08', 'signed'],
    ['INF', INF, '1988-05-31', 'signed'],
    ['INF', INF, '1988-06-01', 'in-force'],
    ['INF', INF, '1988-06-02', 'in-force'],
    ['INF', INF, '2019-02-01', 'in-force'],
    ['INF', INF, '2019-02-02', 'suspended by us'],
    ['INF', INF, '2019-03-03', 'suspended by us'],
    ['INF', INF, '2019-03-04', 'suspended by us and russia'],
    ['INF', INF, '2019-07-03', 'suspended by us and russia'],
    ['INF', INF, '2019-08-01', 'suspended by us and russia'],
    ['INF', INF, '2019-08-02', 'withdrawn-from by us'],
    ['INF', INF, '2019-08-03', 'withdrawn-from by us'],

    ['New START', NEW_START, '2010-04-07', 'not-begun'],
    ['New START', NEW_START, '2010-04-08', 'signed'],
    ['New START', NEW_START, '2011-02-04', 'signed'],
    ['New START', NEW_START, '2011-02-05', 'in-force'],
    ['New START', NEW_START, '2021-02-03', 'in-force'],
    ['New START', NEW_START, '2021-02-05', 'in-force'],
    ['New START', NEW_START, '2023-02-27', 'in-force'],
    ['New START', NEW_START, '2023-02-28', 'suspended by russia (contested)'],
    ['New START', NEW_START, '2026-02-04', 'suspended by russia (contested)'],
    ['New START', NEW_START, '2026-02-05', 'expired (contested)'],
    ['New START', NEW_START, '2026-02-06', 'expired (contested)'],

    ['START I', START_I, '1991-07-30', 'not-begun'],
    ['START I', START_I, '1991-07-31', 'signed'],
    ['START I', START_I, '1994-12-04', 'signed'],
    ['START I', START_I, '1994-12-05', 'in-force'],
    ['START I', START_I, '2009-12-04', 'in-force'],
    ['START I', START_I, '2009-12-05', 'expired'],

    ['START II', START_II, '1993-01-02', 'not-begun'],
    ['START II', START_II, '1993-01-03', 'signed'],
    ['START II', START_II, '2000-04-14', 'signed'],
    ['START II', START_II, '2002-06-13', 'signed'],
    ['START II', START_II, '2002-06-14', 'never-in-force by russia'],
    ['START II', START_II, '2002-06-15', 'never-in-force by russia'],

    ['ABM', ABM, '1969-10-31', 'not-begun'],
    ['ABM', ABM, '1969-11-01', 'not-begun or negotiated, as negotiations-opened 1969-11 is vague'],
    ['ABM', ABM, '1969-11-29', 'not-begun or negotiated, as negotiations-opened 1969-11 is vague'],
    ['ABM', ABM, '1969-11-30', 'negotiated'],
    ['ABM', ABM, '1972-05-25', 'negotiated'],
    ['ABM', ABM, '1972-05-26', 'signed'],
    ['ABM', ABM, '1972-10-02', 'signed'],
    ['ABM', ABM, '1972-10-03', 'in-force'],
    ['ABM', ABM, '2001-12-13', 'in-force'],
    ['ABM', ABM, '2002-06-12', 'in-force'],
    ['ABM', ABM, '2002-06-13', 'withdrawn-from by us'],

    ['CFE', CFE, '1990-11-18', 'not-begun'],
    ['CFE', CFE, '1990-11-19', 'signed'],
    ['CFE', CFE, '1992-07-16', 'signed'],
    ['CFE', CFE, '1992-07-17', 'provisionally-applied'],
    ['CFE', CFE, '1992-11-08', 'provisionally-applied'],
    ['CFE', CFE, '1992-11-09', 'in-force'],
    ['CFE', CFE, '2007-12-11', 'in-force'],
    ['CFE', CFE, '2007-12-12', 'in-force; russia suspended (contested)'],
    ['CFE', CFE, '2011-11-22', 'in-force; russia suspended (contested)'],
    ['CFE', CFE, '2023-11-06', 'in-force; russia suspended (contested)'],
    ['CFE', CFE, '2023-11-07', 'in-force; russia withdrawn'],
    ['CFE', CFE, '2023-12-06', 'in-force; russia withdrawn'],
    ['CFE', CFE, '2023-12-07', 'in-force; russia withdrawn; us suspended'],
    ['CFE', CFE, '2024-02-07', 'in-force; russia withdrawn; us suspended; canada suspended'],
    ['CFE', CFE, '2024-04-30', 'in-force; russia withdrawn; us suspended; canada suspended; turkey suspended'],
    [
      'CFE',
      CFE,
      '2024-05-01',
      'in-force; russia withdrawn; us suspended; canada suspended; turkey suspended' +
        ' or in-force; russia withdrawn; us suspended; canada suspended; turkey suspended; belarus suspended' +
        ', as suspended 2024-05 is vague',
    ],
    [
      'CFE',
      CFE,
      '2024-05-31',
      'in-force; russia withdrawn; us suspended; canada suspended; turkey suspended; belarus suspended',
    ],

    ['Vienna Document', VIENNA_DOCUMENT, '1990-12-31', 'adopted'],
    ['Vienna Document', VIENNA_DOCUMENT, '1991-01-01', 'in-effect'],

    ['Open Skies', OPEN_SKIES, '1992-03-23', 'not-begun'],
    ['Open Skies', OPEN_SKIES, '1992-03-24', 'provisionally-applied'],
    ['Open Skies', OPEN_SKIES, '1993-07-01', 'provisionally-applied'],
    ['Open Skies', OPEN_SKIES, '2001-12-31', 'provisionally-applied'],
    ['Open Skies', OPEN_SKIES, '2002-01-01', 'in-force'],
    ['Open Skies', OPEN_SKIES, '2020-11-21', 'in-force'],
    ['Open Skies', OPEN_SKIES, '2020-11-22', 'in-force; us withdrawn'],
    ['Open Skies', OPEN_SKIES, '2021-12-17', 'in-force; us withdrawn'],
    ['Open Skies', OPEN_SKIES, '2021-12-18', 'in-force; us withdrawn; russia withdrawn'],

    ['CTBT', CTBT, '1996-09-23', 'not-begun'],
    ['CTBT', CTBT, '1996-09-24', 'signed'],
    ['CTBT', CTBT, '2000-05-27', 'signed'],
    ['CTBT', CTBT, '2023-11-02', 'signed'],

    ['NPT', NPT, '1968-06-30', 'not-begun'],
    ['NPT', NPT, '1968-07-01', 'signed'],
    ['NPT', NPT, '1970-03-04', 'signed'],
    ['NPT', NPT, '1970-03-05', 'in-force'],
    ['NPT', NPT, '1993-06-12', 'in-force'],
    ['NPT', NPT, '2003-01-10', 'in-force'],
    ['NPT', NPT, '2003-01-11', 'in-force; north-korea withdrawn (contested)'],

    ['9M729', M729, '2003-12-31', 'not-begun'],
    ['9M729', M729, '2004-01-01', 'not-begun or in-development, as development-started 2005~ is vague'],
    ['9M729', M729, '2006-12-30', 'not-begun or in-development, as development-started 2005~ is vague'],
    ['9M729', M729, '2006-12-31', 'in-development'],
    ['9M729', M729, '2007-12-31', 'in-development'],
    ['9M729', M729, '2008-01-01', 'in-development or tested (contested), as tested 2008 is vague'],
    ['9M729', M729, '2008-12-30', 'in-development or tested (contested), as tested 2008 is vague'],
    ['9M729', M729, '2008-12-31', 'tested (contested)'],
    ['9M729', M729, '2016-11-30', 'tested (contested)'],
    ['9M729', M729, '2016-12-01', 'tested (contested) or deployed, as deployed 2016-12 is vague'],
    ['9M729', M729, '2016-12-30', 'tested (contested) or deployed, as deployed 2016-12 is vague'],
    ['9M729', M729, '2016-12-31', 'deployed'],

    ['SS-20', SS_20, '1974-12-31', 'not-begun'],
    ['SS-20', SS_20, '1975-01-01', 'not-begun or deployed, as deployed 1976~ is vague'],
    ['SS-20', SS_20, '1977-12-30', 'not-begun or deployed, as deployed 1976~ is vague'],
    ['SS-20', SS_20, '1977-12-31', 'deployed'],
    ['SS-20', SS_20, '1991-05-11', 'deployed'],
    ['SS-20', SS_20, '1991-05-12', 'eliminated'],
    ['SS-20', SS_20, '1991-05-13', 'eliminated'],

    ['moratorium of 2019', MORATORIUM_2019, '2019-09-18', 'not-begun'],
    ['moratorium of 2019', MORATORIUM_2019, '2019-09-19', 'on-the-table'],
    ['moratorium of 2019', MORATORIUM_2019, '2019-09-24', 'on-the-table'],
    ['moratorium of 2019', MORATORIUM_2019, '2019-09-25', 'rejected by nato'],
    ['moratorium of 2019', MORATORIUM_2019, '2020-10-25', 'rejected by nato'],
    ['moratorium of 2019', MORATORIUM_2019, '2020-10-26', 'superseded by russia'],

    ['one year, 2020', ONE_YEAR_2020, '2020-10-15', 'not-begun'],
    ['one year, 2020', ONE_YEAR_2020, '2020-10-16', 'rejected by us'],
    ['one year, 2020', ONE_YEAR_2020, '2020-10-19', 'rejected by us'],
    ['one year, 2020', ONE_YEAR_2020, '2020-10-20', 'superseded by russia'],

    ['after INF, 2020', POST_INF_2020, '2020-10-01', 'not-begun'],
    ['after INF, 2020', POST_INF_2020, '2020-10-25', 'not-begun'],
    ['after INF, 2020', POST_INF_2020, '2020-10-26', 'on-the-table or rejected by us, as rejected 2020-10 is vague'],
    ['after INF, 2020', POST_INF_2020, '2020-10-30', 'on-the-table or rejected by us, as rejected 2020-10 is vague'],
    ['after INF, 2020', POST_INF_2020, '2020-10-31', 'rejected by us'],
    ['after INF, 2020', POST_INF_2020, '2025-08-03', 'rejected by us'],
    ['after INF, 2020', POST_INF_2020, '2025-08-04', 'withdrawn by russia'],

    ['one year, 2025', ONE_YEAR_2025, '2025-09-21', 'not-begun'],
    ['one year, 2025', ONE_YEAR_2025, '2025-09-22', 'on-the-table'],
    ['one year, 2025', ONE_YEAR_2025, '2025-10-15', 'on-the-table'],
    ['one year, 2025', ONE_YEAR_2025, '2026-02-04', 'on-the-table'],
    ['one year, 2025', ONE_YEAR_2025, '2026-02-05', 'rejected by us (contested)'],
  ];

  for (const [name, history, day, expected] of cases) {
    test(`${name}, ${day}: ${expected}`, () => equal(told(statusOn(history, day)), expected));
  }
});

test('what binds politically is suspended, resumed and ended like a treaty, but is never in force', () => {
  const cite = '[@book]';
  const pledge: Datable = {
    kind: 'treaty',
    form: 'bilateral',
    events: [
      { on: '1994-01-01', kind: 'signed', by: ['us', 'russia'], cite },
      { on: '1994-02-01', kind: 'took-effect', cite },
      { on: '1995-01-01', kind: 'provisionally-applied', cite },
      { on: '1996-01-01', kind: 'suspended', by: ['us'], cite },
      { on: '1997-01-01', kind: 'resumed', by: ['us'], cite },
      { on: '1998-01-01', kind: 'superseded', cite },
    ],
  };
  const days = ['1994-01-01', '1994-02-01', '1995-01-01', '1996-01-01', '1997-01-01', '1998-01-01'] as const;
  deepEqual(
    days.map((day) => told(statusOn(pledge, day))),
    ['signed', 'in-effect', 'in-effect', 'suspended by us', 'in-effect', 'superseded'],
  );
});

test('a later version of a text that is in effect leaves it in effect since its beginning', () => {
  const answer = statusOn(VIENNA_DOCUMENT, '2012-01-01');
  const bound = partyStatusOn(VIENNA_DOCUMENT, ['russia', 'ussr'], '2012-01-01');
  for (const one of [answer, bound]) equal(one.certain && one.status.since, '1991-01-01');
});

suite('partyStatusOn', () => {
  const US = ['us'];
  /** Russia continues the Soviet Union; Belarus and Kazakhstan succeed it. */
  const RUSSIA = ['russia', 'ussr'];
  const BELARUS = ['belarus', 'ussr'];
  const KAZAKHSTAN = ['kazakhstan', 'ussr'];
  const NORTH_KOREA = ['north-korea'];

  const cases: [name: string, history: Datable, party: string[], day: Day, expected: string][] = [
    ['INF', INF, US, '1987-12-07', 'no-part'],
    ['INF', INF, US, '1987-12-08', 'signatory'],
    ['INF', INF, US, '2019-02-02', 'suspended by us'],
    ['INF', INF, US, '2019-08-01', 'suspended by us and russia'],
    ['INF', INF, US, '2019-08-02', 'withdrawn by us'],
    ['INF', INF, RUSSIA, '1987-12-07', 'no-part'],
    ['INF', INF, RUSSIA, '1988-05-31', 'signatory'],
    ['INF', INF, RUSSIA, '1988-06-01', 'bound'],
    ['INF', INF, RUSSIA, '2019-02-01', 'bound'],
    ['INF', INF, RUSSIA, '2019-02-02', 'suspended by us'],
    ['INF', INF, RUSSIA, '2019-03-04', 'suspended by us and russia'],
    ['INF', INF, RUSSIA, '2019-08-01', 'suspended by us and russia'],
    ['INF', INF, RUSSIA, '2019-08-02', 'released by us'],
    ['INF', INF, ['russia'], '2000-01-01', 'no-part'],
    ['INF', INF, ['china'], '2000-01-01', 'no-part'],

    ['New START', NEW_START, US, '2011-02-04', 'signatory'],
    ['New START', NEW_START, US, '2023-02-27', 'bound'],
    ['New START', NEW_START, US, '2023-02-28', 'suspended by russia (contested)'],
    ['New START', NEW_START, RUSSIA, '2023-02-28', 'suspended by russia (contested)'],
    ['New START', NEW_START, RUSSIA, '2026-02-04', 'suspended by russia (contested)'],
    ['New START', NEW_START, RUSSIA, '2026-02-05', 'released (contested)'],

    ['START I', START_I, KAZAKHSTAN, '1991-07-31', 'signatory'],
    ['START I', START_I, KAZAKHSTAN, '1992-07-02', 'ratified'],
    ['START I', START_I, RUSSIA, '1992-11-03', 'signatory'],
    ['START I', START_I, RUSSIA, '1992-11-04', 'ratified'],
    ['START I', START_I, KAZAKHSTAN, '1994-12-05', 'bound'],
    ['START I', START_I, RUSSIA, '2009-12-05', 'released'],

    ['START II', START_II, RUSSIA, '2000-04-13', 'signatory'],
    ['START II', START_II, RUSSIA, '2002-06-13', 'ratified'],
    ['START II', START_II, US, '2002-06-14', 'released by russia'],

    ['ABM', ABM, US, '2002-06-13', 'withdrawn by us'],
    ['ABM', ABM, RUSSIA, '2002-06-13', 'released by us'],

    ['CFE', CFE, RUSSIA, '1990-11-19', 'signatory'],
    ['CFE', CFE, RUSSIA, '1992-07-16', 'signatory'],
    ['CFE', CFE, RUSSIA, '1992-07-17', 'provisionally-bound'],
    ['CFE', CFE, RUSSIA, '1992-09-03', 'provisionally-bound'],
    ['CFE', CFE, BELARUS, '1992-11-08', 'provisionally-bound'],
    ['CFE', CFE, BELARUS, '1992-11-09', 'bound'],
    ['CFE', CFE, RUSSIA, '2007-12-11', 'bound'],
    ['CFE', CFE, RUSSIA, '2007-12-12', 'suspended by russia (contested)'],
    ['CFE', CFE, RUSSIA, '2023-11-06', 'suspended by russia (contested)'],
    ['CFE', CFE, RUSSIA, '2023-11-07', 'withdrawn by russia'],
    ['CFE', CFE, BELARUS, '2023-11-07', 'bound'],
    ['CFE', CFE, US, '2007-12-12', 'bound'],
    ['CFE', CFE, US, '2011-11-22', 'bound'],
    ['CFE', CFE, US, '2023-12-06', 'bound'],
    ['CFE', CFE, US, '2023-12-07', 'suspended by us'],
    ['CFE', CFE, BELARUS, '2024-04-30', 'bound'],
    ['CFE', CFE, BELARUS, '2024-05-15', 'bound or suspended by belarus, as suspended 2024-05 is vague'],
    ['CFE', CFE, BELARUS, '2024-05-31', 'suspended by belarus'],

    ['Open Skies', OPEN_SKIES, US, '1992-03-23', 'no-part'],
    ['Open Skies', OPEN_SKIES, US, '1992-03-24', 'provisionally-bound'],
    ['Open Skies', OPEN_SKIES, US, '1993-07-01', 'provisionally-bound'],
    ['Open Skies', OPEN_SKIES, US, '1994-01-01', 'provisionally-bound'],
    ['Open Skies', OPEN_SKIES, US, '2002-01-01', 'bound'],
    ['Open Skies', OPEN_SKIES, US, '2020-11-21', 'bound'],
    ['Open Skies', OPEN_SKIES, US, '2020-11-22', 'withdrawn by us'],
    ['Open Skies', OPEN_SKIES, RUSSIA, '2001-11-02', 'provisionally-bound'],
    ['Open Skies', OPEN_SKIES, RUSSIA, '2002-01-01', 'bound'],
    ['Open Skies', OPEN_SKIES, RUSSIA, '2020-11-22', 'bound'],
    ['Open Skies', OPEN_SKIES, RUSSIA, '2021-12-17', 'bound'],
    ['Open Skies', OPEN_SKIES, RUSSIA, '2021-12-18', 'withdrawn by russia'],

    ['Vienna Document', VIENNA_DOCUMENT, US, '1990-12-31', 'signatory'],
    ['Vienna Document', VIENNA_DOCUMENT, US, '1991-01-01', 'bound'],
    ['Vienna Document', VIENNA_DOCUMENT, RUSSIA, '2012-01-01', 'bound'],

    ['CTBT', CTBT, US, '1996-09-23', 'no-part'],
    ['CTBT', CTBT, US, '1996-09-24', 'signatory'],
    ['CTBT', CTBT, US, '2023-11-02', 'signatory'],
    ['CTBT', CTBT, RUSSIA, '2000-05-26', 'signatory'],
    ['CTBT', CTBT, RUSSIA, '2000-05-27', 'ratified'],
    ['CTBT', CTBT, RUSSIA, '2023-11-01', 'ratified'],
    ['CTBT', CTBT, RUSSIA, '2023-11-02', 'signatory'],
    ['CTBT', CTBT, NORTH_KOREA, '2023-11-02', 'no-part'],

    ['NPT', NPT, RUSSIA, '1970-03-04', 'signatory'],
    ['NPT', NPT, RUSSIA, '1970-03-05', 'bound'],
    ['NPT', NPT, NORTH_KOREA, '1985-12-11', 'no-part'],
    ['NPT', NPT, NORTH_KOREA, '1985-12-12', 'bound'],
    ['NPT', NPT, NORTH_KOREA, '1993-06-12', 'bound'],
    ['NPT', NPT, NORTH_KOREA, '2003-01-10', 'bound'],
    ['NPT', NPT, NORTH_KOREA, '2003-01-11', 'withdrawn by north-korea (contested)'],
    ['NPT', NPT, US, '2003-01-11', 'bound'],
  ];

  for (const [name, history, party, day, expected] of cases) {
    test(`${name}, ${party[0]}, ${day}: ${expected}`, () => equal(told(partyStatusOn(history, party, day)), expected));
  }
});

suite('since', () => {
  const cases: [name: string, history: Datable, day: Day, since: string | undefined][] = [
    ['INF', INF, '1987-12-07', undefined],
    ['INF', INF, '2019-08-01', '2019-02-02'],
    ['New START, not the extension', NEW_START, '2022-01-01', '2011-02-05'],
    ['CFE, not the suspensions', CFE, '2024-06-01', '1992-11-09'],
    ['9M729, as vague as the event', M729, '2010-01-01', '2008'],
  ];

  for (const [name, history, day, since] of cases) {
    test(`${name}, ${day}: ${since}`, () => {
      const answer = statusOn(history, day);
      equal(answer.certain && answer.status.since, since);
    });
  }

  test('a party that left carries its own date', () => {
    const answer = statusOn(OPEN_SKIES, '2022-01-01');
    deepEqual(answer.certain && answer.status.apart, [
      { party: 'us', state: 'withdrawn', since: '2020-11-22' },
      { party: 'russia', state: 'withdrawn', since: '2021-12-18' },
    ]);
  });
});

suite('the histories', () => {
  for (const [name, { events }] of Object.entries(histories)) {
    test(`${name} stands in order of date, with an address for each event`, () => {
      for (const [i, { on, cite }] of events.entries()) {
        const before = events[i - 1];
        equal(before !== undefined && certainlyAfter(before.on, on), false, on);
        equal(/https?:\/\//.test(cite), true, on);
      }
    });
  }
});
