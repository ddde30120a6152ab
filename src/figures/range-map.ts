/**
 * A map on which distances from its centre are true: azimuthal equidistant, so
 * that every range is a circle round the place, on a sphere of the Earth's mean
 * radius. `placeMap` makes numbers, `drawMap` SVG.
 */
import { geoAzimuthalEquidistant, geoDistance, geoPath, type GeoProjection } from 'd3-geo';
import { drawing, round, tag, widthOf, words } from './svg.ts';
import { shorten } from './path.ts';
import { reach, type Stance } from '../library/ranges.ts';
import type { LetteredClaim } from '../library/reach.ts';
import { COARSE, FINE } from './world.ts';

/** Mean radius of the Earth, in km (IUGG). Against the ellipsoid a distance is off by at most 0.6 %. */
const EARTH = 6371.0088;

export interface Point {
  lat: number;
  lon: number;
}

/** A claimed distance round the place. */
export interface Ring {
  /** The letter by which the table names it. */
  letter: string;
  km: number;
  /** Where the claim names a least distance too. */
  from?: number;
  stance: Stance;
  /** Whether it is drawn as if the system were there. */
  supposed?: true | undefined;
}

export interface PlacedMap {
  size: number;
  /** Units of the drawing for one km. */
  scale: number;
  land: string;
  borders: string;
  /** Outermost first, so that the inner ones are drawn above. */
  rings: { letter: string; r: number; from?: number; stance: Stance; supposed?: true; x: number; y: number }[];
  places: { name: string; x: number; y: number; labelX: number; anchor: 'start' | 'end' }[];
  bar: { length: number; label: string };
}

const SIZE = 640;
const CENTRE = SIZE / 2;
const MARGIN = 14;
const LEAST_LETTERED = 44;
/** The larger of the two sizes in which names are written, so that they keep apart on a narrow screen too. */
const FONT = 24;
/** Bold letters are wider. */
const BOLD = 1.12;
/** Radius of the circle round a letter. */
const BADGE = 15;
/** From here on the coarser coast is fine enough. */
const COARSE_FROM = 2500;

/** Distance along the great circle, in km. */
export function distance(a: Point, b: Point): number {
  return geoDistance([a.lon, a.lat], [b.lon, b.lat]) * EARTH;
}

/** The projection of a map that shows so many km round a place. */
export function projectionFor(centre: Point, km: number): GeoProjection {
  const angle = km / EARTH;
  return geoAzimuthalEquidistant()
    .rotate([-centre.lon, -centre.lat])
    .translate([CENTRE, CENTRE])
    .scale((CENTRE - MARGIN) / angle)
    .clipAngle(Math.min((angle * 180) / Math.PI, 179))
    .precision(0.5);
}

/** The length of the scale bar: a round number of about a fifth of the map. */
function barFor(km: number): number {
  return [50, 100, 200, 250, 500, 1000, 2000].findLast((length) => length <= km * 0.45) ?? 50;
}

/**
 * Places a map.
 *
 * @param rings claimed distances; the map reaches a little beyond the longest, or to `least` km.
 * @param places other places, which are named where there is room.
 */
export function placeMap(
  centre: Point & { name: string },
  rings: readonly Ring[],
  places: readonly (Point & { name: string })[] = [],
  least = 400,
): PlacedMap {
  const km = Math.max(least, ...rings.map((ring) => ring.km)) * 1.06;
  const projection = projectionFor(centre, km);
  const scale = (CENTRE - MARGIN) / km;
  const world = km >= COARSE_FROM ? COARSE : FINE;
  const path = geoPath(projection).digits(0);
  const placed = [...rings]
    .sort((a, b) => b.km - a.km)
    .map(({ letter, km, from, stance, supposed }) => {
      const r = km * scale;
      // Letters go round the clock in the order of the table, so that those of equal rings stand apart.
      const turn = (rings.findIndex((ring) => ring.letter === letter) + 0.5) / Math.max(rings.length, 1);
      const [x, y] = [CENTRE + r * Math.sin(turn * 2 * Math.PI), CENTRE - r * Math.cos(turn * 2 * Math.PI)];
      const inner = from === undefined ? {} : { from: round(from * scale) };
      return { letter, r: round(r), ...inner, stance, ...(supposed && { supposed }), x: round(x), y: round(y) };
    });
  const bar = barFor(km);
  return {
    size: SIZE,
    scale,
    land: shorten(path(world.land) ?? ''),
    borders: shorten(path(world.borders) ?? ''),
    rings: placed,
    places: placeNames(centre, places, projection, km, placed.filter(isLettered)),
    bar: { length: round(bar * scale), label: `${bar.toLocaleString('en-GB')} km` },
  };
}

/** From here on a ring is far, and needs a map that shrinks the near ones. */
const FAR = 1500;

/**
 * The maps of a place: one, or a near and a far one where claims lie far apart.
 * Without claims, one with circles of 500 and 1,000 km as a scale.
 */
export function mapsOf(
  centre: Point & { name: string },
  claims: readonly LetteredClaim[],
  places: readonly (Point & { name: string })[],
): PlacedMap[] {
  if (claims.length === 0) {
    const circles = [500, 1000].map((km): Ring => ({ letter: '', km, stance: 'third' }));
    return [placeMap(centre, circles, places)];
  }
  const rings = claims.map(({ letter, why, claim }): Ring => {
    const { low, high, stance } = claim;
    const km = reach(claim);
    return {
      letter,
      km,
      stance,
      supposed: why.supposed,
      ...(low !== undefined && high !== undefined && low < high && { from: low }),
    };
  });
  const near = rings.filter(({ km }) => km <= FAR);
  const far = rings.filter(({ km }) => km > FAR);
  return near.length > 0 && far.length > 0
    ? [placeMap(centre, near, places), placeMap(centre, rings, places)]
    : [placeMap(centre, rings, places)];
}

/** Letters on a ring that is too small would cover each other; the circles of a scale have none. */
function isLettered({ letter, r }: { letter: string; r: number }): boolean {
  return letter !== '' && r >= LEAST_LETTERED;
}

/** Names of the centre and of other places on the map, as far as they keep apart. */
function placeNames(
  centre: Point & { name: string },
  places: readonly (Point & { name: string })[],
  projection: GeoProjection,
  km: number,
  badges: PlacedMap['rings'],
): PlacedMap['places'] {
  const taken = badges.map(({ x, y }) => ({ left: x - BADGE, right: x + BADGE, y }));
  const near = places
    .filter(({ name }) => name !== centre.name)
    .map((place) => ({ ...place, away: distance(centre, place) }))
    .filter(({ away }) => away < km * 0.95)
    .sort((a, b) => a.away - b.away);
  return [centre, ...near].flatMap(({ name, lat, lon }) => {
    const [x, y] = projection([lon, lat])!;
    const width = widthOf(name, FONT) * (name === centre.name ? BOLD : 1);
    for (const anchor of ['start', 'end'] as const) {
      const left = anchor === 'start' ? x + 9 : x - 9 - width;
      const clear = taken.every(
        (other) => left > other.right || left + width < other.left || Math.abs(y - other.y) > FONT,
      );
      if (!clear || left < 0 || left + width > SIZE) continue;
      taken.push({ left: Math.min(left, x - 8), right: Math.max(left + width, x + 8), y });
      return [{ name, x: round(x), y: round(y), labelX: round(anchor === 'start' ? x + 9 : x - 9), anchor }];
    }
    return [];
  });
}

/** The map as SVG. */
export function drawMap({ size, land, borders, rings, places, bar }: PlacedMap): string {
  const circle = (r: number, name: string) => tag('circle', { class: name, cx: CENTRE, cy: CENTRE, r });
  const lettered = rings.filter(isLettered);
  return drawing(
    { width: size, height: size },
    undefined,
    circle(CENTRE - MARGIN, 'sea'),
    tag('path', { class: 'land', d: land }),
    tag('path', { class: 'border', d: borders }),
    ...rings.flatMap(({ r, from, stance }) => [
      ...(from === undefined ? [] : [circle(from, `ring ${stance}-ring`)]),
      circle(r, `ring ${stance}-ring`),
    ]),
    ...places.flatMap(({ name, x, y, labelX, anchor }, i) => [
      tag('circle', { class: 'place', cx: x, cy: y, r: i === 0 ? 6 : 4 }),
      words(name, {
        class: i === 0 ? 'here' : undefined,
        x: labelX,
        y: round(y + 7),
        'text-anchor': anchor === 'end' ? 'end' : undefined,
      }),
    ]),
    ...lettered.flatMap(({ letter, supposed, x, y }) => [
      tag('circle', { class: supposed ? 'badge supposed' : 'badge', cx: x, cy: y, r: BADGE }),
      words(letter, { x, y: round(y + 7), 'text-anchor': 'middle' }),
    ]),
    tag('path', { class: 'bar-of-scale', d: `M12 ${size - 12}h${bar.length}m0-5v10M12 ${size - 17}v10` }),
    words(bar.label, { x: 12, y: size - 24 }),
  );
}
