/** Pagefind as it comes, over a folder of pages, in a real browser; every byte that it fetches is counted. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { chromium } from 'playwright';
import { MARKS } from '../../src/cli/index-site.ts';
import { refIn } from '../../src/domain/address.ts';
import { BROWSER_ARGUMENTS, findBrowser } from '../browser.ts';
import { sentFile } from './corpus.ts';
import type { Answer } from './engines.ts';

export interface StockPagefind {
  search(query: string): Promise<Answer>;
  close(): Promise<void>;
}

const TYPES: Record<string, string> = { js: 'text/javascript', json: 'application/json' };

/** Indexes the pages of a folder with default settings, and opens them to questions. */
export async function stockPagefind(folder: string): Promise<StockPagefind> {
  const index = mkdtempSync(join(tmpdir(), 'stock-pagefind-'));
  // The numbers of notes are no text in any search.
  const made = await pagefind.createIndex({ excludeSelectors: MARKS });
  if (!made.index) throw new Error(made.errors.join('\n'));
  await made.index.addDirectory({ path: folder });
  await made.index.writeFiles({ outputPath: index });
  await pagefind.close();

  let fetched: string[] = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url!, 'http://site').pathname;
    if (path === '/') {
      response.setHeader('content-type', 'text/html');
      response.end('<!doctype html><title>bench</title>');
      return;
    }
    try {
      const content = readFileSync(join(index, path));
      fetched.push(path);
      response.setHeader('content-type', TYPES[path.split('.').pop()!] ?? 'application/octet-stream');
      response.setHeader('cache-control', 'no-store');
      response.end(content);
    } catch {
      response.statusCode = 404;
      response.end();
    }
  });
  await new Promise<void>((ready) => server.listen(0, ready));
  const executablePath = findBrowser();
  const browser = await chromium.launch({ args: BROWSER_ARGUMENTS, ...(executablePath && { executablePath }) });
  const page = await browser.newPage();
  await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);

  let visit = 0;
  return {
    async search(query) {
      fetched = [];
      // Each question is a first visit: a module of its own, with nothing kept.
      const urls = await page.evaluate(
        async ([query, visit]) => {
          const engine = await import(`/pagefind.js?visit=${visit}`);
          await engine.init();
          const { results } = await engine.search(query);
          const ten = await Promise.all(
            results.slice(0, 10).map((result: { data(): Promise<{ url: string }> }) => result.data()),
          );
          const rest: { url: string }[] = ten;
          await engine.destroy?.();
          return rest.map(({ url }) => url);
        },
        [query, visit++] as const,
      );
      const fragments = fetched.filter((path) => path.includes('/fragment/'));
      const others = fetched.filter((path) => !path.includes('/fragment/'));
      const sum = (paths: Iterable<string>) =>
        [...new Set(paths)].reduce((bytes, path) => bytes + sentFile(join(index, path)), 0);
      return {
        refs: urls.map(refIn),
        first: sum([...others, ...fragments.slice(0, 1)]),
        ten: sum([...others, ...fragments]),
      };
    },
    async close() {
      await browser.close();
      server.close();
      rmSync(index, { recursive: true });
    },
  };
}
