/** Placed numbers of the timeline: bars as long as states held, names apart, a span that shows only what falls in it. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import { suite, test } from 'node:test';
import { entry } from '../library/entries.fixture.ts';
import { buildLibrary } from '../library/library.ts';
import { byYear, choicesOf, decadesOf, timelineItems, touches } from '../library/timeline.ts';
import { snapshot, SVG } from './snapshot.fixture.ts';
import { widthOf } from './svg.ts';
import { filterRules } from './timeline-filter.ts';
import { drawTimeline, placeTimeline, wholeSpan } from './timeline.ts';

const cite = '[@book]';
const library = buildLibrary(
  [
    entry('parties', 'arvalia'),
    entry('parties', 'belmora'),
    entry('treaties', 'harbour', {
      title: 'Harbour & Bay Treaty',
      subject: 'conventional-arms',
      events: [
        { on: '1971-04-30', kind: 'signed', cite },
        { on: '1972-01-01', kind: 'entered-into-force', cite },
        { on: '1990-01-01', kind: 'suspended', by: ['belmora'], cite },
        { on: '1992-01-01', kind: 'terminated', cite },
      ],
      relations: [{ kind: 'bans', to: 'systems/heron' }],
    }),
    entry('treaties', 'strait', {
      title: 'Strait Treaty',
      events: [{ on: '1985', kind: 'entered-into-force', cite }],
    }),
    entry('systems', 'heron', {
      title: 'Heron',
      events: [
        { on: '1978', kind: 'tested', cite },
        { on: '1979-05', kind: 'tested', cite },
        { on: '1980', kind: 'deployed', cite },
      ],
    }),
    entry('systems', 'egret', { title: 'Egret', relations: [{ kind: 'part-of', to: 'systems/heron' }] }),
    entry('systems', 'raft', { title: 'Raft', events: [{ on: '1980', kind: 'deployed', cite }] }),
    entry('proposals', 'calm', {
      title: 'Calm',
      events: [
        { on: '1991-02-01', kind: 'offered', cite },
        { on: '1991-06-01', kind: 'rejected', by: ['belmora'], cite },
        { on: '1991-09-01', kind: 'superseded', cite },
      ],
      relations: [{ kind: 'extends', to: 'treaties/harbour' }],
    }),
    entry('proposals', 'alone', { title: 'Alone', events: [{ on: '1993-02-01', kind: 'offered', cite }] }),
  ],
  '1996-07-02',
);
const items = timelineItems(library);
const placed = placeTimeline(library, items, wholeSpan(items, library.asOf));
const itemCalled = (title: string, on = placed) =>
  on.lanes.flatMap((lane) => lane.items).find((item) => item.title === title)!;

test('a proposal or system stands in the lane of the treaty to which its relations lead, else in the last', () => {
  deepEqual(
    placed.lanes.map((lane) => [lane.title, lane.items.map(({ title }) => title).sort()]),
    [
      ['Strategic offensive arms', ['Strait Treaty']],
      ['Conventional arms in Europe', ['Calm', 'Egret', 'Harbour & Bay Treaty', 'Heron']],
      ['Other', ['Alone']],
    ],
  );
});

test('only tests of a system are marked', () => {
  equal(itemCalled('Heron').marks.length, 2);
  equal(itemCalled('Raft'), undefined);
});

test('bars are as long as states held; what ended has a cross where its last state began', () => {
  const { bars, end } = itemCalled('Harbour & Bay Treaty');
  deepEqual(
    bars.map(({ look }) => look),
    ['idea', 'live', 'paused'],
  );
  const [signed, inForce, suspended] = bars;
  ok(Math.abs(inForce!.width / suspended!.width - 18 / 2) < 0.1);
  equal(signed!.x + signed!.width, inForce!.x);
  ok(Math.abs(end! - (suspended!.x + suspended!.width)) < 0.2);
  const calm = itemCalled('Calm');
  equal(calm.end, calm.marks[2]!.x);
});

test('what goes on runs to today', () => {
  const { bars } = itemCalled('Strait Treaty');
  ok(Math.abs(bars.at(-1)!.x + bars.at(-1)!.width - placed.today!) < 0.2);
});

test('names and marks of one height never overlap, and stay inside', () => {
  for (const on of [placed, placeTimeline(library, items, { from: 1990, to: 2000 })]) {
    const boxes = on.lanes
      .flatMap((lane) => lane.items)
      .map(({ title, labelX, labelY, anchor }) => {
        const width = widthOf(title, 12);
        const left = anchor === 'start' ? labelX : labelX - width;
        return { title, left, right: left + width, y: labelY };
      });
    for (const [i, a] of boxes.entries()) {
      ok(a.left >= 0 && a.right <= on.width, a.title);
      for (const b of boxes.slice(i + 1))
        ok(a.y !== b.y || a.right <= b.left || b.right <= a.left, `${a.title}, ${b.title}`);
    }
  }
});

test('a decade shows what falls in it or spans it', () => {
  const inDecade = (decade: number) =>
    items.filter((item) => touches(library, item, decade)).map(({ article }) => article.id);
  deepEqual(decadesOf(library), [1970, 1980, 1990]);
  deepEqual(inDecade(1970), ['harbour', 'heron']);
  deepEqual(inDecade(1980), ['harbour', 'strait', 'egret']);
  deepEqual(inDecade(1990), ['harbour', 'strait', 'calm', 'alone']);
});

test('by year, everything that is marked stands once', () => {
  const listed = byYear(items).flatMap(({ year, events }) => events.map(({ event }) => [year, event.kind]));
  deepEqual(listed.slice(0, 3), [
    [1971, 'signed'],
    [1972, 'entered-into-force'],
    [1978, 'tested'],
  ]);
  equal(listed.length, items.flatMap(({ events }) => events).length);
});

test('each choice has its rule', () => {
  const choices = choicesOf(library, items);
  deepEqual(
    choices.Party.map(({ of }) => of),
    ['p-arvalia', 'p-belmora'],
  );
  const rules = filterRules(Object.values(choices).flat());
  for (const { of } of Object.values(choices).flat())
    ok(rules.includes(`option[value="${of}"]:checked) li.item:not(.${of})`));
});

test('where parts of an item stand far apart, each has its name beside it', () => {
  const library = buildLibrary(
    [
      entry('systems', 'plover', {
        title: 'Plover',
        events: ['1961', '1962', '1999'].map((on) => ({ on, kind: 'tested', cite })),
      }),
      entry('proposals', 'hush', {
        title: 'Hush',
        events: [
          { on: '1960-02-01', kind: 'offered', cite },
          { on: '1961-06-01', kind: 'rejected', by: ['belmora'], cite },
          { on: '1990-01-01', kind: 'repeated', cite },
        ],
      }),
    ],
    '2001-07-02',
  );
  const all = timelineItems(library);
  const parts = placeTimeline(library, all, wholeSpan(all, library.asOf)).lanes.flatMap((lane) => lane.items);
  deepEqual(
    parts.map(({ title, marks }) => [title, marks.map(({ name }) => name.replace(/^.*?: /, ''))]),
    [
      ['Hush', ['Offered, 1 February 1960', 'Rejected by belmora, 1 June 1961']],
      ['Hush', ['Renewed, 1 January 1990']],
      ['Plover', ['Tested, 1961', 'Tested, 1962']],
      ['Plover', ['Tested, 1999']],
    ],
  );
  for (const { labelX, marks, bars } of parts) {
    const drawn = [...marks.map(({ x }) => x), ...bars.map(({ x, width }) => x + width)];
    ok(drawn.some((x) => Math.abs(labelX - x) < 20));
  }
});

suite('as it stands', () => {
  test('placed numbers', (t) => t.assert.fileSnapshot(placed, snapshot('timeline.placed.txt')));
  test('SVG', (t) => t.assert.fileSnapshot(drawTimeline(placed, 'All'), snapshot('timeline.svg'), SVG));
});
