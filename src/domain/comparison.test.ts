/** Two columns become rows in an order that both keep. */
import { deepEqual } from 'node:assert/strict';
import { test } from 'node:test';
import { sideBySide, type Column } from './comparison.ts';

function column(...labels: string[]): Column {
  const rows = labels.map((label) => ({ label, facts: [{ text: `${label} fact` }] }));
  return { ref: 'treaties/harbour', collection: 'treaties', title: 'Harbour', rows };
}

test('rows meet by their labels; what one lacks is empty there', () => {
  const rows = sideBySide(column('Status', 'Signed', 'Limits'), column('Status', 'Limits', 'Ended'));
  deepEqual(
    rows.map(({ label, left, right }) => `${label} ${left.length} ${right.length}`),
    ['Status 1 1', 'Signed 1 0', 'Limits 1 1', 'Ended 0 1'],
  );
});

test('what only the right has stands where the right has it', () => {
  const rows = sideBySide(column('Status', 'Ended'), column('Before', 'Status', 'Signed', 'Ended'));
  deepEqual(
    rows.map(({ label }) => label),
    ['Before', 'Status', 'Signed', 'Ended'],
  );
});
