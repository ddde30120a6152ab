/** The engines that are compared, each given the same pages. */
import { create, insertMultiple, save, search as searchOrama } from '@orama/orama';
import FlexSearch from 'flexsearch';
import MiniSearch from 'minisearch';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { openEngine } from '../../src/search/engine.ts';
import { facetsPath } from '../../src/search/facets.ts';
import { readFragment } from '../../src/search/text.ts';
import { scriptsOf, sent, sentFile, type Corpus } from './corpus.ts';
import type { StockPagefind } from './pagefind.ts';

export interface Answer {
  /** References of pages, best first. */
  refs: string[];
  /** What a first visit fetches until the first result can be shown, in bytes. */
  first: number;
  /** And until ten can, with all that the engine shows of them. */
  ten: number;
}

export interface Engine {
  name: string;
  /** What differs from the defaults. */
  how: string;
  search(query: string): Promise<Answer>;
}

const TEN = 10;

/** This site’s search, with everything that its page loads: document, scripts, index, texts. */
export function ours({ folder, cards }: Corpus, scripts = folder): Engine {
  const page = 'search/index.html';
  const fixed = [page, ...scriptsOf(scripts, page)].map((path) => join(scripts, path));
  const fragmentOf = (name: string) => join(folder, 'pagefind/fragment', `${name}.pf_fragment`);
  const sum = (paths: Iterable<string>) => [...new Set(paths)].reduce((bytes, path) => bytes + sentFile(path), 0);
  return {
    name: 'this search',
    how: 'page, scripts and all',
    search: async (query) => {
      // Each question is a first visit, with nothing kept.
      const fetched: string[] = [...fixed];
      const get = (path: string) => {
        const content = readFileSync(path);
        fetched.push(path);
        return content;
      };
      const visit = await openEngine({
        read: async (path) => get(join(folder, 'search', path)).toString('utf8'),
        text: async (name) => readFragment(gunzipSync(get(fragmentOf(name))).toString('utf8')),
      });
      get(join(folder, 'search', facetsPath(visit.guide.version)));
      const found = await visit.search(query);
      if (found.asked) await visit.answer(found.asked);
      const shown = found.ranked.slice(0, TEN).map(({ page }) => fragmentOf(cards[page]!.fragment));
      return {
        refs: found.ranked.map(({ page }) => cards[page]!.ref),
        first: sum([...fetched, ...shown.slice(0, 1)]),
        ten: sum([...fetched, ...shown]),
      };
    },
  };
}

const PACKAGES = join(import.meta.dirname, '../../node_modules');

/** An engine whose whole index is fetched before the first answer. */
function wholly(
  name: string,
  how: string,
  library: string,
  index: string,
  find: (query: string) => Promise<string[]> | string[],
): Engine {
  const bytes = sentFile(join(PACKAGES, library)) + sent(index);
  return { name, how, search: async (query) => ({ refs: await find(query), first: bytes, ten: bytes }) };
}

export function miniSearch({ documents }: Corpus): Engine {
  const index = new MiniSearch({
    fields: ['title', 'aliases', 'text'],
    storeFields: ['title'],
    searchOptions: { boost: { title: 6, aliases: 5 }, prefix: true, fuzzy: 0.2 },
  });
  index.addAll(documents);
  return wholly(
    'MiniSearch',
    'titles ×6, aliases ×5, prefixes, fuzzy',
    'minisearch/dist/umd/index.js',
    JSON.stringify(index),
    (query) => index.search(query).map(({ id }) => String(id)),
  );
}

export async function flexSearch({ documents }: Corpus): Promise<Engine> {
  const index = new FlexSearch.Document({
    document: { id: 'id', index: ['title', 'aliases', 'text'] },
    tokenize: 'forward',
    encoder: FlexSearch.Charset.LatinBalance,
  });
  for (const { id, title, aliases, text } of documents) index.add({ id, title, aliases, text });
  const parts: string[] = [];
  await index.export((_key: string, data: string) => void parts.push(data));
  return wholly(
    'FlexSearch',
    'prefixes, Latin balance, suggestions',
    'flexsearch/dist/flexsearch.bundle.module.min.js',
    parts.join('\n'),
    (query) => {
      const fields = index.search(query, { suggest: true, limit: 50 });
      // Titles come before aliases, aliases before text, each page once.
      const found = ['title', 'aliases', 'text'].flatMap(
        (name) => fields.find(({ field }) => field === name)?.result ?? [],
      );
      return [...new Set(found.map(String))];
    },
  );
}

export async function orama({ documents }: Corpus): Promise<Engine> {
  const db = create({ schema: { id: 'string', title: 'string', aliases: 'string', text: 'string' } });
  await insertMultiple(db, documents);
  return wholly(
    'Orama',
    'titles ×6, aliases ×5, tolerance 1',
    '@orama/orama/dist/browser/index.js',
    JSON.stringify(save(db)),
    async (query) => {
      const { hits } = await searchOrama(db, {
        term: query,
        properties: ['title', 'aliases', 'text'],
        boost: { title: 6, aliases: 5 },
        tolerance: 1,
        limit: 50,
      });
      return hits.map(({ document }) => document.id);
    },
  );
}

export function pagefind(stock: StockPagefind): Engine {
  return {
    name: 'Pagefind',
    how: 'default settings; without a page of its own',
    search: (query) => stock.search(query),
  };
}

/**
 * Pagefind behind our understanding: the names that we know before what it
 * finds, slips mended, function words left out. Why it is not what we do.
 */
export async function namesThenPagefind(stock: StockPagefind, { folder }: Corpus): Promise<Engine> {
  const read = (path: string) => readFileSync(join(folder, 'search', path), 'utf8');
  const engine = await openEngine({
    read: async (path) => read(path),
    text: async () => ({ url: '', content: '', meta: {}, anchors: [] }),
  });
  const { cards } = engine.guide;
  const own =
    sentFile(join(folder, 'search/guide.json')) +
    scriptsOf(folder, 'search/index.html').reduce((sum, src) => sum + sentFile(join(folder, src)), 0) +
    sentFile(join(folder, 'search/index.html'));
  return {
    name: 'names, then Pagefind',
    how: 'our understanding before Pagefind’s ranking',
    search: async (query) => {
      const { ranked, question } = await engine.search(query);
      const named = ranked.filter(({ tier }) => tier > 1).map(({ page }) => cards[page]!.ref);
      const words = question.telling.map((i) =>
        question.text.slice(question.tokens[i]!.start, question.tokens[i]!.end),
      );
      const { refs, first, ten } = await stock.search(words.join(' '));
      return { refs: [...new Set([...named, ...refs])], first: own + first, ten: own + ten };
    },
  };
}
