/**
 * A series as a drawing: lines over time, each named where it ends, with gaps
 * where a number is missing; or bars by kind, a panel for each side.
 * `placeSeries` makes numbers, `drawSeries` SVG.
 */
import { extent, max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { earliest, latest, yearOf } from '../domain/date.ts';
import { formatCount, formatNumber } from '../domain/quantity.ts';
import type { Series, SeriesPoint } from '../domain/schema/series.ts';
import { middle, time } from './life-strip.ts';
import { drawing, round, tag, widthOf, words, wrap, lines as linesOfText } from './svg.ts';

export interface PlacedLines {
  form: 'lines';
  width: number;
  height: number;
  ticksX: { x: number; label: string }[];
  ticksY: { y: number; label: string }[];
  left: number;
  right: number;
  limit?: { x: number; y: number; label: string };
  /** Base lines of the names above the chart, with the mark of each before it, where there is no room beside the lines. */
  key?: number[];
  /** A line is drawn in pieces: where a number is missing it breaks. */
  lines: {
    name: string;
    labelY: number;
    pieces: [x: number, y: number][][];
    /** Numbers that are missing, on the ground line. */
    missing: number[];
  }[];
}

export interface PlacedBars {
  form: 'bars';
  width: number;
  height: number;
  panels: {
    name: string;
    y: number;
    bars: { y: number; x: number; width: number; label: string[]; number: string }[];
  }[];
}

/** For a wide screen and for a narrow one. */
export const WIDE_CHART = { width: 960, height: 380 } as const;
export const NARROW_CHART = { width: 340, height: 300 } as const;

const FONT = 13;
const LEFT = 60;
const TOP = 16;
const BOTTOM = 28;
const ROW = 26;
/** Between two names at the ends of lines. */
const APART = 16;
/** How far from the right end of the chart the names of lines may begin. */
const NEAR = 40;
/** Between two names above the chart. */
const KEY = 17;

/** Places a series, over time or by kind. */
export function placeSeries(series: Series, size: { width: number; height: number }): PlacedLines | PlacedBars {
  return series.lines[0]!.points[0]!.on === undefined ? placeBars(series, size.width) : placeLines(series, size);
}

function momentOf({ on }: SeriesPoint): number {
  return middle(on!);
}

function placeLines({ lines, limit }: Series, { width, height }: { width: number; height: number }): PlacedLines {
  const points = lines.flatMap((one) => one.points);
  const [first, last] = extent(points, momentOf) as [number, number];
  const from = yearOf(points.map(({ on }) => on!).reduce((a, b) => (earliest(a) < earliest(b) ? a : b)));
  const to = yearOf(points.map(({ on }) => on!).reduce((a, b) => (latest(a) > latest(b) ? a : b))) + 1;
  const nameWidth = Math.max(...lines.map(({ name }) => widthOf(name, FONT)));
  const beside = width > 600;
  const named = lines.length + (limit ? 1 : 0);
  const right = beside ? width - nameWidth - 16 : width - 10;
  const x = scaleLinear()
    .domain([Math.min(first, time(`${from}-01-01`)), Math.max(last, time(`${to}-01-01`))])
    .range([LEFT, right]);
  const top = Math.max(max(points, ({ value }) => value) ?? 0, limit?.value ?? 0);
  const y = scaleLinear()
    .domain([0, top])
    .nice(4)
    .range([height - BOTTOM, TOP + (beside ? 0 : named * KEY)]);
  const years = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  const step = Math.ceil((years.length * 46) / (right - LEFT));
  const placed = lines.map(({ name, points }) => {
    const at = points.map((point) => ({ point, x: round(x(momentOf(point))) }));
    const pieces: [number, number][][] = [[]];
    for (const { point, x } of at) {
      if (point.value === undefined) pieces.push([]);
      else pieces.at(-1)!.push([x, round(y(point.value))]);
    }
    const drawn = pieces.filter((piece) => piece.length > 0);
    const missing = at.filter(({ point }) => point.value === undefined).map((one) => one.x);
    return { name, labelY: round((drawn.at(-1)?.at(-1)?.[1] ?? y(0)) + 4), pieces: drawn, missing };
  });
  return {
    form: 'lines',
    width,
    height,
    left: LEFT,
    right,
    ...(!beside && { key: Array.from({ length: named }, (_, i) => TOP + i * KEY) }),
    ticksX: years
      .filter((_, i) => i % step === 0)
      .map((year) => ({ x: round(x(time(`${year}-01-01`))), label: String(year) })),
    ticksY: y.ticks(4).map((value) => ({ y: round(y(value)), label: formatNumber(value) })),
    ...(limit && {
      limit: {
        x: round(x(middle(limit.from))),
        y: round(y(limit.value)),
        label: `${limit.name}, ${formatNumber(limit.value)}`,
      },
    }),
    lines: apart(placed),
  };
}

/** Names of lines that end close together move apart, the upper one up. */
function apart(lines: PlacedLines['lines']): PlacedLines['lines'] {
  const order = [...lines].sort((a, b) => a.labelY - b.labelY);
  for (const [i, line] of order.entries()) {
    const above = order[i - 1];
    if (above && line.labelY - above.labelY < APART) {
      const lack = APART - (line.labelY - above.labelY);
      above.labelY = round(above.labelY - lack / 2);
      line.labelY = round(line.labelY + lack / 2);
    }
  }
  return lines;
}

function placeBars({ lines }: Series, width: number): PlacedBars {
  const label = width > 600 ? 230 : 130;
  const x = scaleLinear()
    .domain([0, max(lines.flatMap(({ points }) => points.map(({ value }) => value ?? 0)))!])
    .range([0, width - label - 60]);
  let y = 0;
  const panels = lines.map(({ name, points }) => {
    y += 26;
    const head = y - 6;
    const bars = points.map(({ of, value, about, unknown }) => {
      const text = wrap(of!, label - 10, FONT);
      const bar = {
        y,
        x: label,
        width: round(x(value ?? 0)),
        label: text,
        number: value === undefined ? (unknown ?? '') : formatCount(value, about),
      };
      y += Math.max(ROW, text.length * 15 + 8);
      return bar;
    });
    y += 12;
    return { name, y: head, bars };
  });
  return { form: 'bars', width, height: y, panels };
}

/** Marks that differ in form, so that lines are told apart without colour. */
function mark(i: number, x: number, y: number): string {
  if (i % 3 === 0) return tag('circle', { class: 'own', cx: x, cy: y, r: 3.2 });
  if (i % 3 === 1) return tag('path', { class: 'third', d: `M${round(x - 3.5)} ${round(y - 3.5)}h7v7h-7z` });
  return tag('path', { class: 'third', d: `M${x} ${round(y - 4.5)}l4.5 8h-9z` });
}

function drawLines({ width, height, left, right, key, ticksX, ticksY, limit, lines }: PlacedLines): string {
  const ground = height - BOTTOM;
  return drawing(
    { width, height },
    undefined,
    tag('path', { class: 'grid', d: ticksY.map(({ y }) => `M${left} ${y}H${right}`).join('') }),
    ...ticksY.map(({ y, label }) => words(label, { class: 'tick', x: left - 8, y: y + 4, 'text-anchor': 'end' })),
    ...ticksX.map(({ x, label }) => words(label, { class: 'tick', x, y: height - 8, 'text-anchor': 'middle' })),
    ...(limit
      ? [
          tag('path', { class: 'limit', d: `M${limit.x} ${limit.y}H${right}` }),
          ...(key
            ? [
                tag('path', { class: 'limit', d: `M${left} ${key.at(-1)! - 4}h20` }),
                words(limit.label, { x: left + 28, y: key.at(-1) }),
              ]
            : [
                words(limit.label, { class: 'over', x: round(right - NEAR - 4), y: limit.y - 7, 'text-anchor': 'end' }),
              ]),
        ]
      : []),
    ...lines.map(({ name, labelY, pieces, missing }, i) => {
      const end = pieces.at(-1)?.at(-1)?.[0] ?? left;
      return [
        ...pieces.map((piece) => tag('path', { class: `line line-${i % 3}`, d: line()(piece)! })),
        ...pieces.flat().map(([x, y]) => mark(i, x, y)),
        ...missing.map((x) => words('?', { class: 'tick', x, y: ground - 4 - (i % 3) * 14, 'text-anchor': 'middle' })),
        ...(key
          ? [
              tag('path', { class: `line line-${i % 3}`, d: `M${left} ${key[i]! - 4}h20` }),
              mark(i, left + 10, key[i]! - 4),
              words(name, { class: 'name', x: left + 28, y: key[i] }),
            ]
          : [words(name, { class: 'name', x: round(Math.max(end, right - NEAR) + 9), y: labelY })]),
      ].join('');
    }),
  );
}

function drawBars({ width, height, panels }: PlacedBars): string {
  return drawing(
    { width, height },
    undefined,
    ...panels.flatMap(({ name, y, bars }) => [
      words(name, { class: 'name', x: 0, y }),
      ...bars.flatMap(({ y, x, width, label, number }) => [
        linesOfText(label, 15, { x: x - 8, y: y + 14, 'text-anchor': 'end' }),
        tag('rect', { class: 'bar-of-count', x, y: y + 2, width, height: 16 }),
        words(number, { x: round(x + width + 6), y: y + 15 }),
      ]),
    ]),
  );
}

/** A placed series as SVG. */
export function drawSeries(placed: PlacedLines | PlacedBars): string {
  return placed.form === 'lines' ? drawLines(placed) : drawBars(placed);
}
