/**
 * Coasts and boundaries: Natural Earth 4.1 as npm `world-atlas` packs it. It
 * draws who controls a territory, not who has the title to it.
 */
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { FeatureCollection, MultiLineString } from 'geojson';
import coarse from 'world-atlas/countries-110m.json' with { type: 'json' };
import fine from 'world-atlas/countries-50m.json' with { type: 'json' };

export interface World {
  /** Land, one piece for each country. */
  land: FeatureCollection;
  /** Boundaries between countries, without coasts. */
  borders: MultiLineString;
}

type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;

function worldOf(atlas: Atlas): World {
  const { countries } = atlas.objects;
  return {
    land: feature(atlas, countries),
    borders: mesh(atlas, countries, (a, b) => a !== b),
  };
}

/** At 1:110 million, for maps of thousands of kilometres. */
export const COARSE = worldOf(coarse as unknown as Atlas);
/** At 1:50 million, for closer ones. */
export const FINE = worldOf(fine as unknown as Atlas);

/** What the boundaries are, for whoever reads a map. A test compares it with the data. */
export const BOUNDARIES =
  'Coasts and boundaries are those of Natural Earth 4.1, which draws who controls a territory: Crimea stands with Russia, Kosovo and Northern Cyprus by themselves, Abkhazia with Georgia; no front line is shown. They are no position on sovereignty.';
