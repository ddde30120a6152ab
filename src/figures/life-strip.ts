/**
 * The life of an article's subject as a strip: a bar coloured by status over
 * time, with the turning points marked and named. `place` makes numbers, the
 * component LifeStrip.astro draws them.
 */
import { earliest, formatDate, latest, type Day, type Edtf } from '../domain/date.ts';
import { eventId, eventName, type ArticleEvent } from '../domain/event.ts';
import { statusOn, type Datable, type State } from '../domain/status.ts';
import { stateLook, type StatusLook } from '../domain/status-words.ts';

/** Width and height of the drawing, in its own units. */
export const STRIP = { width: 960, height: 150, bar: { top: 70, height: 12 } } as const;

export interface Placed {
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
/** First base lines of the two-line labels: two rows above the bar, two below, the nearest first. */
const ROWS = [48, 100, 18, 130] as const;
/** Between the two lines of a label. */
export const LINE = 13;

/** Kinds of events that are named on the strip, because the status turns on them. */
const TURNING = new Set([
  'signed',
  'entered-into-force',
  'provisionally-applied',
  'extended',
  'suspended',
  'withdrawal-effective',
  'expired',
  'terminated',
  'superseded',
  'abandoned',
  'development-started',
  'tested',
  'deployed',
  'withdrawn',
  'eliminated',
  'cancelled',
  'offered',
  'accepted',
  'partly-taken-up',
  'rejected',
  'lapsed',
]);

/** The turning points of a life: the first event of each kind, all suspensions and refusals among them. */
export function turningPoints(events: readonly ArticleEvent[]): ArticleEvent[] {
  return events.filter(
    (event, i) =>
      TURNING.has(event.kind) &&
      (['suspended', 'rejected'].includes(event.kind) || events.findIndex(({ kind }) => kind === event.kind) === i),
  );
}

function time(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`);
}

function middle(date: Edtf): number {
  return (time(earliest(date)) + time(latest(date))) / 2;
}

/**
 * Places a life on the strip. The bar runs from the first turning point to the
 * day answered for; labels that find no room are left to the chronology.
 */
export function placeLife(article: Datable, asOf: Day): Placed {
  const points = turningPoints(article.events);
  if (points.length === 0) return { segments: [], marks: [] };
  const from = middle(points[0]!.on);
  const last = points.at(-1)!;
  const span = middle(last.on) - from;
  // What ended keeps a short tail, so that its last state can be seen; what goes on runs to the day.
  const ended = stateOn(article, asOf).look === 'ended';
  const to = ended ? Math.min(time(asOf), middle(last.on) + Math.max(span * 0.12, 60 * 86_400_000)) : time(asOf);
  const scale = (at: number) => round(MARGIN + ((at - from) / Math.max(to - from, 1)) * (STRIP.width - 2 * MARGIN));

  const turns = points.map(({ on }) => on).filter((on, i, all) => all.indexOf(on) === i);
  const segments = turns.map((on, i) => {
    const x = scale(middle(on));
    const end = turns[i + 1] ? scale(middle(turns[i + 1]!)) : STRIP.width - MARGIN;
    return { x, width: round(Math.max(end - x, 0)), ...stateOn(article, latest(on)) };
  });

  const taken: { row: number; from: number; to: number }[] = [];
  const marks: Placed['marks'] = [];
  for (const event of points) {
    const x = scale(middle(event.on));
    const date = formatDate(event.on);
    const name = eventName(article.kind, event);
    const width = Math.max(date.length, name.length) * CHARACTER;
    const anchor = x + width > STRIP.width ? 'end' : x - width / 2 < 0 ? 'start' : 'middle';
    const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
    const row = ROWS.findIndex(
      (_, i) => !taken.some((label) => label.row === i && label.from < left + width + 8 && label.to > left - 8),
    );
    if (row === -1) continue;
    taken.push({ row, from: left, to: left + width });
    marks.push({ x, labelX: x, labelY: ROWS[row]!, anchor, date, name, id: eventId(event) });
  }
  return { segments, marks };
}

function stateOn(article: Datable, day: Day): { look: StatusLook; state: State } {
  const answer = statusOn(article, day);
  const { state } = answer.certain ? answer.status : answer.oneOf[0]!;
  return { look: stateLook(state), state };
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
