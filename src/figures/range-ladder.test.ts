/** Placed numbers of the ladder: marks where the logarithm puts them, joins between rival claims, labels inside the drawing. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import { suite, test } from 'node:test';
import { entry } from '../library/entries.fixture.ts';
import { buildLibrary } from '../library/library.ts';
import { extremesOf, groupRungs, rangeBand, rungsOf, systemsWithRanges } from '../library/ranges.ts';
import { drawLadder, NARROW, placeLadder, SMALL, WIDE } from './range-ladder.ts';
import { snapshot, SVG } from './snapshot.fixture.ts';
import { widthOf } from './svg.ts';

const cite = '[@book]';
const range = (id: string, facts: Record<string, unknown>) => ({ id, quantity: 'range', unit: 'km', cite, ...facts });

const library = buildLibrary([
  entry('parties', 'arvalia', { name: 'Arvalia' }),
  entry('parties', 'new-arvalia', { name: 'New Arvalia', succeeds: ['arvalia'] }),
  entry('sources', 'pact', { author: [{ literal: 'Belmora and Arvalia' }] }),
  entry('parties', 'belmora'),
  entry('sources', 'book'),
  entry('treaties', 'harbour', {
    title: 'Harbour Treaty',
    rangeBand: { min: 500, max: 5500, cite },
    relations: [{ kind: 'bans', to: 'systems/heron' }],
  }),
  entry('systems', 'heron', {
    title: 'Heron',
    figures: [
      range('own', { max: 480, accordingTo: 'arvalia', on: '1990' }),
      range('other', { min: 500, max: 5500, accordingTo: 'belmora' }),
      range('third', { min: 1200, saidBy: 'a newspaper with a very long name that needs more than one line' }),
      range('test', { value: 2000, variant: 'light warhead' }),
      { id: 'speed', quantity: 'speed', value: 800, unit: 'km/h', cite },
    ],
  }),
  entry('systems', 'wren', { title: 'Wren', figures: [range('range', { value: 90 })] }),
]);
const rungs = systemsWithRanges(library);
const band = { ...rangeBand(library)!, title: 'Harbour Treaty' };
const heron = rungs[0]!;

test('each claim keeps its speaker: who has the system, another state, neither', () => {
  deepEqual(
    heron.claims.map(({ figure, stance }) => [figure.id, stance]),
    [
      ['own', 'own'],
      ['third', 'third'],
      ['test', 'third'],
      ['other', 'other'],
    ],
  );
});

test('a successor of who has it speaks of it as its own, and so does a state that wrote the source, but nobody whom another quotes', () => {
  const said = buildLibrary([
    ...library.entries.filter(({ collection }) => ['parties', 'sources'].includes(collection)),
    entry('systems', 'old', {
      operators: ['arvalia'],
      figures: [
        range('heir', { value: 100, accordingTo: 'new-arvalia' }),
        range('treaty', { value: 200, cite: '[@pact]' }),
        range('quoted', { value: 300, saidBy: 'a paper', cite: '[@pact]' }),
      ],
    }),
  ]);
  deepEqual(
    systemsWithRanges(said)[0]!.claims.map(({ stance }) => stance),
    ['own', 'own', 'third'],
  );
});

test('what was flown and a radius are no range: they stand after the ranges, joined to none, and are no extremes', () => {
  const [plane] = systemsWithRanges(
    buildLibrary([
      ...library.entries.filter(({ collection }) => ['parties', 'sources'].includes(collection)),
      entry('systems', 'plane', {
        figures: [
          { ...range('flown', { value: 60 }), quantity: 'distance-flown' },
          { ...range('again', { value: 90 }), quantity: 'distance-flown' },
          { ...range('radius', { value: 9000 }), quantity: 'radius' },
          range('far', { value: 800 }),
          range('near', { value: 700 }),
        ],
      }),
    ]),
  );
  const ids = (claims: readonly { figure: { id: string } }[]) => claims.map(({ figure }) => figure.id);
  deepEqual(ids(plane!.claims), ['near', 'far', 'flown', 'again', 'radius']);
  deepEqual(ids(extremesOf(plane!).claims), ['near', 'far']);
  const { claims, joins } = placeLadder([plane!], band, WIDE).rungs[0]!;
  deepEqual(
    joins.map((points) => points.length),
    [2],
  );
  deepEqual(
    claims.slice(2).map(({ label }) => label[0]),
    ['60 km flown: book', '90 km flown: book', '9,000 km radius: book'],
  );
  deepEqual(placeLadder([heron], band, SMALL, [plane!]).others.length, 2);
});

test('groups are those of the list of systems; the largest claim is inside the scale', () => {
  const groups = groupRungs(
    systemsWithRanges(
      buildLibrary([
        ...library.entries.filter(({ collection }) => ['parties', 'sources'].includes(collection)),
        entry('systems', 'a', {
          group: 'intercontinental',
          figures: [range('r', { value: 35_000 })],
        }),
        entry('systems', 'b', {
          group: 'ground',
          figures: [range('r', { value: 500 })],
        }),
        entry('systems', 'c', { group: 'air', figures: [range('r', { value: 500 })] }),
      ]),
    ),
  );
  deepEqual(
    groups.map(({ id, rungs }) => [id, rungs.map(({ system }) => system.id)]),
    [
      ['intercontinental', ['a']],
      ['air', ['c']],
      ['ground', ['b']],
    ],
  );
  const { rungs: placed, width } = placeLadder(groups[0]!.rungs, band, WIDE);
  ok(placed[0]!.claims[0]!.marks[0]! < width - 25);
});

test('equal ratios take equal room', () => {
  const { ticks, band: zone } = placeLadder(rungs, band, WIDE);
  const at = (label: string) => ticks.find((tick) => tick.label === label)!.x;
  ok(Math.abs(at('1,000') - at('100') - (at('10,000') - at('1,000'))) < 0.3);
  equal(zone!.x, at('500'));
});

test('a bound without a number on its other side is open there; a claim from to has two marks', () => {
  const [own, third, point, other] = placeLadder([heron], band, WIDE).rungs[0]!.claims;
  deepEqual([own!.open, own!.marks.length], ['left', 1]);
  deepEqual([third!.open, third!.marks.length], ['right', 1]);
  deepEqual([point!.open, point!.marks.length], [undefined, 1]);
  deepEqual([other!.open, other!.marks.length], [undefined, 2]);
});

test('rival claims are joined; a claim about another variant is no rival', () => {
  const [joined, ...more] = placeLadder([heron], band, WIDE).rungs[0]!.joins;
  equal(joined!.length, 3);
  deepEqual(more, []);
});

for (const [name, layout] of Object.entries({ WIDE, NARROW, SMALL })) {
  test(`labels and marks stay inside the drawing: ${name}`, () => {
    const { rungs: placed, width, height } = placeLadder(rungs, band, layout);
    for (const { marks, label, labelX, labelY, anchor, y } of placed.flatMap(({ claims }) => claims)) {
      for (const line of label) {
        const left = anchor === 'start' ? labelX : labelX - widthOf(line, 13);
        ok(left >= 0 && left + widthOf(line, 13) <= width, `“${line}” from ${left}`);
      }
      ok(labelY > 0 && y + 5 <= height);
      for (const x of marks) ok(x >= 0 && x <= width);
    }
  });
}

test('labels of the scale keep apart on a narrow screen', () => {
  const shown = placeLadder(rungs, band, NARROW).ticks.filter(({ label }) => label !== '');
  ok(shown.length >= 3);
  for (const [i, { x }] of shown.entries()) ok(i === 0 || x - shown[i - 1]!.x > 20);
});

test('a treaty about ranges shows the systems that it bans, another article its own or none', () => {
  const titles = (ref: string) => rungsOf(library, library.at(ref) as never).map(({ system }) => system.id);
  deepEqual(titles('treaties/harbour'), ['heron']);
  deepEqual(titles('systems/wren'), ['wren']);
});

suite('as it stands', () => {
  test('placed numbers', (t) => {
    t.assert.fileSnapshot(placeLadder(rungs, band, WIDE), snapshot('range-ladder.placed.txt'));
  });
  test('SVG, wide', (t) => {
    t.assert.fileSnapshot(drawLadder(placeLadder(rungs, band, WIDE), 'Ranges'), snapshot('range-ladder.wide.svg'), SVG);
  });
  test('SVG, on the page of a system', (t) => {
    const small = placeLadder([extremesOf(heron)], band, SMALL, rungs.slice(1));
    t.assert.fileSnapshot(drawLadder(small), snapshot('range-ladder.small.svg'), SVG);
  });
});
