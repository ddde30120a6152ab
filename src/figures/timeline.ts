/**
 * The timeline: bars of treaties and proposals and marks of tests, in a lane for
 * each subject. `placeTimeline` makes numbers, `drawTimeline` SVG.
 */
import { scaleLinear, type ScaleLinear } from 'd3-scale';
import { addressOf, placeIn, type Ref } from '../domain/address.ts';
import { formatDate, yearOf, type Day } from '../domain/date.ts';
import { eventId, eventName } from '../domain/event.ts';
import type { StatusLook } from '../domain/status-words.ts';
import { datable, titleOf } from '../library/entry.ts';
import { classesOf, lanesOf, type TimelineItem, type TimelineKind } from '../library/timeline.ts';
import { middle, statesOf, time } from './life-strip.ts';
import { drawing, escape, link, round, tag, widthOf, words } from './svg.ts';

/** From which day to which: the first days of two years, the second not reached. */
export interface Span {
  from: number;
  to: number;
}

export interface PlacedItem {
  kind: TimelineKind;
  classes: string[];
  title: string;
  href: string;
  y: number;
  labelX: number;
  labelY: number;
  anchor: 'start' | 'end';
  bars: { x: number; width: number; look: StatusLook }[];
  /** Where the life ended, if it did within the span. */
  end?: number;
  marks: { x: number; href: string; name: string }[];
}

export interface PlacedTimeline {
  width: number;
  height: number;
  ticks: { x: number; label: string; href?: string }[];
  lanes: { y: number; title: string; items: PlacedItem[] }[];
  /** Today, where the span holds it. */
  today?: number;
}

const WIDTH = 1100;
const MARGIN = 10;
/** Where the axis begins and ends. */
export const AXIS = { left: MARGIN, right: WIDTH - MARGIN } as const;
const FONT = 12;
const TOP = 30;
const HEAD = 26;
/** Between two items in a row. */
const GAP = 12;
/** The height of a row: a bar with its title above, or marks with a title beside them. */
const ROW: Record<TimelineKind, number> = { treaty: 33, proposal: 21, test: 21 };
const GROUPS: readonly TimelineKind[] = ['treaty', 'proposal', 'test'];

/**
 * Places everything that falls in a span of years.
 *
 * @param pageOf the page of a year, to which its tick leads.
 */
export function placeTimeline(
  items: readonly TimelineItem[],
  { from, to }: Span,
  asOf: Day,
  pageOf: (year: number) => Ref | undefined = () => undefined,
): PlacedTimeline {
  const x = scaleLinear()
    .domain([time(`${from}-01-01`), time(`${to}-01-01`)])
    .range([MARGIN, WIDTH - MARGIN])
    .clamp(true);
  let y = TOP;
  const lanes = lanesOf(items).map(({ title, items: own }) => {
    const lane = { y: y + 18, title, items: [] as PlacedItem[] };
    y += HEAD;
    for (const group of GROUPS) {
      const placed = own.filter(({ kind }) => kind === group).map((item) => placeItem(item, x, asOf));
      const rows = packed(placed);
      for (const row of rows) {
        for (const { item } of row) lane.items.push(lowered(item, y));
        y += ROW[group];
      }
    }
    y += 8;
    return lane;
  });
  const step = to - from > 20 ? 10 : 1;
  const years = Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, i) => from + i * step);
  const now = time(asOf);
  return {
    width: WIDTH,
    height: y,
    ticks: years.map((year) => {
      const page = year < to ? pageOf(year) : undefined;
      return {
        x: round(x(time(`${year}-01-01`))),
        label: year < to ? String(year) : '',
        ...(page && { href: addressOf(page) }),
      };
    }),
    lanes,
    ...(now >= time(`${from}-01-01`) && now < time(`${to}-01-01`) && { today: round(x(now)) }),
  };
}

interface Extent {
  item: PlacedItem;
  left: number;
  right: number;
}

/** An item at the top of the drawing, with the room that it takes in its row. */
function placeItem(item: TimelineItem, x: ScaleLinear<number, number>, asOf: Day): Extent {
  const { article, kind, events } = item;
  const title = titleOf(article);
  const [first, last] = x.domain() as [number, number];
  const marks = events
    .map((event) => ({ event, at: middle(event.on) }))
    .filter(({ at }) => at >= first && at < last)
    .map(({ event, at }) => ({
      x: round(x(at)),
      href: placeIn(article.ref, eventId(event)),
      name: `${title}: ${eventName(datable(article).kind, event)}, ${formatDate(event.on)}`,
    }));
  const { bars, end } = kind === 'test' ? { bars: [] } : barsOf(item, x, asOf);
  const ends = [...marks.map((mark) => mark.x), ...bars.flatMap((bar) => [bar.x, bar.x + bar.width])];
  const [left, right] = [Math.min(...ends), Math.max(...ends)];
  const width = widthOf(title, FONT);
  const common = {
    kind,
    classes: classesOf(item),
    title,
    href: addressOf(article.ref),
    bars,
    marks,
    ...(end !== undefined && { end }),
  };
  if (kind === 'treaty') {
    const labelX = round(Math.min(left, WIDTH - MARGIN - width));
    const placed: PlacedItem = { ...common, y: 22, labelX, labelY: 11, anchor: 'start' };
    return { item: placed, left: Math.min(left, labelX) - 6, right: Math.max(right, labelX + width) + 6 };
  }
  const beside = right + 10 + width <= WIDTH || left - 10 < width;
  const labelX = round(beside ? Math.min(right + 10, WIDTH - width) : left - 10);
  const placed: PlacedItem = { ...common, y: 10, labelX, labelY: 14, anchor: beside ? 'start' : 'end' };
  return { item: placed, left: (beside ? left : labelX - width) - 6, right: (beside ? labelX + width : right) + 6 };
}

/** The states of a life as bars, as far as they fall in the span; what has ended has no bar. */
function barsOf(
  { article, kind, events }: TimelineItem,
  x: ScaleLinear<number, number>,
  asOf: Day,
): { bars: PlacedItem['bars']; end?: number } {
  const [first, last] = x.domain() as [number, number];
  const start = middle(events[0]!.on);
  const states = statesOf(datable(article)).filter(({ at }) => at >= start);
  const bars: PlacedItem['bars'] = [];
  let end: number | undefined;
  for (const [i, { at, look }] of states.entries()) {
    const until = states[i + 1]?.at ?? Math.max(time(asOf), at);
    if (look === 'ended') {
      end ??= at >= first && at < last ? round(x(at)) : undefined;
      continue;
    }
    end = undefined;
    // What became of a proposal once it was taken up is told by the treaty that it led to.
    if (kind === 'proposal' && look !== 'idea') continue;
    if (until < first || at >= last || until === at) continue;
    const [from, to] = [round(x(at)), round(x(until))];
    const before = bars.at(-1);
    if (before?.look === look && Math.abs(before.x + before.width - from) < 0.2) before.width = round(to - before.x);
    else bars.push({ x: from, width: round(to - from), look });
  }
  return { bars, ...(end !== undefined && { end }) };
}

/** Puts items into as few rows as a simple rule finds: each into the first row where it has room. */
function packed(items: readonly Extent[]): Extent[][] {
  const rows: Extent[][] = [];
  for (const item of items.filter(({ left }) => Number.isFinite(left))) {
    const row = rows.find((others) =>
      others.every(({ left, right }) => item.left > right + GAP || item.right < left - GAP),
    );
    if (row) row.push(item);
    else rows.push([item]);
  }
  return rows;
}

function lowered(item: PlacedItem, by: number): PlacedItem {
  return { ...item, y: item.y + by, labelY: item.labelY + by };
}

/** Height of a bar by its look, so that states differ without colour. */
const THICK: Record<StatusLook, number> = { live: 12, paused: 12, idea: 4, ended: 0 };
/** From its middle on, like every mark, so that it can be moved by it. */
const CROSS = 'm-3.5-3.5l7 7m0-7l-7 7';

function drawItem({ kind, classes, title, href, y, labelX, labelY, anchor, bars, end, marks }: PlacedItem): string {
  const small = kind === 'treaty' ? 1 : 0.6;
  return tag(
    'g',
    { class: ['item', ...classes].join(' ') },
    ...bars.map(({ x, width, look }) => {
      const height = THICK[look] * small;
      return tag('rect', { class: look, x, y: round(y - height / 2), width, height: round(height) });
    }),
    ...marks.map(({ x, href: at, name }) => link(at, tag('title', {}, escape(name)), mark(kind, x, y))),
    ...(end === undefined ? [] : [tag('path', { class: 'end', d: `M${end} ${y}${CROSS}` })]),
    link(href, words(title, { x: labelX, y: labelY, 'text-anchor': anchor === 'end' ? 'end' : undefined })),
  );
}

/** A treaty's events are circles, a proposal's diamonds, tests triangles. */
function mark(kind: TimelineKind, x: number, y: number): string {
  if (kind === 'treaty') return tag('circle', { class: 'mark', cx: x, cy: y, r: 4 });
  const d = kind === 'proposal' ? `M${x} ${y - 5}l5 5-5 5-5-5z` : `M${x} ${y - 5}l5 9h-10z`;
  return tag('path', { class: 'mark', d });
}

/** The timeline as SVG. */
export function drawTimeline({ width, height, ticks, lanes, today }: PlacedTimeline, name: string): string {
  const grid = tag('path', { class: 'grid', d: ticks.map(({ x }) => `M${x} ${TOP - 8}V${height}`).join('') });
  return drawing(
    { width, height },
    name,
    grid,
    ...ticks
      .filter(({ label }) => label !== '')
      .map(({ x, label, href }) => link(href, words(label, { class: 'tick', x: x + 4, y: 16 }))),
    ...(today === undefined ? [] : [tag('path', { class: 'today', d: `M${today} ${TOP - 8}V${height}` })]),
    ...lanes.flatMap(({ y, title, items }) => [
      tag('path', { class: 'grid', d: `M0 ${y - 16}H${width}` }),
      words(title, { class: 'name', x: 2, y }),
      ...items.map(drawItem),
    ]),
  );
}

/** The span of everything, in whole decades. */
export function wholeSpan(items: readonly TimelineItem[], asOf: Day): Span {
  const first = Math.min(...items.map(({ events }) => yearOf(events[0]!.on)));
  return { from: Math.floor(first / 10) * 10, to: Math.ceil((yearOf(asOf) + 1) / 10) * 10 };
}
