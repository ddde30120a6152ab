/** Placed numbers of the maps of all places: what the map shows is on it, and names keep apart. */
import { deepEqual, ok } from 'node:assert/strict';
import { test } from 'node:test';
import { drawPlaces, NARROW, placeEurope, placeWorld } from './places-map.ts';
import { snapshot } from './snapshot.fixture.ts';
import { widthOf } from './svg.ts';

const places = [
  { name: 'Moscow', href: '/places/moscow/', lat: 55.7558, lon: 37.6178 },
  { name: 'Kubinka', href: '/places/kubinka/', lat: 55.5755, lon: 36.6952 },
  { name: 'Geneva & lake', href: '/places/geneva/', lat: 46.2071, lon: 6.1438 },
  { name: 'San Nicolas Island', href: '/places/san-nicolas-island/', lat: 33.2398, lon: -119.458 },
];

test('the map of Europe shows what lies there, the map of the world everything', () => {
  const names = (placed: ReturnType<typeof placeWorld>) => placed.places.map(({ name }) => name);
  deepEqual(names(placeEurope(places)), ['Moscow', 'Kubinka', 'Geneva & lake']);
  deepEqual(names(placeWorld(places)), ['Moscow', 'Kubinka', 'Geneva & lake', 'San Nicolas Island']);
});

test('names keep apart and stay inside; a place without room for its name keeps its mark', () => {
  for (const { font, width, places: placed } of [
    { font: 17, ...placeEurope(places) },
    { font: 17, ...placeWorld(places) },
    { ...NARROW.europe, ...placeEurope(places, NARROW.europe) },
    { ...NARROW.world, ...placeWorld(places, NARROW.world) },
  ]) {
    const boxes = placed.flatMap(({ name, label }) => {
      if (!label) return [];
      const left = label.anchor === 'start' ? label.x : label.x - widthOf(name, font);
      return [{ name, left, right: left + widthOf(name, font), y: label.y }];
    });
    for (const [i, a] of boxes.entries()) {
      ok(a.left >= 0 && a.right <= width, a.name);
      for (const b of boxes.slice(i + 1)) {
        ok(a.right <= b.left || b.right <= a.left || Math.abs(a.y - b.y) >= 15, `${a.name}, ${b.name}`);
      }
    }
  }
});

test('the narrow map of the world lies over the wide one at half its size, and uses its land', () => {
  const [wide, narrow] = [placeWorld(places), placeWorld(places, NARROW.world)];
  for (const [i, { x, y }] of narrow.places.entries()) {
    ok(Math.abs(2 * x - wide.places[i]!.x) < 0.2 && Math.abs(2 * y - wide.places[i]!.y) < 0.2);
  }
  ok(drawPlaces(wide, 'World', { id: 'world' }).includes(`<g class="land"><path id="world-land" d="${wide.land}"/>`));
  const used = drawPlaces(narrow, 'World', { of: 'world', scale: 0.5 });
  ok(used.includes('<use class="land" href="#world-land" transform="scale(0.5)"/>') && !used.includes(narrow.land));
});

test('north is up and east is right', () => {
  const [moscow, , geneva] = placeEurope(places).places;
  ok(moscow!.x > geneva!.x && moscow!.y < geneva!.y);
});

test('marks as they stand, each a link', (t) => {
  const placed = { ...placeEurope(places), land: '', borders: '' };
  t.assert.fileSnapshot(placed, snapshot('places-map.placed.txt'));
  ok(drawPlaces(placed, 'Places').includes('<a href="/places/geneva/"><title>Geneva &amp; lake</title>'));
});
