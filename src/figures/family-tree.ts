/**
 * A family as a layered drawing: boxes in rows, what came first above, joined
 * from parent to child. `placeTree` makes numbers, `drawTree` SVG.
 */
import { linkVertical } from 'd3-shape';
import { addressOf, type Ref } from '../domain/address.ts';
import type { RelationKindName } from '../domain/relation.ts';
import { drawing, escape, link, tag, wrap } from './svg.ts';

export interface TreeNode {
  ref: Ref;
  title: string;
  /** A few words above the title: what it is, or what it is to the one in the middle. */
  kicker: string;
  /** Whether it is the article on whose page the drawing stands: it has no link. */
  self?: boolean;
}

/** How two are joined: one is the next of the other, an offer about it, an accusation, or a later treaty of one subject. */
export type Tie = 'next' | 'offer' | 'said' | 'near';

const TIES: Partial<Record<RelationKindName, Tie>> = {
  concerns: 'offer',
  'said-to-violate': 'said',
  'see-also': 'near',
};

/** How a kind of relation joins. */
export function tieOf(kind: RelationKindName): Tie {
  return TIES[kind] ?? 'next';
}

export interface PlacedTree {
  width: number;
  height: number;
  boxes: { x: number; y: number; width: number; height: number; kicker: string; title: string[]; href?: string }[];
  ties: { d: string; tie: Tie }[];
}

const BOX = 152;
const GAP = 10;
const FALL = 34;
const FONT = 13;
const LINE = 16;
const PADDING = 8;

/** Places layers of nodes below one another; a layer that is too wide takes several rows. */
export function placeTree(
  layers: readonly (readonly TreeNode[])[],
  ties: readonly { from: Ref; to: Ref; tie: Tie }[],
  width: number,
): PlacedTree {
  const perRow = Math.max(1, Math.floor((width + GAP) / (BOX + GAP)));
  const rows = layers.flatMap((layer) => {
    const needed = Math.ceil(layer.length / perRow);
    const size = Math.ceil(layer.length / needed);
    return Array.from({ length: needed }, (_, i) => layer.slice(i * size, (i + 1) * size));
  });
  const at = new Map<Ref, PlacedTree['boxes'][number]>();
  const placed: Row[] = [];
  let y = 1;
  for (const row of rows) {
    const titles = row.map(({ title }) => wrap(title, BOX - 2 * PADDING, FONT));
    const height = Math.max(...titles.map((title) => title.length)) * LINE + LINE + PADDING;
    const left = Math.round((width - row.length * BOX - (row.length - 1) * GAP) / 2);
    for (const [i, { ref, kicker, self }] of row.entries()) {
      const x = left + i * (BOX + GAP);
      at.set(ref, { x, y, width: BOX, height, kicker, title: titles[i]!, ...(!self && { href: addressOf(ref) }) });
    }
    const edges = Array.from({ length: row.length + 1 }, (_, i) => left + i * (BOX + GAP) - GAP / 2);
    const between = edges.filter((x) => x > 0 && x < width);
    placed.push({ top: y, bottom: y + height, between });
    y += height + FALL;
  }
  return {
    width,
    height: y - FALL + 1,
    boxes: [...at.values()],
    ties: ties.map(({ from, to, tie }) => {
      const [a, b] = [at.get(from)!, at.get(to)!];
      const passed = placed.filter(({ top, bottom }) => top > a.y && bottom < b.y);
      return { d: route([a.x + BOX / 2, a.y + a.height], [b.x + BOX / 2, b.y], passed), tie };
    }),
  };
}

/** A row of boxes, with the places where a line can pass it. */
interface Row {
  top: number;
  bottom: number;
  between: number[];
}

/** A line from one box down to another. It passes between the boxes of other rows: behind one it would seem to end there. */
function route(source: [number, number], target: [number, number], passed: readonly Row[]): string {
  const curve = linkVertical<unknown, [number, number]>();
  let from = source;
  let d = `M${from}`;
  const to = (end: [number, number]) => (d += curve({ source: from, target: end })!.replace(/^M[^C]*/, ''));
  for (const { top, bottom, between } of passed) {
    const straight = from[0] + ((target[0] - from[0]) * (top - from[1])) / (target[1] - from[1]);
    const x = between.reduce((best, one) => (Math.abs(one - straight) < Math.abs(best - straight) ? one : best));
    to([x, top]);
    d += `V${bottom}`;
    from = [x, bottom];
  }
  to(target);
  return d;
}

/** The tree as SVG. */
export function drawTree({ width, height, boxes, ties }: PlacedTree, name: string): string {
  return drawing(
    { width, height },
    name,
    ...ties.map(({ d, tie }) => tag('path', { class: tie === 'next' ? undefined : tie, d })),
    ...boxes.map(({ x, y, width, height, kicker, title, href }) =>
      link(
        href,
        tag('rect', { x, y, width, height }),
        tag(
          'text',
          { x: x + PADDING, y: y + 15 },
          tag('tspan', {}, escape(kicker)),
          ...title.map((text) => tag('tspan', { x: x + PADDING, dy: LINE }, escape(text))),
        ),
      ),
    ),
  );
}
