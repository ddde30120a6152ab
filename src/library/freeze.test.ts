/** Which pages are frozen, in which class, and what keeps a page from it. */
import { deepEqual, equal, match } from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Edition } from '../domain/edition.ts';
import { EMPTY_ARCHIVE } from './archive.ts';
import { entry } from './entries.fixture.ts';
import { assetsOf, planEditions } from './freeze.ts';
import { buildLibrary } from './library.ts';

const LAST: Edition = {
  of: 'terms/quay',
  on: '2002-03-01',
  class: 'new',
  note: 'First published.',
  changes: 0,
  sha256: '',
  textSha256: '',
  bytes: 1,
};
const OLD_TEXT = '# quay\n\nA word of old.\n';
const NOW = { title: 'quay', definition: 'A word.' };

function plan(facts: object, on = '2002-03-09', text = OLD_TEXT, common?: { class: 'editorial'; note: string }) {
  const archive = { ...EMPTY_ARCHIVE, editions: [LAST], textOf: () => text };
  const { planned, waiting, problems } = planEditions(
    buildLibrary([entry('terms', 'quay', { ...NOW, ...facts })], undefined, archive),
    on,
    common,
  );
  return {
    planned: planned.map((one) => [one.entry.ref, one.class, one.note, one.changes]),
    waiting: waiting.map(({ ref }) => ref),
    problems: problems.map(({ says }) => says),
  };
}

const CHANGE = { on: '2002-03-05', class: 'editorial', note: 'Reworded.' };
const CORRECTION = { on: '2002-03-06', class: 'correction', note: 'The year was wrong.' };

suite('the plan', () => {
  test('a page without an edition is new; a source has none', () => {
    const { planned } = planEditions(buildLibrary([entry('terms', 'dock'), entry('sources', 'book')]), '2002-03-09');
    deepEqual(
      planned.map((one) => [one.entry.ref, one.class]),
      [['terms/dock', 'new']],
    );
  });

  test('several noted changes make one edition, of the gravest class, with all notes', () => {
    deepEqual(plan({ changes: [CHANGE, CORRECTION] }).planned, [
      ['terms/quay', 'correction', 'Reworded. The year was wrong.', 2],
    ]);
  });

  test('the same words make none, whatever is noted', () => {
    deepEqual(plan({ changes: [CHANGE] }, '2002-03-09', '# quay\n\nA **word**.\n'), {
      planned: [],
      waiting: [],
      problems: [],
    });
  });

  test('without a note it is refused, unless one is said of all', () => {
    match(plan({}).problems[0]!, /changed since 2002-03-01 without a note/);
    deepEqual(plan({}, '2002-03-09', OLD_TEXT, { class: 'editorial', note: 'Order of lines.' }).planned, [
      ['terms/quay', 'editorial', 'Order of lines.', 0],
    ]);
  });

  test('a page that has an edition of the day waits, and keeps no other back', () => {
    deepEqual(plan({ changes: [CHANGE] }, '2002-03-01'), { planned: [], waiting: ['terms/quay'], problems: [] });
  });
});

suite('a frozen page', () => {
  const WANTS: [html: string, number: number][] = [
    ['<script src="/a.js"></script>', 1],
    ['<img alt="" src="a.png">', 1],
    ['<link rel="stylesheet" href="/a.css">', 1],
    ['<link rel="icon" href="/a.svg">', 1],
    ['<style>a{background:url(/a.png)}</style>', 1],
    ['<style>@import "a.css"</style>', 1],
    ['<svg><rect fill="url(#hatch)"/></svg><a href="/treaties/inf/">x</a><link rel="canonical" href="/a/">', 0],
  ];
  for (const [html, number] of WANTS) test(`${html} wants ${number}`, () => equal(assetsOf(html).length, number));
});
