/** Placed numbers of a family: rows below one another, boxes apart, ties from parent to child. */
import { equal, ok } from 'node:assert/strict';
import { suite, test } from 'node:test';
import { drawTree, placeTree, type TreeNode } from './family-tree.ts';
import { snapshot, SVG } from './snapshot.fixture.ts';
import { widthOf } from './svg.ts';

const node = (id: string, title = id): TreeNode => ({ ref: `treaties/${id}`, title, kicker: 'Succeeded by' });
const children = ['a', 'b', 'c', 'd', 'e'].map((id) => node(id, `Treaty ${id} with a name that needs some lines`));
const placed = placeTree(
  [[node('old', 'Old & first')], [{ ...node('self'), self: true }], children],
  [
    { from: 'treaties/old', to: 'treaties/self', tie: 'next' },
    { from: 'treaties/self', to: 'treaties/a', tie: 'offer' },
    { from: 'treaties/self', to: 'treaties/e', tie: 'said' },
  ],
  640,
);

test('boxes stay inside and never overlap; words stay in their box', () => {
  for (const [i, a] of placed.boxes.entries()) {
    ok(a.x >= 0 && a.x + a.width <= placed.width && a.y + a.height <= placed.height);
    for (const line of a.title) ok(widthOf(line, 13) <= a.width - 16, line);
    for (const b of placed.boxes.slice(i + 1)) {
      const apart = a.x + a.width < b.x || b.x + b.width < a.x || a.y + a.height < b.y || b.y + b.height < a.y;
      ok(apart, `${a.title.join(' ')} and ${b.title.join(' ')}`);
    }
  }
});

test('a layer that is too wide takes two rows', () => {
  const rows = new Set(placed.boxes.slice(2).map(({ y }) => y));
  equal(rows.size, 2);
});

test('a tie falls from the foot of the one to the head of the other', () => {
  const [old, self] = placed.boxes;
  const { d } = placed.ties[0]!;
  ok(d.startsWith(`M${old!.x + old!.width / 2},${old!.y + old!.height}C`), d);
  ok(d.endsWith(`${self!.x + self!.width / 2},${self!.y}`), d);
});

test('a tie passes other rows between their boxes', () => {
  const passes = [...placed.ties[2]!.d.matchAll(/(?<x>[\d.]+),(?<top>[\d.]+)V(?<bottom>[\d.]+)/g)];
  equal(passes.length, 1);
  for (const { groups } of passes) {
    const [x, top, bottom] = [groups!.x, groups!.top, groups!.bottom].map(Number) as [number, number, number];
    const met = placed.boxes.filter(
      (box) => box.x < x && x < box.x + box.width && box.y < bottom && box.y + box.height > top,
    );
    equal(met.length, 0);
  }
});

suite('as it stands', () => {
  test('placed numbers', (t) => t.assert.fileSnapshot(placed, snapshot('family-tree.placed.txt')));
  test('SVG', (t) => t.assert.fileSnapshot(drawTree(placed, 'Family'), snapshot('family-tree.svg'), SVG));
});
