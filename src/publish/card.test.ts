/** A card looks like the page that it is of. */
import { equal, match, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { COLOURS, drawCard, type Lettering } from './card.ts';

/** Letters as wide as they are high, drawn as themselves. */
const lettering: Lettering = {
  width: (text, size) => text.length * size,
  path: (text, _x, _y, size) => `${size} ${text}`,
};

test('its colours are those of the sheet by day', () => {
  const sheet = readFileSync(join(import.meta.dirname, '../styles/site.css'), 'utf8');
  for (const [name, colour] of Object.entries(COLOURS)) {
    equal(new RegExp(`--${name}: light-dark\\((#[0-9a-f]+),`).exec(sheet)?.[1], colour, name);
  }
});

test('a long title takes smaller letters and more lines, none cut', () => {
  const title = 'Treaty on the Limitation of Rockets in Harbours and on Quays';
  const svg = drawCard({ kicker: 'Treaty', title, site: 'Site' }, lettering);
  const lines = [...svg.matchAll(/d="52 ([^"]+)"/g)].map(([, line]) => line!);
  equal(lines.join(' '), title);
  ok(lines.length > 2);
  match(drawCard({ kicker: 'Treaty', title: 'Sea', site: 'Site' }, lettering), /d="104 Sea"/);
});
