/** The built site as files: what the tests that need no browser look at. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const DIST = join(import.meta.dirname, '../dist');

export interface Page {
  /** `/treaties/inf/` */
  address: string;
  html: string;
}

/** Every HTML page of the site. */
export function pages(): Page[] {
  return readdirSync(DIST, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({
      address: `/${relative(DIST, file).split(sep).join('/')}`.replace(/index\.html$/, ''),
      html: readFileSync(file, 'utf8'),
    }));
}

/** Whether a path names a file of the site. */
export function file(path: string): Buffer | undefined {
  try {
    return readFileSync(join(DIST, path));
  } catch {
    return undefined;
  }
}

/** Bytes at the highest setting of brotli, as a host would send them. */
export function brotli(content: string | Buffer): number {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

export function isArticle({ address }: Page): boolean {
  return /^\/(treaties|systems|proposals)\/[^/]+\/$/.test(address);
}

/** One page of each kind. */
export const ONE_OF_EACH = [
  '/',
  '/treaties/',
  '/treaties/inf/',
  '/systems/9m729/',
  '/proposals/2020-10-post-inf-moratorium/',
  '/terms/',
  '/terms/throw-weight/',
  '/sources/',
  '/sources/inf-treaty-1987/',
  '/parties/russia/',
  '/places/kaliningrad/',
  '/series/new-start-warheads/',
  '/figures/ranges/',
  '/map/kaliningrad/',
  '/timeline/',
  '/index-a-z/',
  '/search/',
  '/about/',
  '/method/',
  '/no-such-page/',
];
