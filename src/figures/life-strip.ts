/**
 * The life of an article's subject as a strip: a bar coloured by status over
 * time, with the turning points marked and named. `placeLife` makes numbers, the
 * component LifeStrip.astro draws them.
 */
import { earliest, formatDate, latest, yearOf, type Day, type Edtf } from '../domain/date.ts';
import { eventId, eventName, type ArticleEvent } from '../domain/event.ts';
import { statusesOf, turningPoints } from '../domain/status.ts';
import type { Datable, State } from '../domain/status-steps.ts';
import { stateLook, type StatusLook } from '../domain/status-words.ts';
import { round } from './svg.ts';

/** Width of the drawing and place of its bar, in its own units. */
export const STRIP = { width: 960, bar: { top: 70, height: 12 } } as const;

/** How thick the bar is in each state, so that states differ without colour. What is suspended is hollow besides. */
export const THICK: Record<StatusLook, number> = { live: 12, paused: 12, idea: 5, ended: 1.5 };

/** A label in two lines. */
export interface Label {
  labelX: number;
  labelY: number;
  anchor: 'start' | 'middle' | 'end';
  date: string;
  name: string;
}

export interface Placed {
  /** The part of the height that is used: unused rows of labels leave no gap. */
  top: number;
  bottom: number;
  segments: { x: number; width: number; look: StatusLook; state: State }[];
  /** `small`: no turning point. */
  marks: (Label & { x: number; id: string; small?: true })[];
  /** Where the bar goes on to today, what stands at its right end. */
  end?: Label;
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

/** How many events that are no turning points are marked; more would make the strip a chronology. */
const FURTHER = 4;
/** Marks nearer than this would be one. */
const APART = 12;

/** How a life ended is named first, of a renewal also what it renewed; the rest from the beginning, where there is room. */
function byWeight(points: readonly ArticleEvent[]): ArticleEvent[] {
  const last = ['offered', 'repeated'].includes(points.at(-1)!.kind) ? 2 : 1;
  return [...points.slice(-last).reverse(), ...points.slice(0, -last)];
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
 * day answered for. Turning points are named before other events that have a
 * title; labels that find no room are left to the chronology.
 *
 * @param nameOf what a turning point is called; where that is too long, the name of the event stands.
 */
export function placeLife(
  life: Datable,
  asOf: Day,
  nameOf: (event: ArticleEvent) => string = (event) => eventName(life.kind, event),
): Placed {
  const article = { ...life, events: life.events.filter(({ on }) => earliest(on) <= asOf) };
  const points = turningPoints(article);
  if (points.length === 0) return { top: 0, bottom: 0, segments: [], marks: [] };
  const times = moments(points);
  const [from, last] = [times[0]!, times.at(-1)!];
  // What ended keeps a short tail, so that its last state can be seen; what goes on runs to the day.
  const tail = Math.max((last - from) * 0.12, 60 * 86_400_000);
  const states = statesOf(article);
  const ended = states.at(-1)!.look === 'ended';
  const to = Math.max(last, ended ? Math.min(time(asOf), last + tail) : time(asOf));
  const scale = (at: number) => round(MARGIN + ((at - from) / Math.max(to - from, 1)) * (STRIP.width - 2 * MARGIN));

  const segments: Placed['segments'] = [];
  for (const { at, ...now } of states) {
    const before = segments.at(-1);
    if (before?.state === now.state || at < from) continue;
    const x = scale(at);
    if (before) before.width = round(x - before.x);
    segments.push({ x, width: round(STRIP.width - MARGIN - x), ...now });
  }

  const taken: Span[] = [];
  /** Finds room for a label and takes it. */
  const labelled = (x: number, date: string, name: string): Label | undefined => {
    const width = Math.max(date.length, name.length) * CHARACTER;
    const anchor = x + width > STRIP.width ? 'end' : x - width / 2 < 0 ? 'start' : 'middle';
    const from = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
    if (from < 0) return undefined;
    const spans = ROWS.map((_, row) => spansOf(row, { from, to: from + width }, x));
    const row = spans.findIndex((wanted) => !wanted.some((span) => taken.some((other) => touch(span, other))));
    if (row === -1) return undefined;
    taken.push(...spans[row]!);
    return { labelX: x, labelY: ROWS[row]!, anchor, date, name };
  };
  const marks: Placed['marks'] = [];
  let end: Label | undefined;
  for (const event of byWeight(points)) {
    const x = scale(times[points.indexOf(event)]!);
    const date = formatDate(event.on);
    const label = labelled(x, date, nameOf(event)) ?? labelled(x, date, eventName(article.kind, event));
    if (label) marks.push({ x, ...label, id: eventId(event) });
    if (event === points.at(-1) && !ended) end = labelled(STRIP.width - MARGIN, String(yearOf(asOf)), 'today');
  }
  const further = article.events.filter((event) => event.title !== undefined && !points.includes(event));
  for (const event of further) {
    const at = middle(event.on);
    const x = scale(at);
    if (marks.filter(({ small }) => small).length === FURTHER) break;
    if (at < from || at > to || marks.some((mark) => Math.abs(mark.x - x) < APART)) continue;
    const label = labelled(x, formatDate(event.on), event.title!);
    if (label) marks.push({ x, ...label, id: eventId(event), small: true });
  }
  const rows = [...marks, ...(end ? [end] : [])].map(({ labelY }) => labelY);
  return {
    top: Math.min(STRIP.bar.top, ...rows.map((y) => y - LINE)),
    bottom: Math.max(STRIP.bar.top + STRIP.bar.height, ...rows.map((y) => y + LINE + 4)),
    segments,
    marks,
    ...(end && { end }),
  };
}

/** The state after each event, with the time at which the event is drawn. */
export function statesOf(article: Datable): { at: number; look: StatusLook; state: State }[] {
  const after = statusesOf(article);
  return moments(article.events).map((at, i) => {
    const { state } = after[i]!;
    return { at, look: stateLook(state), state };
  });
}
