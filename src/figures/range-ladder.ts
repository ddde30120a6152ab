/**
 * The range ladder: every claimed range on one logarithmic scale against the
 * band of ranges that a treaty banned, and beside them, by another mark, what
 * was flown in a test and radii. Claims that contradict each other are joined
 * by a line. `placeLadder` makes numbers, `drawLadder` SVG.
 */
import { bisectLeft, bisectRight } from 'd3-array';
import { scaleLog, type ScaleLogarithmic } from 'd3-scale';
import { placeIn } from '../domain/address.ts';
import { yearOf } from '../domain/date.ts';
import { formatNumber, formatQuantity } from '../domain/quantity.ts';
import { titleOf } from '../library/entry.ts';
import { reach, type Distance, type RangeClaim, type Rung, type Stance } from '../library/ranges.ts';
import { drawing, lines, link, round, tag, widthOf, words, wrap } from './svg.ts';

export interface LadderLayout {
  /** Width of the drawing in its own units. */
  width: number;
  /** Whether a label stands beside its mark; else it stands in a line above. */
  beside: boolean;
  /** Whether each system has its name above its claims, and both are links; an article's own claims need neither. */
  linked: boolean;
}

/** For a wide screen and for a narrow one. */
export const WIDE: LadderLayout = { width: 960, beside: true, linked: true };
export const NARROW: LadderLayout = { width: 340, beside: false, linked: true };
/** On the page of the system itself, where the table of its numbers stands above. */
export const SMALL: LadderLayout = { width: 340, beside: false, linked: false };

export interface PlacedClaim {
  y: number;
  /** Marks at the ends that are known, in the order of the distance. */
  marks: number[];
  /** A claim without an end on one side: the arrow points to where it is open. */
  open?: 'left' | 'right';
  of: Distance;
  stance: Stance;
  /** One line beside the mark, or as many as it needs above. */
  label: string[];
  labelX: number;
  labelY: number;
  anchor: 'start' | 'end';
  href?: string;
}

export interface PlacedLadder {
  width: number;
  height: number;
  /** A tick whose label would touch another has none. */
  ticks: { x: number; label: string }[];
  /** Where the scale ends above, and where the rungs begin. */
  top: number;
  band?: { x: number; width: number; label: string };
  rungs: { y: number; name: string[]; href: string; claims: PlacedClaim[]; joins: [x: number, y: number][][] }[];
  /** Reaches of systems that are not shown, as marks on the scale. */
  others: number[];
}

/** Half of the widest label of the scale, which stands over its tick. */
const MARGIN = 25;
const FONT = 13;
const TOP = 46;
/** Height of a line of text. */
const LINE = 15;
const ROUND_NUMBERS = [10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000];

/** The scale over all claims, from one round number to another. */
function scaleFor(claims: readonly RangeClaim[], band: { min: number; max: number } | undefined, width: number) {
  const ends = [...claims.flatMap(({ low, high }) => [low, high]), band?.min, band?.max].filter(
    (end) => end !== undefined,
  );
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const ticks = ROUND_NUMBERS.slice(bisectRight(ROUND_NUMBERS, least) - 1, bisectLeft(ROUND_NUMBERS, most) + 1);
  const x = scaleLog()
    .domain([ticks[0]!, ticks.at(-1)!])
    .range([MARGIN, width - MARGIN]);
  return { x, ticks };
}

/** What stands after a number that is no range. */
const WORDS: Record<Distance, string> = { range: '', 'distance-flown': ' flown', radius: ' radius' };

function labelOf({ figure, of, who }: RangeClaim): string {
  const what = [formatQuantity(figure) + WORDS[of], figure.variant].filter(Boolean).join(', ');
  return `${what}: ${[who, figure.on && yearOf(figure.on)].filter(Boolean).join(', ')}`;
}

function placeClaim(
  claim: RangeClaim,
  x: ScaleLogarithmic<number, number>,
  top: number,
  { width, beside, linked }: LadderLayout,
): PlacedClaim {
  const { low, high } = claim;
  const marks = [...new Set([low, high].filter((end) => end !== undefined))].map((end) => round(x(end)));
  const text = labelOf(claim);
  const common = {
    marks,
    ...(low === undefined ? { open: 'left' as const } : high === undefined ? { open: 'right' as const } : {}),
    of: claim.of,
    stance: claim.stance,
    ...(linked && { href: placeIn(claim.system.ref, claim.figure.id) }),
  };
  if (!beside) {
    const label = wrap(text, width - 4, FONT);
    const labelY = top + 15;
    return { ...common, y: labelY + (label.length - 1) * LINE + 14, label, labelX: 2, labelY, anchor: 'start' };
  }
  const clear = low === undefined || high === undefined ? 26 : 14;
  const [first, last] = [marks[0]! - clear, marks.at(-1)! + clear];
  const right = last + widthOf(text, FONT) <= width || width - last > first;
  const label = wrap(text, right ? width - last : first, FONT);
  const labelX = round(right ? last : first);
  const middle = top + 13 + ((label.length - 1) * LINE) / 2;
  return { ...common, y: middle, label, labelX, labelY: top + 17.5, anchor: right ? 'start' : 'end' };
}

/** Labels of the scale that keep apart: both ends, then every one that finds room. */
function placeTicks(ticks: readonly number[], x: ScaleLogarithmic<number, number>): PlacedLadder['ticks'] {
  const half = (km: number) => widthOf(formatNumber(km), FONT) / 2 + 3;
  const last = ticks.at(-1)!;
  let right = -Infinity;
  return ticks.map((km) => {
    const [from, to] = [x(km) - half(km), x(km) + half(km)];
    const fits = km === last || (from > right && to < x(last) - half(last));
    if (fits) right = to;
    return { x: round(x(km)), label: fits ? formatNumber(km) : '' };
  });
}

/** Claims about one variant, or about a system as such, contradict each other: their marks are joined from row to row. What was flown contradicts nothing. */
function joinsOf(claims: readonly RangeClaim[], placed: readonly PlacedClaim[]): [number, number][][] {
  const claimed = [...claims.keys()].filter((i) => claims[i]!.of !== 'distance-flown');
  const rivals = Map.groupBy(claimed, (i) => `${claims[i]!.of} ${claims[i]!.figure.variant ?? ''}`);
  return [...rivals.values()]
    .map((rows) =>
      rows.map((i): [number, number] => {
        const { marks, y } = placed[i]!;
        return [marks.at(-1)!, y];
      }),
    )
    .filter((points) => points.length > 1);
}

/**
 * Places rungs below a scale.
 *
 * @param others systems that are not shown themselves and stand as marks on the scale, so that one is seen among all.
 * @param scaled whose claims the scale spans, where several ladders have one scale.
 */
export function placeLadder(
  rungs: readonly Rung[],
  band: { min: number; max: number; title: string } | undefined,
  layout: LadderLayout,
  others: readonly Rung[] = [],
  scaled: readonly Rung[] = [...rungs, ...others],
): PlacedLadder {
  const all = scaled.flatMap(({ claims }) => claims);
  const { x, ticks } = scaleFor(all, band, layout.width);
  let y = TOP + (others.length > 0 ? 18 : 0);
  const placed = rungs.map(({ system, claims }) => {
    const head = y;
    const name = layout.linked ? wrap(titleOf(system), layout.width, FONT + 1) : [];
    y += name.length > 0 ? 13 + name.length * LINE : 4;
    const rows = claims.map((claim) => {
      const placed = placeClaim(claim, x, y, layout);
      y = Math.max(placed.y + 8, placed.labelY + (placed.label.length - 1) * LINE + 3.5);
      return placed;
    });
    y += 12;
    return {
      y: head + 20,
      name,
      href: placeIn(system.ref, 'the-numbers'),
      claims: rows,
      joins: joinsOf(claims, rows),
    };
  });
  return {
    width: layout.width,
    height: y,
    top: TOP,
    ticks: placeTicks(ticks, x),
    ...(band && {
      band: {
        x: round(x(band.min)),
        width: round(x(band.max) - x(band.min)),
        label: `${band.title}, ${formatQuantity({ ...band, unit: 'km' })}`,
      },
    }),
    rungs: placed,
    others: [
      ...new Set(
        others.flatMap(({ claims }) =>
          claims.filter(({ of }) => of === 'range').map((claim) => round(x(reach(claim)))),
        ),
      ),
    ].sort((a, b) => a - b),
  };
}

/** How a mark looks tells who speaks, in black and white too: full, square, hollow. What was flown is an arrowhead, a radius a diamond. */
function mark(of: Distance, stance: Stance, x: number, y: number): string {
  if (of === 'distance-flown') return tag('path', { class: stance, d: `M${x - 4} ${y - 5.5}l10 5.5-10 5.5z` });
  if (of === 'radius') return tag('path', { class: stance, d: `M${x} ${y - 6}l6 6-6 6-6-6z` });
  if (stance === 'other') return tag('path', { class: stance, d: `M${x - 4.5} ${y - 4.5}h9v9h-9z` });
  return tag('circle', { class: stance, cx: x, cy: y, r: stance === 'own' ? 5 : 4 });
}

function drawClaim({ marks, y, open, of, stance, label, labelX, labelY, anchor, href }: PlacedClaim): string {
  const [first, last] = [marks[0]!, marks.at(-1)!];
  const span = last > first ? [tag('path', { class: 'span', d: `M${first} ${y}H${last}` })] : [];
  const arrow = {
    left: `M${first} ${y}h-18m5-4l-5 4 5 4`,
    right: `M${last} ${y}h18m-5-4l5 4-5 4`,
  };
  const end = open ? [tag('path', { class: 'span', d: arrow[open] })] : [];
  const name = lines(label, LINE, { x: labelX, y: labelY, 'text-anchor': anchor === 'end' ? 'end' : undefined });
  return [...span, ...end, ...marks.map((x) => mark(of, stance, x, y)), link(href, name)].join('');
}

/** From mark to mark, turning between the rows, where no label stands. */
function drawJoin(points: readonly (readonly [x: number, y: number])[]): string {
  const [[x, y], ...rest] = points as [[number, number], ...[number, number][]];
  let above = y;
  const turns = rest.map(([nextX, nextY]) => {
    const turn = `V${above + 10}H${nextX}V${nextY}`;
    above = nextY;
    return turn;
  });
  return tag('path', { class: 'join', d: `M${x} ${y}${turns.join('')}` });
}

/** The ladder as SVG. */
export function drawLadder({ width, height, top, ticks, band, rungs, others }: PlacedLadder, name?: string): string {
  const zone = band
    ? [
        tag('rect', { class: 'band', x: band.x, y: top - 26, width: band.width, height: height - top + 26 }),
        words(band.label, { class: 'tick', x: round(band.x + band.width / 2), y: 14 }),
      ]
    : [];
  const scale = ticks
    .filter(({ label }) => label !== '')
    .map(({ x, label }) => words(label, { class: 'tick', x, y: top - 10 }));
  const grid = tag('path', { class: 'grid', d: ticks.map(({ x }) => `M${x} ${top - 4}V${height}`).join('') });
  const rest =
    others.length > 0 ? [tag('path', { class: 'others', d: others.map((x) => `M${x} ${top + 1}v9`).join('') })] : [];
  const body = rungs.map(({ y, name, href, claims, joins }) =>
    [
      ...(name.length > 0 ? [link(href, lines(name, LINE, { class: 'name', x: 2, y }))] : []),
      ...joins.map(drawJoin),
      ...claims.map(drawClaim),
    ].join(''),
  );
  return drawing({ width, height }, name, ...zone, grid, ...scale, ...rest, ...body);
}
