/** What is searched for survives in the address, and nothing else gets in by it. */
import { deepEqual, equal } from 'node:assert/strict';
import { test } from 'node:test';
import { printState, readState, type SearchState } from './search-state.ts';

const states: SearchState[] = [
  { query: '', filters: {} },
  { query: '9М729 & “New START”?', filters: {} },
  { query: '', filters: { party: ['Russia', 'United States'] } },
  { query: 'range #1 100%', filters: { kind: ['System'], status: ['In force'], decade: ['1980s', '2010s'] } },
];

for (const state of states) {
  test(`${printState(state) || 'the empty search'} comes back as it was`, () => {
    deepEqual(readState(printState(state)), state);
  });
}

test('an empty search leaves the address bare', () => equal(printState({ query: '', filters: {} }), ''));

test('unknown parameters are dropped', () => {
  deepEqual(readState('?q=inf&utm_source=x&sort=date&__proto__=y'), { query: 'inf', filters: {} });
});

test('space around the question is dropped, and what is longer than any question', () => {
  equal(readState('?q=+inf+').query, 'inf');
  equal(readState(`?q=${'a'.repeat(5000)}`).query.length, 200);
});
