/** The part of Pagefind's browser interface that the site uses; its files are written at build time. */

export interface PagefindPart {
  url: string;
  title: string;
  /** HTML made by Pagefind: the page's text, escaped, with `<mark>` around what was found. */
  excerpt: string;
}

export interface PagefindPage {
  url: string;
  meta: Record<string, string>;
  excerpt: string;
  sub_results: PagefindPart[];
}

export interface PagefindAnswer {
  results: { id: string; score: number; data(): Promise<PagefindPage> }[];
  filters: Record<string, Record<string, number>>;
}

export interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  filters(): Promise<Record<string, Record<string, number>>>;
  search(query: string | null, options?: { filters?: Record<string, { any: string[] }> }): Promise<PagefindAnswer>;
}

/** Loads the index's engine; fails where the index is missing or blocked. */
export async function loadPagefind(): Promise<Pagefind> {
  // A variable, so that the bundler leaves the file to be fetched from the index.
  const engine = '/pagefind/pagefind.js';
  const pagefind = (await import(/* @vite-ignore */ engine)) as Pagefind;
  await pagefind.options({
    excerptLength: 24,
    ranking: { metaWeights: { title: 6, aliases: 5, summary: 2 }, pageLength: 0.5, termSaturation: 1.2 },
  });
  await pagefind.init();
  // Counts of facets come with results only once the facets are loaded.
  await pagefind.filters();
  return pagefind;
}
