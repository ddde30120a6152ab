/** Which page answers for which day. */
import { deepEqual, equal } from 'node:assert/strict';
import { test } from 'node:test';
import { answerFor, holdsOn } from './asked-day.ts';

const DAYS = ['2020-10-26', '1969-01-01', '2020-10-20'];
const TODAY = '2026-11-24';

test('a day has its own page or that of the last change before it', () => {
  const page = (asked: string) => answerFor(DAYS, TODAY, asked);
  deepEqual(page('2020-10-26'), { page: '2020-10-26' });
  deepEqual(page('2020-10-25'), { page: '2020-10-20' });
  deepEqual(page('2026-11-24'), { page: '2020-10-26' });
  deepEqual(page('1969-01-01'), { page: '1969-01-01' });
});

test('a day before the record and a day to come have none, and are told so', () => {
  deepEqual(answerFor(DAYS, TODAY, '1968-12-31'), { early: true, first: '1969-01-01' });
  deepEqual(answerFor(DAYS, TODAY, '2026-11-25'), { late: true, today: TODAY });
});

test('what is no day is not answered', () => {
  for (const asked of ['', '2020-13-01', '2019-02-29', '26.10.2020', '<b>', '2020-10-26/../..']) {
    equal(answerFor(DAYS, TODAY, asked), undefined, asked);
  }
});

test('a page answers for the days up to the next change, and not beyond today', () => {
  equal(holdsOn('2020-10-25', '2020-10-20', '2020-10-26', TODAY), true);
  equal(holdsOn('2020-10-26', '2020-10-20', '2020-10-26', TODAY), false);
  equal(holdsOn('2020-10-19', '2020-10-20', '2020-10-26', TODAY), false);
  equal(holdsOn('2026-11-24', '2026-05-22', undefined, TODAY), true);
  equal(holdsOn('2026-11-25', '2026-05-22', undefined, TODAY), false);
  equal(holdsOn('x', '2026-05-22', undefined, TODAY), false);
});
