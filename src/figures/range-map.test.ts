/** Distances against an independent library, what the boundaries are said to be against the data, and the map as it stands. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import { suite, test } from 'node:test';
import { geoContains } from 'd3-geo';
import geodesic from 'geographiclib-geodesic';
import { distance, drawMap, mapsOf, placeMap, projectionFor, type Point, type Ring } from './range-map.ts';
import { snapshot, SVG } from './snapshot.fixture.ts';
import { BOUNDARIES, COARSE, FINE } from './world.ts';

const WGS84 = geodesic.Geodesic.WGS84;
/** What the spherical Earth of the maps may be off by. */
const TOLERANCE = 0.005;

const PLACES: Record<string, Point> = {
  kaliningrad: { lat: 54.7167, lon: 20.5 },
  deveselu: { lat: 44.0773, lon: 24.4164 },
  redzikowo: { lat: 54.4789, lon: 17.1075 },
  'kapustin-yar': { lat: 48.7667, lon: 45.9833 },
  votkinsk: { lat: 57.0518, lon: 53.9873 },
  'san-nicolas-island': { lat: 33.2398, lon: -119.458 },
  magna: { lat: 40.7009, lon: -112.0809 },
  moscow: { lat: 55.7558, lon: 37.6178 },
  washington: { lat: 38.8948, lon: -77.0364 },
  geneva: { lat: 46.2071, lon: 6.1438 },
};

function onEllipsoid(a: Point, b: Point): number {
  return WGS84.Inverse(a.lat, a.lon, b.lat, b.lon).s12! / 1000;
}

suite('20 points on rings lie as far from the place as the ring says, by the geodesic on the ellipsoid', () => {
  const ranges = [480, 500, 1200, 2500, 5500];
  const bearings = [0, 77, 154, 231];
  for (const [i, km] of ranges.entries()) {
    for (const [j, bearing] of bearings.entries()) {
      const [name, place] = Object.entries(PLACES)[(i * bearings.length + j) % 10]!;
      test(`${km} km from ${name}, bearing ${bearing}°`, () => {
        const ring: Ring = { letter: 'A', km, stance: 'own' };
        const placed = placeMap({ name, ...place }, [ring]);
        const r = placed.rings[0]!.r;
        const turn = (bearing * Math.PI) / 180;
        const invert = projectionFor(place, km * 1.06).invert!;
        const [lon, lat] = invert([320 + r * Math.sin(turn), 320 - r * Math.cos(turn)])!;
        const found = onEllipsoid(place, { lat, lon });
        ok(Math.abs(found - km) / km < TOLERANCE, `${found} km`);
      });
    }
  }
});

test('distances between all places agree with the ellipsoid', () => {
  const all = Object.entries(PLACES);
  let pairs = 0;
  for (const [i, [from, a]] of all.entries()) {
    for (const [to, b] of all.slice(i + 1)) {
      const expected = onEllipsoid(a, b);
      ok(Math.abs(distance(a, b) - expected) / expected < TOLERANCE, `${from} to ${to}`);
      pairs++;
    }
  }
  equal(pairs, 45);
});

test('where the ellipsoid is furthest from the sphere, the error is what the map says', () => {
  const worst: [Point, Point][] = [
    [
      { lat: -1, lon: 0 },
      { lat: 1, lon: 0 },
    ],
    [
      { lat: 89, lon: 0 },
      { lat: 89, lon: 180 },
    ],
  ];
  for (const [a, b] of worst) {
    const error = Math.abs(distance(a, b) / onEllipsoid(a, b) - 1);
    ok(error > 0.004 && error < 0.006, `${error}`);
  }
});

test('the data draw the boundaries as the maps say', () => {
  for (const world of [COARSE, FINE]) {
    const ownerOf = (lon: number, lat: number) =>
      world.land.features
        .filter((country) => geoContains(country, [lon, lat]))
        .map(({ properties }) => properties!.name);
    deepEqual(ownerOf(34.1, 44.95), ['Russia']);
    deepEqual(ownerOf(21.16, 42.66), ['Kosovo']);
    deepEqual(ownerOf(33.3, 35.3), ['N. Cyprus']);
    deepEqual(ownerOf(41.2, 43), ['Georgia']);
    deepEqual(ownerOf(37.8, 48), ['Ukraine']);
  }
  for (const said of [
    'Crimea stands with Russia',
    'Kosovo and Northern Cyprus by themselves',
    'Abkhazia with Georgia',
  ]) {
    ok(BOUNDARIES.includes(said), said);
  }
});

suite('as it stands', () => {
  const island = { name: 'Island', lat: 38, lon: -45 };
  const rings: Ring[] = [
    { letter: 'A', km: 480, stance: 'own' },
    { letter: 'B', km: 700, from: 500, stance: 'other' },
    { letter: 'C', km: 700, stance: 'third' },
  ];
  const placed = placeMap(island, rings, [
    { name: 'Far', lat: 60, lon: 30 },
    { name: 'Near', lat: 40, lon: -44 },
  ]);

  test('placed numbers: outer rings first, only near places', (t) => {
    deepEqual(
      placed.places.map(({ name }) => name),
      ['Island', 'Near'],
    );
    t.assert.fileSnapshot(placed, snapshot('range-map.placed.txt'));
  });
  test('SVG', (t) => t.assert.fileSnapshot(drawMap(placed), snapshot('range-map.svg'), SVG));

  test('without a claim there is a scale, and no letter', () => {
    const [only, ...more] = mapsOf(island, [], []);
    deepEqual(more, []);
    deepEqual(
      only!.rings.map(({ letter }) => letter),
      ['', ''],
    );
    ok(!drawMap(only!).includes('badge'));
  });
});
