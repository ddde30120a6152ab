/** The days of a page’s life, as a reader of this very version may know them. */
import { deepEqual } from 'node:assert/strict';
import { test } from 'node:test';
import { archiveOf, edition } from '../library/editions.fixture.ts';
import { entry } from '../library/entries.fixture.ts';
import { buildLibrary } from '../library/library.ts';
import { pageDates } from './dates.ts';
import { versionOf } from './version.ts';

const treaty = entry('treaties', 'harbour', {
  changes: [
    { on: '2002-05-01', class: 'correction', note: 'It was five.' },
    { on: '2002-06-01', class: 'substantive', note: 'A test is told.' },
  ],
});
const place = entry('places', 'ister');

function dates(of: typeof treaty | typeof place, editions: string[], frozenOn?: string) {
  const library = buildLibrary([of], '2002-07-01', archiveOf(editions.map((on) => edition(of.ref, on))));
  return pageDates(library, of, versionOf(library, of, '', frozenOn));
}

const corrected = [{ on: '2002-05-01', address: '/corrections/treaties/harbour/2002-05-01/' }];

test('the living page: first edition, and the latest change even before it is an edition', () => {
  deepEqual(dates(treaty, ['2002-03-01', '2002-05-01']), {
    published: '2002-03-01',
    changed: '2002-06-01',
    reviewed: '2002-03-01',
    corrected,
  });
});

test('a frozen page does not know what came after it', () => {
  deepEqual(dates(treaty, ['2002-03-01', '2002-05-01'], '2002-05-01'), {
    published: '2002-03-01',
    changed: '2002-05-01',
    reviewed: '2002-03-01',
    corrected,
  });
  deepEqual(dates(treaty, ['2002-03-01', '2002-05-01'], '2002-03-01').corrected, []);
});

test('the first edition is published on its own day while it is being made', () => {
  deepEqual(dates(place, [], '2002-03-01'), { published: '2002-03-01', changed: '2002-03-01', corrected: [] });
});

test('without an edition there is nothing to tell but the review', () => {
  deepEqual(dates(place, []), { corrected: [] });
});
