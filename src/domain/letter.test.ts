import { equal } from 'node:assert/strict';
import { test } from 'node:test';
import { letterAddress, letterOf } from './letter.ts';

test('a name stands under its first letter or under the digits', () => {
  equal(letterOf('9M729'), '0–9');
  equal(letterOf('“Älter”'), 'A');
  equal(letterOf('Йод'), 'И');
  equal(letterOf('…'), '#');
  equal(letterAddress('K'), '/index-a-z/#letter-K');
});
