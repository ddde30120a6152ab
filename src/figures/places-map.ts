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

/** How large a map is in its own units, and the largest size in which names are written on it. */
export interface Frame {
  width: number;
  height: number;
  font: number;
  /** Units for one radian at the centre; of a map that shows the whole world there is no need. */
  scale?: number;
}

/** For a wide screen and for a narrow one, where letters take more of the map. */
export const WIDE = {
  world: { width: 960, height: 480, font: 17 },
  europe: { width: 960, height: 560, font: 17, scale: 1500 },
} as const satisfies Record<string, Frame>;
export const NARROW = {
  world: { width: 480, height: 240, font: 19 },
  europe: { width: 480, height: 460, font: 19, scale: 800 },
} as const satisfies Record<string, Frame>;

/** The whole world. */
export function placeWorld(places: readonly NamedPlace[], frame: Frame = WIDE.world): PlacedPlaces {
  const { width, height } = frame;
  // In proportion to the width, so that maps of all widths lie over one another.
  const margin = width / 480;
  const projection = geoEqualEarth().fitExtent(
    [
      [margin, margin],
      [width - margin, height - margin],
    ],
    { type: 'Sphere' },
  );
  return { width, height, ...ground(projection, COARSE), places: placeAll(places, projection, frame) };
}

/** Europe with the west of Russia. */
export function placeEurope(
  places: readonly NamedPlace[],
  frame: Frame & { scale: number } = WIDE.europe,
): PlacedPlaces {
  const { width, height, scale } = frame;
  const projection = geoAzimuthalEqualArea()
    .rotate([-28, -51])
    .translate([width / 2, height / 2])
    .scale(scale)
    .clipExtent([
      [0, 0],
      [width, height],
    ]);
  return { width, height, ...ground(projection, FINE), places: placeAll(places, projection, frame) };
}

function ground(projection: GeoProjection, world: typeof COARSE): Pick<PlacedPlaces, 'land' | 'borders'> {
  const path = geoPath(projection).digits(0);
  return { land: shorten(path(world.land) ?? ''), borders: shorten(path(world.borders) ?? '') };
}

function placeAll(
  places: readonly NamedPlace[],
  projection: GeoProjection,
  { width, height, font }: Frame,
): PlacedPlaces['places'] {
  const taken: { left: number; right: number; y: number }[] = [];
  const visible = places.flatMap(({ name, href, lat, lon }) => {
    const [x, y] = projection([lon, lat])!;
    return x >= 0 && x <= width && y >= 0 && y <= height ? [{ name, href, x: round(x), y: round(y) }] : [];
  });
  for (const { x, y } of visible) taken.push({ left: x - 6, right: x + 6, y });
  return visible.map((place) => {
    const room = widthOf(place.name, font);
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
        taken.every((other) => left > other.right || left + room < other.left || Math.abs(y - 6 - other.y) > font - 2)
      );
    });
    if (!label) return place;
    const left = label.anchor === 'start' ? label.x : label.x - room;
    taken.push({ left, right: left + room, y: label.y - 6 });
    return { ...place, label: { ...label, x: round(label.x), y: round(label.y) } };
  });
}

/**
 * One of the maps as SVG.
 *
 * @param ground what the land is called, for another map of the page to use it; or, on that other, what it uses and how much smaller it is.
 */
export function drawPlaces(
  { width, height, land, borders, places }: PlacedPlaces,
  name: string,
  ground: { id?: string; of?: string; scale?: number } = {},
): string {
  const { id, of, scale } = ground;
  // The looks are those of the group, since rules for what stands inside do not reach what is used.
  const look = (kind: string, d: string) =>
    of
      ? tag('use', { class: kind, href: `#${of}-${kind}`, transform: `scale(${scale})` })
      : id
        ? tag('g', { class: kind }, tag('path', { id: `${id}-${kind}`, d }))
        : tag('path', { class: kind, d });
  return drawing(
    { width, height },
    name,
    look('land', land),
    look('border', borders),
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
