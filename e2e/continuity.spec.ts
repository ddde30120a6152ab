/** Every address and id that the last release promised still answers in the site as built. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { parse } from 'yaml';
import { EXPORT_FORMATS, exportAddress, historyOf, OWN_COLLECTIONS, refIn } from '../src/domain/address.ts';
import { promises, type Ledger } from '../src/library/ledger.ts';
import { editions, file } from './site.ts';

const released = parse(readFileSync('content/editions/released.yaml', 'utf8')) as Ledger;

/** The page that a reader of an address arrives at, through the redirects that static pages make. */
function arrive(address: string): string | undefined {
  const html = file(`${address}index.html`)?.toString();
  const next = html && /<meta http-equiv="refresh" content="0;url=([^"]+)"/.exec(html)?.[1];
  return next ? arrive(next) : html;
}

test('every promised page answers, and every promised id is in it', () => {
  const broken = promises(released).filter((promise) => {
    const [page = '', id] = promise.split('#');
    const html = arrive(page);
    return html === undefined || (id !== undefined && !html.includes(` id="${id}"`));
  });
  expect(promises(released).length).toBeGreaterThan(1000);
  expect(broken).toEqual([]);
});

test('every promised page has its exports and its list of editions', () => {
  const own = Object.keys(released.live)
    .map(refIn)
    .filter(
      (ref) => (OWN_COLLECTIONS as readonly string[]).includes(ref.split('/')[0]!) && ref.split('/').length === 2,
    );
  expect(own.length).toBeGreaterThan(90);
  const missing = own.flatMap((ref) =>
    [`${historyOf(ref)}index.html`, ...EXPORT_FORMATS.map((format) => exportAddress(ref, format))].filter(
      (path) => file(path) === undefined,
    ),
  );
  expect(missing).toEqual([]);
});

test('every frozen edition is served byte for byte', () => {
  const manifest = JSON.parse(readFileSync('content/editions/manifest.json', 'utf8')) as { of: string; on: string }[];
  const altered = manifest.filter(({ of, on }) => {
    const served = file(`/${of}/${on}/index.html`);
    return !served?.equals(readFileSync(`content/editions/${of}/${on}.html`));
  });
  expect(altered).toEqual([]);
});

test('an edition stands for itself, and no search finds it for the living page', () => {
  const wrong = editions().filter(
    ({ address, html }) =>
      !html.includes('<meta name="robots" content="noindex">') ||
      !new RegExp(`<link rel="canonical" href="[^"]*${address}">`).test(html) ||
      html.includes('data-pagefind-body'),
  );
  expect(editions().length).toBeGreaterThan(100);
  expect(wrong.map(({ address }) => address)).toEqual([]);
});
