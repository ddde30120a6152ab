/** Placed numbers of the strip: whatever the life, labels keep apart, marks stay inside, segments cover the bar. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import { suite, test } from 'node:test';
import * as histories from '../domain/histories.fixture.ts';
import type { Datable } from '../domain/status-steps.ts';
import { LINE, placeLife, STRIP } from './life-strip.ts';

const TODAY = '2026-11-24';
/** The bar's margin at each end, and half a pixel of rounding. */
const MARGIN = 6;
const ROUNDING = 0.5;
/** A character is no wider than this: 12 px sans. */
const CHARACTER = 6;

const cite = '[@book]';
const CROWDED: Datable = {
  kind: 'treaty',
  form: 'bilateral',
  events: [
    { on: '1991-04-29', kind: 'signed', cite },
    { on: '1991-04-30', kind: 'entered-into-force', cite },
    ...Array.from({ length: 9 }, (_, i) => ({
      on: `1991-05-0${i + 1}`,
      kind: 'suspended' as const,
      title: `Suspended for a reason that takes some words, number ${i + 1}`,
      cite,
    })),
    { on: '2020', kind: 'terminated', cite },
  ],
};
const LONE: Datable = { kind: 'system', events: [{ on: TODAY, kind: 'tested', cite }] };

const lives = Object.entries({ ...histories, CROWDED, LONE }).filter(
  (pair): pair is [string, Datable] => typeof pair[1] === 'object' && 'events' in pair[1],
);

for (const [name, life] of lives) {
  suite(name, () => {
    const { segments, marks, end, top, bottom } = placeLife(life, TODAY);

    test('segments cover the bar from end to end, without gap or overlap', () => {
      let at = MARGIN;
      for (const { x, width } of segments) {
        ok(Math.abs(x - at) <= ROUNDING, `a segment begins at ${x}, the one before ends at ${at}`);
        at = x + width;
      }
      ok(Math.abs(at - (STRIP.width - MARGIN)) <= ROUNDING, `the last segment ends at ${at}`);
    });

    test('labels stay inside the drawing and never overlap', () => {
      const boxes = [...marks, ...(end ? [end] : [])].map(({ labelX, labelY, anchor, date, name }) => {
        const width = Math.max(date.length, name.length) * CHARACTER;
        const left = { start: labelX, middle: labelX - width / 2, end: labelX - width }[anchor];
        return { name, left, right: left + width, top: labelY - LINE, bottom: labelY + LINE };
      });
      for (const [i, a] of boxes.entries()) {
        ok(a.left >= 0 && a.right <= STRIP.width, `“${a.name}” reaches from ${a.left} to ${a.right}`);
        ok(a.top >= top && a.bottom <= bottom, `“${a.name}” is cut off above or below`);
        for (const b of boxes.slice(i + 1)) {
          const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
          ok(apart, `“${a.name}” and “${b.name}” overlap`);
        }
      }
    });

    test('marks stay on the bar', () => {
      ok(marks.length > 0);
      for (const { x } of marks) ok(x >= MARGIN && x <= STRIP.width - MARGIN, `a mark at ${x}`);
    });
  });
}

test('the bar shows each state for as long as it held', () => {
  const { segments } = placeLife(histories.INF, TODAY);
  equal(segments[0]?.state, 'signed');
  const inForce = segments.find(({ state }) => state === 'in-force');
  ok(inForce!.width > STRIP.width * 0.75, 'INF was in force for most of its life');
  equal(segments.at(-1)?.look, 'ended');
});

test('marks stay on the bar for a day in the past too', () => {
  const { marks } = placeLife(histories.NEW_START, '2019-06-01');
  for (const { x } of marks) ok(x <= STRIP.width - MARGIN, `a mark at ${x}`);
});

test('a life without turning points has no strip', () => {
  const { segments, marks } = placeLife(
    { kind: 'treaty', events: [{ on: '1990', kind: 'milestone', title: 'M', cite }] },
    TODAY,
  );
  deepEqual([segments, marks], [[], []]);
});

test('what goes on says so at its right end; what has ended does not', () => {
  const { end } = placeLife(histories.CTBT, TODAY);
  deepEqual([end?.date, end?.name, end?.anchor], ['2026', 'today', 'end']);
  equal(placeLife(histories.INF, TODAY).end, undefined);
});

test('the event behind the state of today is marked, and other events with a title where there is room', () => {
  const offer: Datable = {
    kind: 'proposal',
    events: [
      { on: '1990-01-01', kind: 'offered', cite },
      { on: '1995-01-01', kind: 'rejected', by: ['arvalia'], cite },
      { on: '2000-01-01', kind: 'milestone', title: 'Spoken of again', cite },
      { on: '2010-01-01', kind: 'repeated', cite },
      { on: '2020-01-01', kind: 'repeated', cite },
    ],
  };
  const { marks } = placeLife(offer, TODAY, ({ kind, by = [] }) => [kind, ...by].join(' by '));
  deepEqual(marks.map(({ name, small = false }) => [name, small]).sort(), [
    ['Spoken of again', true],
    ['offered', false],
    ['rejected by arvalia', false],
    ['repeated', false],
  ]);
});
