/** Counts say what a further choice would show, and what is filed reads back. */
import { deepEqual, throws } from 'node:assert/strict';
import { test } from 'node:test';
import { countFacets, narrow, printFacets, readFacets, type PageFacets } from './facets.ts';
import { printGuide, readGuide, type Guide } from './guide.ts';
import { printPostings, readShard, shardsFor } from './shards.ts';

const card = {
  ref: 'a/b',
  title: 'B',
  aliases: ['Б', 'Be'],
  inexact: [] as string[],
  look: '',
  years: '',
  latest: '',
  linked: 0,
  fragment: 'x',
} as const;
const PAGES: PageFacets[] = [
  { kind: ['Treaty'], status: ['In force'], party: ['Arvalia', 'Belmora'], decade: ['1980s', '1990s'], subject: [] },
  { kind: ['Treaty'], status: ['Expired'], party: ['Belmora'], decade: ['1970s'], subject: ['Rocket'] },
  { kind: ['Term'], status: [], party: [], decade: [], subject: ['Rocket'] },
];
const FOUND = [{ page: 0 }, { page: 1 }, { page: 2 }];

test('values of one facet join, facets narrow one another', () => {
  deepEqual(narrow(FOUND, PAGES, { party: ['Arvalia', 'Belmora'] }), [{ page: 0 }, { page: 1 }]);
  deepEqual(narrow(FOUND, PAGES, { party: ['Belmora'], subject: ['Rocket'] }), [{ page: 1 }]);
  deepEqual(narrow(FOUND, PAGES, {}), FOUND);
});

test('a facet counts what the others leave, its own choice aside', () => {
  const counts = countFacets(FOUND, PAGES, { kind: ['Treaty'] });
  deepEqual(counts.kind, [
    ['Treaty', 2],
    ['Term', 1],
  ]);
  deepEqual(counts.subject, [['Rocket', 1]]);
  deepEqual(counts.decade, [
    ['1970s', 1],
    ['1980s', 1],
    ['1990s', 1],
  ]);
  deepEqual(countFacets([], PAGES, { party: ['Arvalia'] }).party, [['Arvalia', 0]], 'a choice stays in sight');
});

test('facets, guide and postings read back as they were', () => {
  const cards = PAGES.map(({ kind, status }) => ({
    ...card,
    aliases: [...card.aliases],
    kind: kind[0]!,
    status: status.join(' or '),
  }));
  deepEqual(readFacets(printFacets(PAGES), cards), PAGES);
  const guide: Guide = {
    version: 'v1',
    shards: ['', 'm'],
    letters: 'az',
    cards,
  };
  deepEqual(readGuide(printGuide(guide)), guide);
  const postings = [
    { page: 0, weight: 26, sections: [0, 35] },
    { page: 41, weight: 1, sections: [7] },
  ];
  const shard = readShard(`rocket\t${printPostings(postings)}\nrocketry\t${printPostings([postings[0]!])}`);
  deepEqual(shard.find('rocket'), postings);
  deepEqual(shard.startingWith('rock', 9), ['rocket', 'rocketry']);
  deepEqual(shardsFor(['a', 'ma', 'mb', 'n'], 'm', true), [0, 1, 2]);
  deepEqual(shardsFor(['a', 'ma', 'mb', 'n'], 'mac', false), [1]);
});

test('a guide or a shard that is none is refused', () => {
  for (const text of ['', '<!doctype html>', 'null', '{}', '{"ref":"a\\nb","title":"a"}'])
    throws(() => readGuide(text));
  throws(() => readShard('<!doctype html>'));
  throws(() => readShard('rocket\t0K1 ?').find('rocket'));
});
