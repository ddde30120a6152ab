import { equal } from 'node:assert/strict';
import { test } from 'node:test';
import { shorten } from './path.ts';

const cases: [data: string, short: string][] = [
  ['M1,2L3,5L3,5L2,9Z', 'M1 2l2 3-1 4z'],
  ['M0,0L-1,5M7,7L9,7', 'M0 0l-1 5M7 7l2 0'],
  ['M4,4L4,4L4,4Z', ''],
  ['', ''],
];

for (const [data, short] of cases) {
  test(`${data || 'nothing'} becomes ${short || 'nothing'}`, () => equal(shorten(data), short));
}
