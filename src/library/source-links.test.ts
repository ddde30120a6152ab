/** What a check of an address means, and what the report of many tells. */
import { deepEqual, equal } from 'node:assert/strict';
import { test } from 'node:test';
import type { LinkCheck } from '../domain/schema/link-report.ts';
import { entry } from './entries.fixture.ts';
import { parseLinkReport, printLinkReport } from './link-report.ts';
import {
  addressesOfSource,
  hostOf,
  judge,
  sourcesByAddress,
  tally,
  toAsk,
  told,
  type Verdict,
} from './source-links.ts';

const ADDRESS = 'http://www.a.example/doc?id=1';
const on = '2026-11-25';

for (const [verdict, checks] of Object.entries({
  answers: [
    { status: 200 },
    { status: 200, to: 'https://a.example/doc/?id=1' },
    { status: 206, to: 'https://a.example/doc?id=1#top' },
  ],
  moved: [
    { status: 200, to: 'https://a.example/doc?id=2' },
    { status: 200, to: 'https://b.example/doc?id=1' },
  ],
  // Servers that refuse machines, that stumble, and that lead all that is gone to their front page.
  unclear: [
    { status: 403 },
    { status: 429 },
    { status: 503 },
    { status: 302 },
    { status: 200, to: 'https://a.example/' },
    { status: 301, error: 'redirects in a circle' },
    { error: 'no answer in time' },
    { error: 'connection refused' },
  ],
  gone: [{ status: 404 }, { status: 410 }, { status: 404, to: 'https://b.example/doc' }, { error: 'no such host' }],
} satisfies Record<Verdict, Omit<LinkCheck, 'on'>[]>)) {
  for (const check of checks) {
    test(`${told(check as LinkCheck)}: ${verdict}`, () => equal(judge(ADDRESS, { on, ...check }), verdict));
  }
}

const a = entry('sources', 'a', { URL: ADDRESS, read: { copy: 'https://m.example/a', on, extent: 'whole' } });
const b = entry('sources', 'b', { URL: ADDRESS, read: { copy: ADDRESS, on, extent: 'whole' } });

test('each address of a source stands once, and knows all sources that have it', () => {
  deepEqual(addressesOfSource(b.data), [ADDRESS]);
  const found = sourcesByAddress([a, b]);
  deepEqual(
    [...found].map(([address, sources]) => [address, sources.map(({ id }) => id)]),
    [
      [ADDRESS, ['a', 'b']],
      ['https://m.example/a', ['a']],
    ],
  );
  equal(hostOf(ADDRESS), 'a.example');
});

test('what was asked since a day is not asked again, and what no source has is dropped', () => {
  const report = {
    [ADDRESS]: { on: '2026-11-24', status: 200 },
    'https://m.example/a': { on, status: 404 },
    'https://old.example/': { on, status: 200 },
  };
  const addresses = [ADDRESS, 'https://m.example/a', 'https://new.example/'];
  const { kept, asked } = toAsk(addresses, report, on);
  deepEqual(asked, [ADDRESS, 'https://new.example/']);
  deepEqual(Object.keys(kept), [ADDRESS, 'https://m.example/a']);
});

test('a tally counts each day of a last check by itself, the newest first', () => {
  const report = {
    'https://a.example/': { on: '2026-11-24', status: 200 },
    'https://b.example/': { on, status: 404 },
    'https://c.example/': { on, status: 200 },
  };
  deepEqual(tally(report), [
    { on, asked: 2, found: { answers: 1, moved: 0, unclear: 0, gone: 1 } },
    { on: '2026-11-24', asked: 1, found: { answers: 1, moved: 0, unclear: 0, gone: 0 } },
  ]);
  deepEqual(tally({}), []);
});

test('a report is read as it was written, in the order of the addresses', () => {
  const long = `https://a.example/${'long/'.repeat(300)}?x=1&y=: #`;
  const report = { 'https://z.example/': { on, error: 'no answer in time' }, [long]: { on, status: 200, to: long } };
  deepEqual(parseLinkReport(printLinkReport(report)), report);
  deepEqual(Object.keys(parseLinkReport(printLinkReport(report))), [long, 'https://z.example/']);
  deepEqual(parseLinkReport(printLinkReport({})), {});
});
