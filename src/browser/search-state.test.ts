/** What is searched for survives in the address, and nothing else gets in by it. */
import { deepEqual, equal } from 'node:assert/strict';
import { test } from 'node:test';
import { printState, readState, type SearchState } from './search-state.ts';

const EMPTY: SearchState = { query: '', filters: {}, sort: 'relevance', asTyped: false, shown: 10 };

const states: SearchState[] = [
  EMPTY,
  { ...EMPTY, query: '9М729 & “New START”?' },
  { ...EMPTY, filters: { party: ['Russia', 'United States'] }, sort: 'title' },
  { ...EMPTY, query: 'range #1 100%', filters: { kind: ['System'], status: ['In force'], decade: ['1980s', '2010s'] } },
  { ...EMPTY, query: 'Kaliningard', asTyped: true, shown: 30, sort: 'date', filters: { subject: ['Verification'] } },
];

for (const state of states) {
  test(`${printState(state) || 'the empty search'} comes back as it was`, () => {
    deepEqual(readState(printState(state)), state);
  });
}

test('an empty search leaves the address bare', () => equal(printState(EMPTY), ''));

test('unknown parameters and values are dropped', () => {
  deepEqual(readState('?q=inf&utm_source=x&sort=constructor&shown=1e9&__proto__=y'), { ...EMPTY, query: 'inf' });
  equal(readState('?shown=99999').shown, 200);
});

test('space around the question is dropped, and what is longer than any question', () => {
  equal(readState('?q=+inf+').query, 'inf');
  equal(readState(`?q=${'a'.repeat(5000)}`).query.length, 200);
  equal(readState(`?q=${encodeURIComponent('🚀'.repeat(500))}`).query, '🚀'.repeat(200), 'no sign is cut in half');
});
