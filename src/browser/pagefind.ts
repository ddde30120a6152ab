/**
 * Pagefind's own engine: what answers where our index can't be had. It knows
 * no typo and no other script, but needs none of our files.
 */

interface PagefindPage {
  url: string;
  meta: Record<string, string>;
}

interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<PagefindPage> }[] }>;
}

export interface PlainResult {
  url: string;
  title: string;
  about: string;
  summary: string;
}

let loaded: Promise<Pagefind> | undefined;

async function load(): Promise<Pagefind> {
  // A variable, so that the bundler leaves the file to be fetched from the index.
  const engine = '/pagefind/pagefind.js';
  const pagefind = (await import(/* @vite-ignore */ engine)) as Pagefind;
  await pagefind.options({ ranking: { metaWeights: { title: 6, aliases: 5, summary: 2 } } });
  await pagefind.init();
  return pagefind;
}

/** The first pages that hold all the words; fails where this index is missing or blocked too. */
export async function searchPlainly(query: string, most: number): Promise<PlainResult[]> {
  loaded ??= load();
  loaded.catch(() => (loaded = undefined));
  const { results } = await (await loaded).search(query);
  const pages = await Promise.all(results.slice(0, most).map((result) => result.data()));
  return pages.map(({ url, meta }) => ({
    url,
    title: meta.title ?? url,
    about: [meta.kind, meta.status].filter(Boolean).join(' · '),
    summary: meta.summary ?? '',
  }));
}
