/** All places on two maps: the world, and the part of it where most of them lie. Areas are true, so that no country looks larger than it is. */
import { geoAzimuthalEqualArea, geoEqualEarth, geoPath, type GeoProjection } from 'd3-geo';
import { shorten } from './path.ts';
import { drawing, escape, link, round, tag, widthOf, words } from './svg.ts';
import { COARSE, FINE } from './world.ts';

export interface NamedPlace {
  name: string;
  href: string;
  lat: number;
  lon: number;
}

export interface PlacedPlaces {
  width: number;
  height: number;
  land: string;
  borders: string;
  /** A place without room for its name has no label; the list beside the map has them all. */
  places: {
    name: string;
    href: string;
    x: number;
    y: number;
    label?: { x: number; y: number; anchor: 'start' | 'end' };
  }[];
}

const FONT = 17;
const WORLD = { width: 960, height: 480 } as const;
const EUROPE = { width: 960, height: 560 } as const;

/** The whole world. */
export function placeWorld(places: readonly NamedPlace[]): PlacedPlaces {
  const { width, height } = WORLD;
  const projection = geoEqualEarth().fitExtent(
    [
      [2, 2],
      [width - 2, height - 2],
    ],
    { type: 'Sphere' },
  );
  return { ...WORLD, ...ground(projection, COARSE), places: placeAll(places, projection, WORLD) };
}

/** Europe with the west of Russia. */
export function placeEurope(places: readonly NamedPlace[]): PlacedPlaces {
  const { width, height } = EUROPE;
  const projection = geoAzimuthalEqualArea()
    .rotate([-28, -51])
    .translate([width / 2, height / 2])
    .scale(1500)
    .clipExtent([
      [0, 0],
      [width, height],
    ]);
  return { ...EUROPE, ...ground(projection, FINE), places: placeAll(places, projection, EUROPE) };
}

function ground(projection: GeoProjection, world: typeof COARSE): Pick<PlacedPlaces, 'land' | 'borders'> {
  const path = geoPath(projection).digits(0);
  return { land: shorten(path(world.land) ?? ''), borders: shorten(path(world.borders) ?? '') };
}

function placeAll(
  places: readonly NamedPlace[],
  projection: GeoProjection,
  { width, height }: { width: number; height: number },
): PlacedPlaces['places'] {
  const taken: { left: number; right: number; y: number }[] = [];
  const visible = places.flatMap(({ name, href, lat, lon }) => {
    const [x, y] = projection([lon, lat])!;
    return x >= 0 && x <= width && y >= 0 && y <= height ? [{ name, href, x: round(x), y: round(y) }] : [];
  });
  for (const { x, y } of visible) taken.push({ left: x - 6, right: x + 6, y });
  return visible.map((place) => {
    const room = widthOf(place.name, FONT);
    const options = [
      { x: place.x + 9, y: place.y + 6, anchor: 'start' as const },
      { x: place.x - 9, y: place.y + 6, anchor: 'end' as const },
      { x: place.x + 5, y: place.y - 8, anchor: 'start' as const },
      { x: place.x + 5, y: place.y + 22, anchor: 'start' as const },
    ];
    const label = options.find(({ x, y, anchor }) => {
      const left = anchor === 'start' ? x : x - room;
      return (
        left >= 0 &&
        left + room <= width &&
        taken.every((other) => left > other.right || left + room < other.left || Math.abs(y - 6 - other.y) > FONT - 2)
      );
    });
    if (!label) return place;
    const left = label.anchor === 'start' ? label.x : label.x - room;
    taken.push({ left, right: left + room, y: label.y - 6 });
    return { ...place, label: { ...label, x: round(label.x), y: round(label.y) } };
  });
}

/** One of the two maps as SVG. */
export function drawPlaces({ width, height, land, borders, places }: PlacedPlaces, name: string): string {
  return drawing(
    { width, height },
    name,
    tag('path', { class: 'land', d: land }),
    tag('path', { class: 'border', d: borders }),
    ...places.map(({ name, href, x, y, label }) =>
      link(
        href,
        tag('title', {}, escape(name)),
        tag('circle', { class: 'place', cx: x, cy: y, r: 5 }),
        ...(label
          ? [words(name, { x: label.x, y: label.y, 'text-anchor': label.anchor === 'end' ? 'end' : undefined })]
          : []),
      ),
    ),
  );
}
