/** Pages are fetched ahead, files of data are not. */
import { equal } from 'node:assert/strict';
import { test } from 'node:test';
import { SPECULATION_RULES } from './speculation.ts';

const patterns: string[] = JSON.parse(SPECULATION_RULES).prefetch[0].where.href_matches;

function isFetchedAhead(address: string): boolean {
  return patterns.some((pattern) =>
    new URLPattern(pattern, 'https://site.example').test(`https://site.example${address}`),
  );
}

test('every page is fetched ahead, by its address or that of a place in it', () => {
  for (const address of ['/', '/treaties/', '/treaties/inf/', '/treaties/inf/#limits', '/search/?q=inf']) {
    equal(isFetchedAhead(address), true, address);
  }
});

test('a file is not', () => {
  for (const address of ['/data/sources.csv', '/data/counting-rules.json'])
    equal(isFetchedAhead(address), false, address);
});
