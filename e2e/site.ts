/** The built site as files: what the tests that need no browser look at. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { OWN_COLLECTIONS } from '../src/domain/address.ts';

const DIST = join(import.meta.dirname, '../dist');

export interface Page {
  /** `/treaties/inf/` */
  address: string;
  html: string;
}

const EDITION = new RegExp(`^/(${OWN_COLLECTIONS.join('|')})/[^/]+/\\d{4}-\\d{2}-\\d{2}/$`);

/** Every frozen edition: kept as it was, so that today's rules for pages do not hold for it. */
export function editions(): Page[] {
  return allPages().filter(({ address }) => EDITION.test(address));
}

/** Every living HTML page of the site; not those that only send on, which e2e/continuity.spec.ts follows. */
export function pages(): Page[] {
  return allPages().filter(({ address, html }) => !EDITION.test(address) && !html.includes('src="/moved.js"'));
}

function allPages(): Page[] {
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

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' };

/** Text as it stands in HTML, read. */
export function unescapeHtml(text: string): string {
  return text.replace(/&(?:#(x?)([0-9a-f]+)|(\w+));/gi, (whole, hex: string, code: string, name: string) =>
    name ? (NAMED[name] ?? whole) : String.fromCodePoint(Number.parseInt(code, hex ? 16 : 10)),
  );
}

/** Elements that stand within a line; all others set words apart. */
const WITHIN_A_LINE = 'a|abbr|b|bdi|cite|code|em|i|q|small|span|strong|sub|sup|time';

/** What a reader sees on a page: its text, without the numbers of notes, buttons and what is hidden. */
export function visibleText(html: string): string {
  const body = html
    .slice(html.indexOf('<body'))
    .replace(/<(script|style|template|svg|button)\b[^>]*>[^]*?<\/\1>/g, '')
    .replace(/<sup class="c"[^>]*>[^]*?<\/sup>/g, '')
    .replace(/<p hidden[^>]*>[^]*?<\/p>/g, '')
    .replace(new RegExp(`</?(?:${WITHIN_A_LINE})\\b[^>]*>`, 'g'), '')
    .replace(/<[^>]+>/g, ' ');
  return unescapeHtml(body).replace(/\s+/g, ' ');
}

/** Bytes at the highest setting of brotli, as a host would send them. */
export function brotli(content: string | Buffer): number {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

export function isArticle({ address }: Page): boolean {
  return /^\/(treaties|systems|proposals)\/[^/]+\/$/.test(address);
}

export function isDay({ address }: Page): boolean {
  return /^\/on\/\d/.test(address);
}

/** Every page, but of the days and the sources, which are alike and many, only every tenth: for what takes time on each. */
export function withFewAlike(all: readonly Page[]): Page[] {
  const many = all.filter((page) => isDay(page) || /^\/sources\/[^/]+\/$/.test(page.address));
  return all.filter((page) => !many.includes(page) || many.indexOf(page) % 10 === 0);
}

/** One page of each kind. */
export const ONE_OF_EACH = [
  '/',
  '/treaties/',
  '/treaties/inf/',
  '/systems/',
  '/systems/9m729/',
  '/proposals/2020-10-post-inf-moratorium/',
  '/terms/',
  '/terms/throw-weight/',
  '/sources/',
  '/sources/inf-treaty-1987/',
  '/sources/links/',
  '/sources/titled/m/',
  '/parties/russia/',
  '/places/kaliningrad/',
  '/series/new-start-warheads/',
  '/figures/ranges/',
  '/map/kaliningrad/',
  '/timeline/',
  '/index-a-z/',
  '/search/',
  '/on/',
  '/on/2020-10-26/',
  '/on/2016-12-01/',
  '/parties-by-treaty/',
  '/compare/',
  '/compare/start-i/new-start/',
  '/about/',
  '/method/',
  '/data/',
  '/data/events/',
  '/no-such-page/',
];
