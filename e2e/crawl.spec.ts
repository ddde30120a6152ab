/** Every page of the built site, as files: links, ids, HTML, budgets in bytes. */
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'playwright/test';
import { brotli, editions, file, isArticle, pages } from './site.ts';
import { SITE, SITE_URL } from '../src/site.ts';

const all = pages();
/** Frozen pages too: what they link to must answer for ever. */
const withEditions = [...all, ...editions()];
const byAddress = new Map(withEditions.map((page) => [page.address, page]));

function attributes(html: string, name: string): string[] {
  return [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value]) =>
    value!.replaceAll('&amp;', '&'),
  );
}

test('every link leads to a page, and every fragment to a place in it', () => {
  const ids = new Map(withEditions.map(({ address, html }) => [address, new Set(attributes(html, 'id'))]));
  const broken: string[] = [];
  for (const { address, html } of withEditions) {
    for (const href of attributes(html, 'href')) {
      if (/^[a-z]+:/i.test(href)) continue;
      const url = new URL(href, `http://site${address}`);
      const path = decodeURIComponent(url.pathname);
      const target = byAddress.get(path);
      if (!target && file(path) === undefined) broken.push(`${address}: ${href}`);
      const fragment = decodeURIComponent(url.hash.slice(1));
      if (target && fragment && !ids.get(path)!.has(fragment)) broken.push(`${address}: ${href}`);
    }
    for (const target of attributes(html, 'popovertarget')) {
      if (!ids.get(address)!.has(target)) broken.push(`${address}: popover ${target}`);
    }
  }
  expect(broken).toEqual([]);
});

test('every link that leaves the site carries what finds its document again', () => {
  let outside = 0;
  for (const { address, html } of all) {
    for (const [tag, href] of html.matchAll(/<a\s[^>]*?href="(https?:[^"]*)"[^>]*>/g)) {
      // A format that we name is no source that was read.
      const named = [SITE.licence.url, 'https://datapackage.org/'].includes(href!);
      if (href!.startsWith(SITE_URL) || named || tag.includes('id="report"')) continue;
      const [original] = attributes(tag, 'data-originalurl');
      const [date] = attributes(tag, 'data-versiondate');
      expect(original, `${address}: ${tag}`).toMatch(/^https?:/);
      expect(date, `${address}: ${tag}`).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      outside++;
    }
  }
  expect(outside).toBeGreaterThan(1000);
});

test('every page is valid HTML with one title of its own', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:standard'],
    rules: {
      // Style, not validity: Astro writes them so.
      'doctype-style': 'off',
      'void-style': 'off',
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      'no-trailing-whitespace': 'off',
      // Our titles carry the name of the article; search engines cut, readers don't.
      'long-title': 'off',
      // The policy is that of src/publish/policy.ts; this rule asks for attributes for outside scripts, and there are none.
      'require-sri': 'off',
      // A list styled without bullets says that it is a list, for VoiceOver.
      'no-redundant-role': 'off',
      // An address in a reference may hold what looks like a telephone number.
      'tel-non-breaking': 'off',
    },
  });
  const problems: string[] = [];
  for (const { address, html } of all) {
    const report = await validator.validateString(html, address);
    for (const { messages } of report.results) {
      for (const { ruleId, message, line } of messages) problems.push(`${address}:${line} ${ruleId}: ${message}`);
    }
  }
  expect(problems.slice(0, 20)).toEqual([]);
  const titles = all.map(({ html }) => /<title>([^<]*)/.exec(html)?.[1]);
  expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
});

test('no page carries inline style attributes, event handlers or code outside its policy', () => {
  const wrong = all.filter(
    ({ html }) => /\s(style|on[a-z]+)="/.test(html) || /unsafe-(inline|eval)(?<!wasm-unsafe-eval)/.test(html),
  );
  expect(wrong.map(({ address }) => address)).toEqual([]);
  expect(all.filter(({ html }) => !html.includes('http-equiv="content-security-policy"'))).toEqual([]);
});

test('what an article shows first comes with the first bytes that a fresh connection sends', () => {
  // Ten packets before the first acknowledgement (RFC 6928); head, stylesheet and everything above the text are in them.
  for (const { address, html } of all.filter(isArticle)) {
    expect(brotli(html.slice(0, html.indexOf('<div class="prose">'))), address).toBeLessThanOrEqual(14_600);
  }
});

test('articles keep within their bytes: median 16,000, none over 25,000', () => {
  const sizes = all.filter(isArticle).map((page) => ({ address: page.address, bytes: brotli(page.html) }));
  sizes.sort((a, b) => a.bytes - b.bytes);
  const median = sizes[Math.floor(sizes.length / 2)]!.bytes;
  console.log(`median article ${median} B, largest ${sizes.at(-1)!.bytes} B (${sizes.at(-1)!.address})`);
  expect(median).toBeLessThanOrEqual(16_000);
  expect(sizes.at(-1)!.bytes).toBeLessThanOrEqual(25_000);
});

/** A script with all that it imports before it runs; what it fetches later is not counted. */
function withImports(src: string, seen = new Set<string>()): Set<string> {
  if (seen.has(src)) return seen;
  seen.add(src);
  for (const [, name] of file(src)!
    .toString()
    .matchAll(/\b(?:import|from)\s*["'`]\.\/([^"'`]+)["'`]/g))
    withImports(`/_astro/${name}`, seen);
  return seen;
}

test('a page that is not search loads at most 5 KiB of script, and nothing before it is read', () => {
  for (const { address, html } of all.filter(({ address }) => address !== '/search/')) {
    const scripts = [...html.matchAll(/<script[^>]*\ssrc="([^"]+)"[^>]*>/g)];
    const loaded = new Set(scripts.flatMap(([, src]) => [...withImports(src!)]));
    const bytes = [...loaded].reduce((sum, src) => sum + brotli(file(src)!), 0);
    expect(bytes, address).toBeLessThanOrEqual(5 * 1024);
    for (const [tag] of scripts) expect(tag, address).toContain('type="module"');
    expect(html, address).not.toMatch(/<link[^>]+rel="?stylesheet/);
  }
});

test('the sitemap lists every page once, with the day on which it changed', () => {
  const sitemap = file('sitemap-0.xml')!.toString();
  const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc><lastmod>(\d{4}-\d{2}-\d{2})/g)].map(
    ([, loc]) => new URL(loc!).pathname,
  );
  const expected = all.map(({ address }) => address).filter((address) => address !== '/404.html');
  const undated = ['/search/', '/about/', '/method/'];
  const locations = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc]) => new URL(loc!).pathname);
  expect(locations.sort()).toEqual(expected.sort());
  expect(expected.filter((address) => !listed.includes(address) && !undated.includes(address))).toEqual([]);
  expect(file('robots.txt')!.toString()).toContain('/sitemap-index.xml');
});

test('every shared link has its card', () => {
  for (const { address, html } of all) {
    const image = /property="og:image" content="([^"]+)"/.exec(html)![1]!;
    const card = file(new URL(image).pathname);
    expect(card?.subarray(1, 4).toString(), address).toBe('PNG');
  }
});
