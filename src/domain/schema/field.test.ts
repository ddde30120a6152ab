/** What the schema of a field tells: its words, its values, and whether it always holds something. */
import { deepEqual, equal, throws } from 'node:assert/strict';
import { test } from 'node:test';
import { fieldSchema } from './index.ts';

test('a field is found by its path, through lists and parts', () => {
  equal(fieldSchema('treaties', 'events.on').description?.startsWith('First day'), true);
  deepEqual(fieldSchema('sources', 'read.extent').enum, ['whole', 'excerpt']);
  throws(() => fieldSchema('treaties', 'events.of'), /treaties has no field events\.of/);
});

test('what is needed or has a value by default is filled; what may be left out is not, nor a list that may be empty', () => {
  equal(fieldSchema('treaties', 'parties').filled, true);
  equal(fieldSchema('sources', 'language').filled, true);
  equal(fieldSchema('treaties', 'events.note').filled, false);
  equal(fieldSchema('treaties', 'aliases').filled, false);
});
