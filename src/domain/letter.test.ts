import { deepEqual, equal } from 'node:assert/strict';
import { test } from 'node:test';
import { letterAddress, letterOf, scriptOf, sourceListOf, withoutTwins } from './letter.ts';

test('a name stands under its first letter or under the digits', () => {
  equal(letterOf('9M729'), '0–9');
  equal(letterOf('“Älter”'), 'A');
  equal(letterOf('Йод'), 'И');
  equal(letterOf('…'), '#');
  equal(letterAddress('K'), '/index-a-z/#letter-K');
});

test('a letter says its script, and digits stand with the Latin letters', () => {
  deepEqual(['0–9', 'K', '#', 'К', 'Κ', '中'].map(scriptOf), [
    'Latin',
    'Latin',
    'Latin',
    'Cyrillic',
    'Greek',
    'Other scripts',
  ]);
});

test('a source is listed under its first letter, and what has no plain one on the last list', () => {
  deepEqual(['“Élan” vital', '2010 treaty', 'Договор', '中国', '…'].map(sourceListOf), [
    'e',
    '0-9',
    'other',
    'other',
    'other',
  ]);
});

test('of names that look the same in two scripts the Latin one stays; those that only resemble each other both do', () => {
  const names = (...all: string[]) => withoutTwins(all.map((name) => ({ name }))).map(({ name }) => name);
  deepEqual(names('2М39', '2M39'), ['2M39'], 'the first is Cyrillic');
  deepEqual(names('3M-14', 'Kalibr', '3М-14'), ['3M-14', 'Kalibr']);
  deepEqual(names('Калибр', 'Kalibr', '3м14', '3M14'), ['Калибр', 'Kalibr', '3м14', '3M14']);
  deepEqual(names('SIOP', 'Siop', 'Élan', 'Elan'), ['SIOP', 'Siop', 'Élan', 'Elan']);
});
