/** Ids that follow from what stands there: for ever the same, each once, fit for an address. */
import { deepEqual, equal } from 'node:assert/strict';
import { test } from 'node:test';
import { isId } from './address.ts';
import { positionIds, rowIds, slug } from './fragment.ts';

test('a slug holds small Latin letters, digits and single hyphens', () => {
  equal(slug('Pershing IA (1987)'), 'pershing-ia-1987');
  equal(slug('  500–5,500 km '), '500-5-500-km');
  equal(slug('Maker’s Élysée'), 'makers-elysee');
  equal(slug('Искандер'), '');
});

test('a row is called by its first cell', () => {
  deepEqual(
    rowIds('eliminated', [
      ['Pershing II', 'United States', '234'],
      ['SS-20', 'Soviet Union', '654'],
    ]),
    ['eliminated-pershing-ii', 'eliminated-ss-20'],
  );
});

test('of rows that begin alike the first keeps its id, and the others add their second cell', () => {
  const two = [
    ['Total', 'United States'],
    ['Total', 'Soviet Union'],
  ];
  deepEqual(rowIds('t', two), ['t-total', 't-total-soviet-union']);
  deepEqual(rowIds('t', [...two, ['Total', 'Both']]).slice(0, 2), rowIds('t', two));
});

test('a row whose first cell says nothing in Latin letters is called by its second', () => {
  deepEqual(
    rowIds('t', [
      ['', '1972'],
      ['Искандер', '1974'],
    ]),
    ['t-1972', 't-1974'],
  );
});

test('rows that can’t be told apart stay alike, so that the checks see them', () => {
  deepEqual(
    rowIds('t', [
      ['a', 'b'],
      ['a', 'b'],
      ['a', 'b'],
    ]),
    ['t-a', 't-a-b', 't-a-b'],
  );
});

test('a position is called by its parties, and by its date where they spoke before', () => {
  const ids = positionIds('range', [
    { by: 'us', on: '2018-11-30' },
    { by: 'us nato', on: '2018-12-04' },
    { by: 'us', on: '2019~' },
  ]);
  deepEqual(ids, ['range-us', 'range-us-nato', 'range-us-2019']);
  equal(ids.every(isId), true);
});
