/** Words are what a reader reads; markup, addresses and ids are none. */
import { deepEqual, equal } from 'node:assert/strict';
import { suite, test } from 'node:test';
import { countChanged, difference, sameWords, wordsOf } from './words.ts';

suite('words', () => {
  const SAME: [why: string, before: string, after: string][] = [
    ['emphasis', 'It was argued over longest.', 'It was *argued over longest*.'],
    ['a link', 'See the ABM Treaty now.', 'See the [ABM Treaty](/treaties/abm/) now.'],
    ['where a link leads', '[ABM](/treaties/abm/)', '[ABM](/treaties/abm/#limits)'],
    ['an id', '## How it was checked', '## How it was checked {#verification}'],
    ['line breaks', 'one\n\ntwo three', 'one\ntwo\nthree'],
    ['the frame of a table', '| A | B |\n| --- | --- |\n| 1 | 2 |', 'A B\n\n1 2'],
  ];
  for (const [why, before, after] of SAME) test(`${why} is no word`, () => equal(sameWords(before, after), true));

  const OTHER: [why: string, before: string, after: string][] = [
    ['a number', '480 km', '500 km'],
    ['a full stop', 'one two', 'one. two'],
    ['a citation', 'It flew. [@a, p. 1]', 'It flew. [@a, p. 2]'],
    ['a minus sign before a number', '-5', '5'],
  ];
  for (const [why, before, after] of OTHER) test(`${why} counts`, () => equal(sameWords(before, after), false));

  test('the text of a citation stays whole', () => {
    deepEqual(wordsOf('It flew. [@inf, Art. II(1)]'), ['It', 'flew.', '[@inf,', 'Art.', 'II(1)]']);
  });
});

suite('difference', () => {
  test('a changed block is compared word by word', () => {
    deepEqual(difference('Same.\n\nThe range is 480 km.\n', 'Same.\n\nThe range is 500 km.\n'), [
      [
        { text: 'The range is', is: 'same' },
        { text: '480', is: 'removed' },
        { text: '500', is: 'added' },
        { text: 'km.', is: 'same' },
      ],
    ]);
  });

  test('a new block is added, a gone one removed, the rest is not told', () => {
    const changed = difference('First.\n\nGone.\n\nLast.\n', 'New.\n\nFirst.\n\nLast.\n');
    deepEqual(changed, [[{ text: 'New.', is: 'added' }], [{ text: 'Gone.', is: 'removed' }]]);
    deepEqual(countChanged(changed), { added: 1, removed: 1 });
  });
});
