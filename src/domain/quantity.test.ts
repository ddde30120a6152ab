import { doesNotMatch, equal } from 'node:assert/strict';
import { test } from 'node:test';
import { formatNumber, formatQuantity, UNITS, type Quantity } from './quantity.ts';

const cases: [quantity: Quantity, expected: string][] = [
  [{ value: 1550, unit: 'warheads' }, '1,550 warheads'],
  [{ value: 1, unit: 'delivery vehicles' }, '1 delivery vehicle'],
  [{ value: 1, unit: 'km' }, '1 km'],
  [{ value: 0, unit: 'missiles' }, '0 missiles'],
  [{ min: 500, max: 5500, unit: 'km' }, '500–5,500 km'],
  [{ max: 480, unit: 'km' }, 'at most 480 km'],
  [{ max: 1, unit: 'sites' }, 'at most 1 site'],
  [{ min: 1, max: 3, unit: 'sites' }, '1–3 sites'],
  [{ max: 0, unit: 'missiles' }, 'none'],
  [{ max: 0, about: true, unit: 'missiles' }, 'none'],
  [{ min: 4, unit: 'battalions' }, 'at least 4 battalions'],
  [{ value: 2000, about: true, unit: 'km' }, 'about 2,000 km'],
  [{ value: 6.2, unit: 'Mach' }, 'Mach 6.2'],
  [{ min: 5, max: 6, about: true, unit: 'Mach' }, 'about Mach 5–6'],
];

for (const [quantity, expected] of cases) {
  test(`${JSON.stringify(quantity)} is “${expected}”`, () => equal(formatQuantity(quantity), expected));
}

test('numbers keep their decimals and get commas', () => {
  equal(formatNumber(1234567.25), '1,234,567.25');
  equal(formatNumber(0.5), '0.5');
});

test('one of a counted thing is never written in the plural', () => {
  for (const unit of UNITS.filter((unit) => /s( a year)?$/.test(unit))) {
    doesNotMatch(formatQuantity({ value: 1, unit }), /s( a year)?$/);
  }
});
