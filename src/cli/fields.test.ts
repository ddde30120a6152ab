/** The guide explains every field as the schemas do. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fieldTables, withFieldTables } from './fields.ts';

test('the tables of fields in the guide are current: else run npm run fields', () => {
  const guide = readFileSync('content/README.md', 'utf8');
  assert.equal(withFieldTables(guide), guide);
});

test('every field says what it means', () => {
  const silent = fieldTables()
    .split('\n')
    .filter((row) => row.startsWith('| `') && row.endsWith('|  |'));
  assert.deepEqual(silent, []);
});
