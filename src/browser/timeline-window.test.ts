/** The view of the timeline: it never leaves the whole, rests at years, and keeps still what it is zoomed about. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import { test } from 'node:test';
import { addressFor, clearPlace, moved, rested, stepOf, within, yearsIn, zoomed } from './timeline-window.ts';

const whole = { from: 1960, to: 2030 };
const nineties = { from: 1990, to: 2000 };

test('zooming keeps the point about which it is done where it was', () => {
  const closer = zoomed(whole, nineties, 0.5, 1992);
  deepEqual(closer, { from: 1991, to: 1996 });
  equal((1992 - closer.from) / (closer.to - closer.from), (1992 - 1990) / 10);
  deepEqual(zoomed(whole, closer, 2, 1992), nineties);
  deepEqual(zoomed(whole, nineties, 2), { from: 1985, to: 2005 });
});

test('a view never leaves the whole, is never wider, and never closer than four years', () => {
  deepEqual(zoomed(whole, nineties, 100), whole);
  deepEqual(zoomed(whole, { from: 1960, to: 1980 }, 1.5, 1970), { from: 1960, to: 1990 });
  deepEqual(zoomed(whole, { from: 1994, to: 1998 }, 0.5), { from: 1994, to: 1998 });
  deepEqual(moved(whole, nineties, -100), { from: 1960, to: 1970 });
  deepEqual(moved(whole, nineties, 100), { from: 2020, to: 2030 });
  deepEqual(within({ from: 1990, to: 1993 }, { from: 1991, to: 1992 }), { from: 1990, to: 1993 });
});

test('a view rests at whole years', () => {
  deepEqual(rested(whole, { from: 1990.4, to: 1999.7 }), { from: 1990, to: 1999 });
  deepEqual(rested(whole, { from: 2025.6, to: 2029.9 }), { from: 2026, to: 2030 });
});

test('an address that asks for years is answered by them, any other by the whole', () => {
  deepEqual(yearsIn(whole, '?from=1985&to=1995'), { from: 1985, to: 1995 });
  deepEqual(yearsIn(whole, '?from=1950&to=1970'), { from: 1960, to: 1970 });
  deepEqual(yearsIn(whole, '?from=1990&to=1990.5'), { from: 1988, to: 1992 });
  for (const search of ['', '?from=1995&to=1985', '?from=x&to=1990', '?from=1985', '?from=2040&to=2050'])
    deepEqual(yearsIn(whole, search), whole, search);
});

test('what an address tells is what it asks for, beside all else that stands in it', () => {
  const address = addressFor(whole, nineties, 'https://example.org/timeline/?kind=x#timeline');
  equal(address, 'https://example.org/timeline/?kind=x&from=1990&to=2000#timeline');
  deepEqual(yearsIn(whole, new URL(address).search), nineties);
  equal(addressFor(whole, whole, address), 'https://example.org/timeline/?kind=x#timeline');
});

test('the closer the view, the denser the ticks, and never more than thirteen', () => {
  deepEqual([whole, { from: 1960, to: 2000 }, { from: 1970, to: 1990 }, nineties].map(stepOf), [10, 5, 2, 1]);
  for (let to = 1964; to <= 2080; to++) ok((to - 1960) / stepOf({ from: 1960, to }) <= 12, String(to));
});

test('a name stands at the first place that is clear and inside, else at the last', () => {
  const frame = { left: 10, right: 100 };
  equal(clearPlace([20, 50], 30, [], frame), 20);
  equal(clearPlace([20, 60], 30, [{ left: 45, right: 55 }], frame), 60);
  equal(clearPlace([80, 60], 30, [], frame), 60);
  equal(clearPlace([80, 5], 30, [], frame), 5);
});
