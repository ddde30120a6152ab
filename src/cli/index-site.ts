/**
 * Makes the search index of a built site. Pagefind reads the pages and keeps
 * their texts; from these, and from what the library knows of each page, our
 * own index is made (search/), which is what the search page asks first.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { refIn } from '../domain/address.ts';
import { isDay } from '../domain/date.ts';
import { turningPoints } from '../domain/status.ts';
import type { Library } from '../library/library.ts';
import { datable, isArticle, type AnyEntry } from '../library/entry.ts';
import { linkCounts } from '../library/relations.ts';
import { facetsOf } from '../publish/facets.ts';
import { cardOf } from '../publish/search-cards.ts';
import { factsOf } from '../publish/search-facts.ts';
import { buildIndex, type Indexed } from '../search/build.ts';
import { facetsPath, printFacets } from '../search/facets.ts';
import { factsPath } from '../search/facts.ts';
import { readFragment, type PageText } from '../search/text.ts';
import { sha256 } from './read.ts';

/** Numbers of notes and buttons of definitions: many on a page, so that they are named here and not marked there. */
export const MARKS = ['.c', '.d'];

/** Where the index lies on the site. */
const FOLDER = 'search';

/** Reads every page, indexes those that have a `data-pagefind-body`, and returns how many of them there are. */
export async function indexSite(folder: string, library: Library): Promise<number> {
  const pages = await readPages(folder);
  const entries = library.entries.filter(({ ref }) => pages.has(ref));
  const linked = linkCounts(library);
  const indexed = entries.map((entry): Indexed => {
    const { name, text } = pages.get(entry.ref)!;
    return { card: cardOf(library, entry, name, linked.get(entry.ref) ?? 0), text, days: turningDays(entry) };
  });
  const { files, guide } = buildIndex(indexed);
  files.set(facetsPath('').slice(1), printFacets(entries.map((entry) => facetsOf(library, entry))));
  for (const article of library.entries.filter(isArticle)) {
    files.set(factsPath('', article.ref).slice(1), JSON.stringify(factsOf(library, article)));
  }
  const version = sha256([...files].flat().join('\0') + guide('')).slice(0, 10);
  for (const [name, text] of files) write(join(folder, FOLDER, version, name), text);
  write(join(folder, FOLDER, 'guide.json'), guide(version));
  return indexed.length;
}

/** The days on which what an article is about turned, as far as they are known to the day. */
function turningDays(entry: AnyEntry): string[] {
  return isArticle(entry) ? turningPoints(datable(entry)).flatMap(({ on }) => (isDay(on) ? [on] : [])) : [];
}

/** Runs Pagefind over a folder, writes its files there, and returns the text of each page by its reference. */
async function readPages(folder: string): Promise<Map<string, { name: string; text: PageText }>> {
  const made = await pagefind.createIndex({ forceLanguage: 'en', writePlayground: false, excludeSelectors: MARKS });
  if (!made.index) throw new Error(made.errors.join('\n'));
  const { errors } = await made.index.addDirectory({ path: folder });
  if (errors.length > 0) throw new Error(errors.join('\n'));
  const { files, errors: unmade } = await made.index.getFiles();
  if (unmade.length > 0) throw new Error(unmade.join('\n'));
  await pagefind.close();
  const pages = new Map<string, { name: string; text: PageText }>();
  for (const { path, content } of files) {
    write(join(folder, 'pagefind', path), content);
    const name = /fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
    if (name === undefined) continue;
    const text = readFragment(gunzipSync(content).toString('utf8'));
    pages.set(refIn(text.url), { name, text });
  }
  return pages;
}

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
