/** The pages that are searched, as every engine of the bench is given them, and what their files weigh when they are sent. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gunzipSync } from 'node:zlib';
import { readGuide, type Card } from '../../src/search/guide.ts';
import { readFragment } from '../../src/search/text.ts';

export interface Document {
  id: string;
  title: string;
  aliases: string;
  text: string;
}

/** A built site, from its index: its folder, its cards, and the text of each page. */
export interface Corpus {
  folder: string;
  cards: Card[];
  documents: Document[];
}

export function readCorpus(folder: string): Corpus {
  const { cards } = readGuide(readFileSync(join(folder, 'search/guide.json'), 'utf8'));
  const documents = cards.map(({ ref, title, aliases, fragment }) => {
    const file = readFileSync(join(folder, 'pagefind/fragment', `${fragment}.pf_fragment`));
    const { content } = readFragment(gunzipSync(file).toString('utf8'));
    return { id: ref, title, aliases: aliases.join(', '), text: content };
  });
  return { folder, cards, documents };
}

const weighed = new Map<string, number>();

/** Bytes of a text at the highest setting of brotli, as a host would send it. */
export function sent(text: string | Uint8Array): number {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

/** Bytes of a file as it is sent: Pagefind’s own are packed already. */
export function sentFile(path: string): number {
  const known = weighed.get(path);
  if (known !== undefined) return known;
  const content = readFileSync(path);
  const bytes = /\.(?:pf_\w+|pagefind)$/.test(path) ? content.length : sent(content);
  weighed.set(path, bytes);
  return bytes;
}

/** The scripts that a page of the built site loads at once, with all that they import. */
export function scriptsOf(folder: string, page: string): string[] {
  const html = readFileSync(join(folder, page), 'utf8');
  const found = new Set([...html.matchAll(/<script[^>]*\ssrc="([^"]+)"/g)].map(([, src]) => src!));
  for (const src of found) {
    const code = readFileSync(join(folder, src), 'utf8');
    for (const [, name] of code.matchAll(/(?:^|[;}])import[^"'`(]*["'`]\.\/([^"'`]+)["'`]/g))
      found.add(`/_astro/${name}`);
  }
  return [...found].filter((src) => readdirSync(join(folder, '_astro')).includes(src.slice('/_astro/'.length)));
}
