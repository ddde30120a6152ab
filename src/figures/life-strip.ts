/**
 * The life of an article's subject as a strip: a bar coloured by status over
 * time, with the turning points marked and named. `placeLife` makes numbers, the
 * component LifeStrip.astro draws them.
 */
import { earliest, formatDate, latest, type Day, type Edtf } from '../domain/date.ts';
import { eventId, eventName, turningPoints, type ArticleEvent } from '../domain/event.ts';
import { statusAfter, type Datable, type State } from '../domain/status.ts';
import { stateLook, type StatusLook } from '../domain/status-words.ts';
import { round } from './svg.ts';

/** Width of the drawing and place of its bar, in its own units. */
export const STRIP = { width: 960, bar: { top: 70, height: 12 } } as const;

/** How thick the bar is in each state, so that states differ without colour. What is suspended is hollow besides. */
export const THICK: Record<StatusLook, number> = { live: 12, paused: 12, idea: 5, ended: 1.5 };

export interface Placed {
  /** The part of the height that is used: unused rows of labels leave no gap. */
  top: number;
  bottom: number;
  segments: { x: number; width: number; look: StatusLook; state: State }[];
  marks: {
    x: number;
    labelX: number;
    labelY: number;
    anchor: 'start' | 'middle' | 'end';
    date: string;
    name: string;
    id: string;
  }[];
}

const MARGIN = 6;
/** Width of a character of the labels, in the drawing's units: 12 px sans, on the generous side. */
const CHARACTER = 6.1;
/** Free room around a label. */
const GAP = 6;
/** First base lines of the two-line labels: two rows above the bar, two below, the nearest first. */
const ROWS = [48, 100, 18, 130] as const;
/** Between the two lines of a label. */
export const LINE = 13;

/** How a life ended and began is named first; the rest where there is room. */
function byWeight(points: readonly ArticleEvent[]): ArticleEvent[] {
  return [...points.slice(-1), ...points.slice(0, -1)];
}

/** What a label takes up: part of a row. */
interface Span {
  row: number;
  from: number;
  to: number;
}

/** A label in a far row also takes up the place of its leader in the near row on the same side. */
function spansOf(row: number, label: Omit<Span, 'row'>, x: number): Span[] {
  const near = row - 2;
  return [{ row, ...label }, ...(near >= 0 ? [{ row: near, from: x - 2, to: x + 2 }] : [])];
}

function touch(a: Span, b: Span): boolean {
  return a.row === b.row && a.from < b.to + GAP && a.to > b.from - GAP;
}

/** A day as milliseconds. */
export function time(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`);
}

/** The middle of what a date allows, as milliseconds. */
export function middle(date: Edtf): number {
  return (time(earliest(date)) + time(latest(date))) / 2;
}

/** When each event is drawn: in the middle of what its date allows, but never before the event that it follows. */
function moments(events: readonly ArticleEvent[]): number[] {
  let before = -Infinity;
  return events.map(({ on }) => (before = Math.max(before, middle(on))));
}

/**
 * Places a life on the strip. The bar runs from the first turning point to the
 * day answered for; labels that find no room are left to the chronology.
 */
export function placeLife(life: Datable, asOf: Day): Placed {
  const article = { ...life, events: life.events.filter(({ on }) => earliest(on) <= asOf) };
  const points = turningPoints(article.events);
  if (points.length === 0) return { top: 0, bottom: 0, segments: [], marks: [] };
  const times = moments(points);
  const [from, last] = [times[0]!, times.at(-1)!];
  // What ended keeps a short tail, so that its last state can be seen; what goes on runs to the day.
  const tail = Math.max((last - from) * 0.12, 60 * 86_400_000);
  const ended = stateAfter(article, article.events.length).look === 'ended';
  const to = Math.max(last, ended ? Math.min(time(asOf), last + tail) : time(asOf));
  const scale = (at: number) => round(MARGIN + ((at - from) / Math.max(to - from, 1)) * (STRIP.width - 2 * MARGIN));

  const segments: Placed['segments'] = [];
  for (const { at, ...now } of statesOf(article)) {
    const before = segments.at(-1);
    if (before?.state === now.state || at < from) continue;
    const x = scale(at);
    if (before) before.width = round(x - before.x);
    segments.push({ x, width: round(STRIP.width - MARGIN - x), ...now });
  }

  const taken: Span[] = [];
  const marks: Placed['marks'] = [];
  for (const event of byWeight(points)) {
    const x = scale(times[points.indexOf(event)]!);
    const date = formatDate(event.on);
    const name = eventName(article.kind, event);
    const width = Math.max(date.length, name.length) * CHARACTER;
    const anchor = x + width > STRIP.width ? 'end' : x - width / 2 < 0 ? 'start' : 'middle';
    const from = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
    const spans = ROWS.map((_, row) => spansOf(row, { from, to: from + width }, x));
    const row = spans.findIndex((wanted) => !wanted.some((span) => taken.some((other) => touch(span, other))));
    if (row === -1) continue;
    taken.push(...spans[row]!);
    marks.push({ x, labelX: x, labelY: ROWS[row]!, anchor, date, name, id: eventId(event) });
  }
  const rows = marks.map(({ labelY }) => labelY);
  return {
    top: Math.min(STRIP.bar.top, ...rows.map((y) => y - LINE)),
    bottom: Math.max(STRIP.bar.top + STRIP.bar.height, ...rows.map((y) => y + LINE + 4)),
    segments,
    marks,
  };
}

/** The state after each event, with the time at which the event is drawn. */
export function statesOf(article: Datable): { at: number; look: StatusLook; state: State }[] {
  return moments(article.events).map((at, i) => ({ at, ...stateAfter(article, i + 1) }));
}

/** The state once the first so many events have happened. */
function stateAfter(article: Datable, happened: number): { look: StatusLook; state: State } {
  const answer = statusAfter(article, happened);
  const { state } = answer.certain ? answer.status : answer.oneOf[0]!;
  return { look: stateLook(state), state };
}
