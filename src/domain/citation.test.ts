import { deepEqual, equal } from 'node:assert/strict';
import { test } from 'node:test';
import { citationsIn, parseCitations, withoutCitations } from './citation.ts';

const cases: [inner: string, expected: [source: string, pinpoint: string][]][] = [
  ['@book', [['book', '']]],
  ['@book, p. 3', [['book', 'p. 3']]],
  ['@inf-treaty-1987, Arts. I, IV and V', [['inf-treaty-1987', 'Arts. I, IV and V']]],
  [
    '@a, Art. II; @b',
    [
      ['a', 'Art. II'],
      ['b', ''],
    ],
  ],
  [
    '@a, p. 3; p. 5; @b, “Limits; numbers”',
    [
      ['a', 'p. 3; p. 5'],
      ['b', '“Limits; numbers”'],
    ],
  ],
  ['@a, a pinpoint\n  on two lines', [['a', 'a pinpoint on two lines']]],
];

for (const [inner, expected] of cases) {
  test(`[${inner.replaceAll('\n', '↵')}]`, () => {
    deepEqual(
      parseCitations(inner).map(({ source, pinpoint }) => [source, pinpoint]),
      expected,
    );
  });
}

test('all brackets of a text are read in order; other brackets and addresses are left alone', () => {
  const text = 'One. [@b, p. 1] A [link](/a/), a [remark], a@b.example. Two. [@a; @b, p. 1]';
  deepEqual(
    citationsIn(text).map(({ source }) => source),
    ['b', 'a', 'b'],
  );
});

test('a text without its citations reads on without a gap', () => {
  equal(withoutCitations('One. [@b, p. 1] Two [@a], three. [@a; @b]'), 'One. Two, three.');
});
