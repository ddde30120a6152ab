/** A status as a line: each act with its own day, and what is said once. */
import { deepEqual, equal } from 'node:assert/strict';
import { test } from 'node:test';
import type { ArticleEvent } from './event.ts';
import { INF, NPT } from './histories.fixture.ts';
import { printStatus, statusLine } from './status-words.ts';
import { statusesOf, statusOn, turningPoints } from './status.ts';
import type { Datable } from './status-steps.ts';

const cite = '[@book]';
const NAMES: Record<string, string> = { us: 'the United States', uk: 'the United Kingdom', russia: 'Russia' };

function said(history: Datable, day = '2026-11-26', since = true): string {
  return printStatus(
    statusLine(statusOn(history, day), (id) => NAMES[id] ?? id),
    since,
  );
}

function proposal(...events: [on: string, kind: ArticleEvent['kind'], ...by: string[]][]): Datable {
  return { kind: 'proposal', events: events.map(([on, kind, ...by]) => ({ on, kind, by, cite })) };
}

const PLAN = proposal(
  ['1957-10-02', 'offered', 'poland'],
  ['1958-05-03', 'rejected', 'us'],
  ['1958-05-17', 'rejected', 'uk'],
);

test('of those that refused on different days, each has its day', () => {
  equal(said(PLAN, '1958-05-10'), 'Rejected by the United States on 3 May 1958');
  equal(said(PLAN), 'Rejected by the United States on 3 May 1958 and by the United Kingdom on 17 May 1958');
  equal(said(PLAN, undefined, false), 'Rejected by the United States and the United Kingdom');
});

test('of one date there is one act, and who refuses again has the day of the first refusal', () => {
  equal(
    said(proposal(['1982', 'offered'], ['1982', 'rejected', 'us'], ['1982', 'rejected', 'ussr'])),
    'Rejected by the United States and ussr in 1982',
  );
  equal(
    said(proposal(['2025-01-23', 'offered'], ['2025-08-27', 'rejected', 'china'], ['2026-02-05', 'rejected', 'china'])),
    'Rejected by china on 27 August 2025',
  );
});

test('a treaty is suspended since the first act; who joined later is told with its own day, who resumed is not', () => {
  equal(
    said(INF, '2019-05-06'),
    'Suspended by the United States since 2 February 2019 and by Russia since 4 March 2019',
  );
  const resumed: Datable = {
    ...INF,
    events: [
      ...INF.events.filter(({ on }) => on < '2019-08'),
      { on: '2019-07-20', kind: 'resumed', by: ['russia'], cite },
    ],
  };
  equal(said(resumed), 'Suspended by the United States since 2 February 2019');
});

test('who left a treaty of many is told without another “since”', () => {
  equal(said(NPT), 'In force since 5 March 1970; left by north-korea (contested)');
});

test('a dispute over the day on which a treaty began does not end when another state accedes', () => {
  const treaty: Datable = {
    kind: 'treaty',
    form: 'multilateral',
    events: [
      { on: '1997-03-27', kind: 'entered-into-force', contested: 'One party gives the day after.', cite },
      { on: '2025-10-25', kind: 'acceded', by: ['belmora'], cite },
    ],
  };
  equal(said(treaty), 'In force since 27 March 1997 (contested)');
});

test('an offer that is made again after it had failed is a turning point; one that is only said again is none', () => {
  const offer = proposal(
    ['2018-01-01', 'offered'],
    ['2018-06-01', 'repeated'],
    ['2019-01-01', 'lapsed'],
    ['2020-01-01', 'repeated'],
    ['2021-01-01', 'repeated'],
    ['2022-01-01', 'answered'],
  );
  deepEqual(
    turningPoints(offer).map(({ on }) => on),
    ['2018-01-01', '2019-01-01', '2020-01-01'],
  );
  equal(statusesOf(offer).at(-1)?.since, '2020-01-01');
});
