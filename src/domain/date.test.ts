import { equal, throws } from 'node:assert/strict';
import { suite, test } from 'node:test';
import { addDays, certainlyAfter, compareDates, earliest, formatDate, isDay, isEdtf, latest } from './date.ts';

suite('isDay', () => {
  for (const day of ['1987-12-08', '2024-02-29', '2000-02-29']) {
    test(`${day} is a day`, () => equal(isDay(day), true));
  }
  for (const text of ['1987-02-30', '2023-02-29', '1900-02-29', '1987-13-01', '1987-00-10', '1987-01-00']) {
    test(`${text} is none`, () => equal(isDay(text), false));
  }
  for (const text of ['1987-1-1', '1987-12', '1987', '1987-12-08~', ' 1987-12-08', '1987-12-08T00:00Z', '']) {
    test(`“${text}” is none`, () => equal(isDay(text), false));
  }
});

suite('isEdtf', () => {
  for (const date of ['1987-12-08', '1987-12', '1987', '1987~', '2019-09?', '1987-12-08%', '2024-02-29']) {
    test(`${date} is a date`, () => equal(isEdtf(date), true));
  }
  for (const text of ['1987-13', '1987-00', '1987-02-30', '2023-02-29~', '1987-12-00', '1987-1-1', '87', '']) {
    test(`“${text}” is none`, () => equal(isEdtf(text), false));
  }
  for (const text of ['1987-12-08/1988-06-01', '1987-21-08', '1987~-12', '~1987', '1987~?', '198X', 'May 1987']) {
    test(`“${text}” is none`, () => equal(isEdtf(text), false));
  }
});

suite('earliest and latest', () => {
  const cases: [date: string, first: string, last: string][] = [
    ['1987-12-08', '1987-12-08', '1987-12-08'],
    ['1987-12', '1987-12-01', '1987-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['1987', '1987-01-01', '1987-12-31'],
    ['1988-03-01~', '1988-02-29', '1988-03-02'],
    ['1987-12-31?', '1987-12-30', '1988-01-01'],
    ['2019-09~', '2019-08-01', '2019-10-31'],
    ['2019-01%', '2018-12-01', '2019-02-28'],
    ['2019-12~', '2019-11-01', '2020-01-31'],
    ['1976~', '1975-01-01', '1977-12-31'],
  ];
  for (const [date, first, last] of cases) {
    test(`${date} reaches from ${first} to ${last}`, () => {
      equal(earliest(date), first);
      equal(latest(date), last);
    });
  }
  test('a wrong date is refused', () => {
    throws(() => earliest('1987-13'), RangeError);
    throws(() => latest('1987-02-30'), RangeError);
  });
});

suite('compareDates', () => {
  const cases: [a: string, b: string, expected: number][] = [
    ['1987-12-08', '1988-06-01', -1],
    ['1988-06-01', '1987-12-08', 1],
    ['1987-12-08', '1987-12-08', 0],
    ['1987', '1987-12-08', -1],
    ['1987-12-01', '1987-12', -1],
    ['1987', '1987-01', 1],
    ['1988~', '1987-06', -1],
  ];
  for (const [a, b, expected] of cases) {
    test(`${a} against ${b}: ${expected}`, () => equal(compareDates(a, b), expected));
  }
});

suite('certainlyAfter', () => {
  test('a later month', () => equal(certainlyAfter('1988-01', '1987-12'), true));
  test('not a day within the month', () => equal(certainlyAfter('1987-12-08', '1987-12'), false));
  test('not the same day', () => equal(certainlyAfter('1987-12-08', '1987-12-08'), false));
  test('not where “about” reaches', () => equal(certainlyAfter('1988-01-15', '1987-12~'), false));
});

suite('addDays', () => {
  test('over the end of a year', () => equal(addDays('1987-12-31', 1), '1988-01-01'));
  test('back over a leap day', () => equal(addDays('2024-03-01', -1), '2024-02-29'));
});

suite('formatDate', () => {
  const cases: [date: string, words: string][] = [
    ['1987-12-08', '8 December 1987'],
    ['1987-12', 'December 1987'],
    ['1987', '1987'],
    ['2019-09~', 'about September 2019'],
    ['2019-09?', 'September 2019 (uncertain)'],
    ['1976%', 'about 1976 (uncertain)'],
  ];
  for (const [date, words] of cases) {
    test(`${date}: ${words}`, () => equal(formatDate(date), words));
  }
});
