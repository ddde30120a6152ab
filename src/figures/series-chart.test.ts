/** Placed numbers of charts: true to scale from zero, gaps as gaps, names apart. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import { suite, test } from 'node:test';
import { SCHEMAS } from '../domain/schema/index.ts';
import {
  drawSeries,
  NARROW_CHART,
  placeSeries,
  WIDE_CHART,
  type PlacedBars,
  type PlacedLines,
} from './series-chart.ts';
import { snapshot, SVG } from './snapshot.fixture.ts';

const cite = '[@book]';
const common = {
  title: 'Ferries',
  summary: 'Few.',
  reviewed: '2002-03-01',
  of: ['treaties/harbour'],
  unit: 'launchers',
};
const overTime = SCHEMAS.series.parse({
  ...common,
  limit: { value: 50, from: '1994', name: 'The limit', cite },
  lines: [
    {
      id: 'arvalia',
      name: 'Arvalia',
      points: [
        { on: '1990-01-01', value: 100, cite },
        { on: '1992-01-01', value: 50, cite },
        { on: '1993-01-01', unknown: 'Not published.' },
        { on: '1994-01-01', value: 25, cite },
      ],
    },
    {
      id: 'belmora',
      name: 'Belmora',
      points: [
        { on: '1990-01-01', value: 80, cite },
        { on: '1994-01-01', value: 24, about: true, cite },
      ],
    },
  ],
});
const byKind = SCHEMAS.series.parse({
  ...common,
  lines: [
    {
      id: 'a',
      name: 'Arvalia',
      points: [
        { of: 'Heron & crane', value: 40, cite },
        { of: 'Wren', value: 10, cite },
      ],
    },
    { id: 'b', name: 'Belmora', points: [{ of: 'Egret', unknown: 'not known' }] },
  ],
});
const lines = placeSeries(overTime, WIDE_CHART) as PlacedLines;
const bars = placeSeries(byKind, WIDE_CHART) as PlacedBars;

test('the scale begins at zero, and half the number has half the height', () => {
  const ground = lines.ticksY.find(({ label }) => label === '0')!.y;
  const [[, full], [, half]] = lines.lines[0]!.pieces[0] as [[number, number], [number, number]];
  ok(Math.abs((ground - half) / (ground - full) - 0.5) < 0.005);
});

test('where a number is missing the line breaks, and the place is marked', () => {
  const [arvalia, belmora] = lines.lines;
  deepEqual(
    arvalia!.pieces.map((piece) => piece.length),
    [2, 1],
  );
  equal(arvalia!.missing.length, 1);
  const [before, after] = [arvalia!.pieces[0]!.at(-1)![0], arvalia!.pieces[1]![0]![0]];
  ok(before < arvalia!.missing[0]! && arvalia!.missing[0]! < after);
  deepEqual(
    belmora!.pieces.map((piece) => piece.length),
    [2],
  );
});

test('names of lines that end together keep apart', () => {
  const [a, b] = lines.lines.map(({ labelY }) => labelY) as [number, number];
  ok(Math.abs(a - b) >= 15.9);
});

test('the limit begins where it began to hold', () => {
  ok(lines.limit!.x > lines.lines[0]!.pieces[0]![1]![0]);
  ok(drawSeries(lines).includes('The limit, 50'));
});

test('bars are as long as their numbers; what is unknown has none', () => {
  const [arvalia, belmora] = bars.panels;
  equal(arvalia!.bars[0]!.width / arvalia!.bars[1]!.width, 4);
  deepEqual([belmora!.bars[0]!.width, belmora!.bars[0]!.number], [0, 'not known']);
});

test('a number that its source gives as about so many is drawn with that word', () => {
  const points = [{ of: 'Ferries', value: 2000, about: true, cite }];
  const about = SCHEMAS.series.parse({ ...common, lines: [{ id: 'arvalia', name: 'Arvalia', points }] });
  equal((placeSeries(about, WIDE_CHART) as PlacedBars).panels[0]!.bars[0]!.number, 'about 2,000');
});

test('everything stays inside, on a narrow screen too', () => {
  for (const size of [WIDE_CHART, NARROW_CHART]) {
    const placed = placeSeries(overTime, size) as PlacedLines;
    equal(placed.key?.length, size === NARROW_CHART ? 3 : undefined);
    for (const y of placed.key ?? [])
      ok(placed.lines.flatMap(({ pieces }) => pieces.flat()).every(([, below]) => below > y + 8));
    for (const [x, y] of placed.lines.flatMap(({ pieces }) => pieces.flat())) {
      ok(x >= placed.left && x <= placed.right && y >= 0 && y <= size.height);
    }
    const shown = placed.ticksX.map(({ x }) => x);
    ok(shown.every((x, i) => i === 0 || x - shown[i - 1]! >= 40));
  }
});

suite('as it stands', () => {
  test('placed numbers', (t) => t.assert.fileSnapshot(lines, snapshot('series-chart.placed.txt')));
  test('SVG over time', (t) => t.assert.fileSnapshot(drawSeries(lines), snapshot('series-chart.lines.svg'), SVG));
  test('SVG by kind', (t) => t.assert.fileSnapshot(drawSeries(bars), snapshot('series-chart.bars.svg'), SVG));
});
