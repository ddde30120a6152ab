/** What the rows of each table say of a small made-up library. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import { suite, test } from 'node:test';
import { DATA_TABLES, type DataTable } from '../../domain/address.ts';
import { entry } from '../../library/entries.fixture.ts';
import type { AnyEntry } from '../../library/entry.ts';
import { buildLibrary } from '../../library/library.ts';
import { fillTable, fillTables } from './index.ts';
import { isEmpty, type Row } from './table.ts';

const SITE = 'https://counting-rules.example';
const CITE = '[@book]';

function rows(name: DataTable, entries: readonly AnyEntry[], day?: string): readonly Row[] {
  return fillTable(name, { library: buildLibrary(entries, day), site: SITE }).rows;
}

/** Some columns of a row. */
function pick(row: Row | undefined, ...columns: string[]) {
  return columns.map((column) => row?.[column]);
}

const arvalia = entry('parties', 'arvalia', { name: 'Arvalia' });
const belmora = entry('parties', 'belmora', { name: 'Belmora' });

suite('events', () => {
  const treaty = entry('treaties', 'harbour', {
    title: 'Harbour Treaty',
    events: [
      {
        on: '1991-04~',
        kind: 'signed',
        by: ['arvalia', 'belmora'],
        at: 'port-ister',
        note: 'Called «Гавань», "the harbour", by some.',
        cite: '[@book, p. 3; @paper, Art. I; @book, p. 5]',
      },
      {
        on: '1992',
        kind: 'milestone',
        id: 'first-visit',
        title: 'First visit',
        accordingTo: 'arvalia',
        contested: 'Belmora denies it.',
        cite: CITE,
      },
    ],
  });
  const [signed, visit] = rows('events', [treaty]);

  test('each has the address of its place, by its own id where it has one', () => {
    deepEqual(pick(signed, 'entry', 'entryTitle', 'id', 'address'), [
      'treaties/harbour',
      'Harbour Treaty',
      'signed-1991-04',
      `${SITE}/treaties/harbour/#signed-1991-04`,
    ]);
    equal(visit!.address, `${SITE}/treaties/harbour/#first-visit`);
  });

  test('a vague date stands as it is known, between the days that it can mean', () => {
    deepEqual(pick(signed, 'on', 'earliest', 'latest'), ['1991-04~', '1991-03-01', '1991-05-31']);
    deepEqual(pick(visit, 'on', 'earliest', 'latest'), ['1992', '1992-01-01', '1992-12-31']);
  });

  test('who acted, who says so and who disputes it stand each in a column', () => {
    deepEqual(pick(signed, 'name', 'by', 'at', 'accordingTo', 'contested'), [
      'Signed',
      ['arvalia', 'belmora'],
      'port-ister',
      undefined,
      undefined,
    ]);
    deepEqual(pick(visit, 'kind', 'name', 'by', 'accordingTo', 'contested'), [
      'milestone',
      'First visit',
      undefined,
      'arvalia',
      'Belmora denies it.',
    ]);
  });

  test('a source that is cited twice is named once, with each place in it', () => {
    deepEqual(pick(signed, 'sources', 'citations'), [
      ['book', 'paper'],
      ['book, p. 3', 'paper, Art. I', 'book, p. 5'],
    ]);
    deepEqual(pick(visit, 'sources', 'citations'), [['book'], ['book']]);
  });
});

suite('limits and figures', () => {
  const quantities = [
    { value: 90 },
    { min: 500, max: 5500 },
    { max: 0 },
    { min: 1200 },
    { value: 1100.5, about: true },
  ];
  const columns = ['value', 'min', 'max', 'about', 'unit', 'inWords'];
  const expected = [
    [90, undefined, undefined, false, 'km', '90 km'],
    [undefined, 500, 5500, false, 'km', '500–5,500 km'],
    [undefined, undefined, 0, false, 'km', 'none'],
    [undefined, 1200, undefined, false, 'km', 'at least 1,200 km'],
    [1100.5, undefined, undefined, true, 'km', 'about 1,100.5 km'],
  ];

  test('bounds stand apart from a value, and none is nought', () => {
    const limits = quantities.map((bounds, i) => ({
      id: `limit-${i}`,
      of: 'range',
      ...bounds,
      unit: 'km',
      provision: 'Art. I',
      cite: CITE,
    }));
    const found = rows('limits', [entry('treaties', 'harbour', { limits })]);
    deepEqual(
      found.map((row) => pick(row, ...columns)),
      expected,
    );
    equal(found[1]!.address, `${SITE}/treaties/harbour/#limit-1`);
    deepEqual(
      rows('limits', [entry('proposals', 'freeze', { limits: limits.slice(0, 1) })])[0]!.entry,
      'proposals/freeze',
    );
  });

  test('figures have the same columns', () => {
    const figures = quantities.map((bounds, i) => ({
      id: `range-${i}`,
      quantity: 'range',
      ...bounds,
      unit: 'km',
      cite: CITE,
    }));
    const found = rows('figures', [entry('systems', 'heron', { figures })]);
    deepEqual(
      found.map((row) => pick(row, ...columns)),
      expected,
    );
  });

  test('who says a figure is told in words: a party, whoever is named, or who stands behind the source', () => {
    const figure = { quantity: 'range', max: 90, unit: 'km', cite: '[@book, p. 2]' };
    const found = rows('figures', [
      arvalia,
      entry('sources', 'book', { author: [{ family: 'Okafor', given: 'Ada' }] }),
      entry('systems', 'heron', {
        figures: [
          { ...figure, id: 'by-party', accordingTo: 'arvalia', on: '1996-05' },
          { ...figure, id: 'by-name', saidBy: 'an officer, in the Ister Post' },
          { ...figure, id: 'by-source' },
        ],
      }),
    ]);
    deepEqual(
      found.map((row) => pick(row, 'whoSaysSo', 'accordingTo', 'on', 'earliest', 'latest')),
      [
        ['Arvalia', 'arvalia', '1996-05', '1996-05-01', '1996-05-31'],
        ['an officer, in the Ister Post', undefined, undefined, undefined, undefined],
        ['Ada Okafor', undefined, undefined, undefined, undefined],
      ],
    );
  });
});

test('a position is its own words without its citations, by all who take it, in its place in the dispute', () => {
  const text = `<Dispute id="range" question="How far, and “who” says so?">

<Position by="arvalia old-arvalia" on="1996-04">

It flies _no further_ than [90 km](/terms/range/), said «Гавань». [@book, p. 3; @paper]

Not "one" more. [@book, p. 4]

</Position>

<Position by="belmora" on="1997?">

Further. [@paper]

</Position>

<Assessment>

Nobody knows. [@other]

</Assessment>

</Dispute>
`;
  const [first, second, ...others] = rows('positions', [entry('systems', 'heron', { title: 'Heron' }, text)]);
  deepEqual(others, []);
  deepEqual(first, {
    entry: 'systems/heron',
    entryTitle: 'Heron',
    id: 'range-arvalia-old-arvalia',
    address: `${SITE}/systems/heron/#range-arvalia-old-arvalia`,
    dispute: 'range',
    number: 1,
    question: 'How far, and “who” says so?',
    by: ['arvalia', 'old-arvalia'],
    on: '1996-04',
    earliest: '1996-04-01',
    latest: '1996-04-30',
    text: 'It flies no further than 90 km, said «Гавань». Not "one" more.',
    sources: ['book', 'paper'],
    citations: ['book, p. 3', 'paper', 'book, p. 4'],
  });
  deepEqual(pick(second, 'number', 'by', 'on', 'earliest', 'latest', 'text'), [
    2,
    ['belmora'],
    '1997?',
    '1996-01-01',
    '1998-12-31',
    'Further.',
  ]);
});

suite('status', () => {
  const columns = ['status', 'possibleStatuses', 'statusInWords', 'statusSince', 'statusBy', 'statusContested', 'asOf'];

  test('is that of the day asked for', () => {
    const treaty = entry('treaties', 'harbour', {
      events: [
        { on: '1991-11-01', kind: 'entered-into-force', cite: CITE },
        { on: '2001-02-15', kind: 'suspended', by: ['arvalia'], contested: 'Belmora says no.', cite: CITE },
      ],
    });
    const on = (day: string) => pick(rows('treaties', [treaty, arvalia], day)[0], ...columns);
    deepEqual(on('2001-02-14'), [
      'in-force',
      undefined,
      'In force since 1 November 1991',
      '1991-11-01',
      [],
      false,
      '2001-02-14',
    ]);
    deepEqual(on('2001-02-15'), [
      'suspended',
      undefined,
      'Suspended by Arvalia since 15 February 2001 (contested)',
      '2001-02-15',
      ['arvalia'],
      true,
      '2001-02-15',
    ]);
  });

  test('within a vague date every status that may hold is listed, and nothing else is told', () => {
    const system = entry('systems', 'heron', {
      events: [
        { on: '1987', kind: 'tested', cite: CITE },
        { on: '1990', kind: 'deployed', accordingTo: 'belmora', cite: CITE },
      ],
    });
    const [row] = rows('systems', [system, belmora], '1990-06-01');
    deepEqual(pick(row, 'status', 'possibleStatuses', 'statusSince', 'statusBy', 'statusAccordingTo'), [
      undefined,
      ['tested', 'deployed'],
      undefined,
      undefined,
      undefined,
    ]);
    const [later] = rows('systems', [system, belmora], '1991-01-01');
    deepEqual(pick(later, 'status', 'possibleStatuses', 'statusSince', 'statusAccordingTo'), [
      'deployed',
      undefined,
      '1990',
      'belmora',
    ]);
  });

  test('one state that may have come about in two ways is one state', () => {
    const proposal = entry('proposals', 'freeze', {
      events: [
        { on: '1996-04-12', kind: 'rejected', by: ['arvalia'], cite: CITE },
        { on: '1996', kind: 'rejected', by: ['belmora'], cite: CITE },
      ],
    });
    const [row] = rows('proposals', [proposal], '1996-05-01');
    deepEqual(pick(row, 'status', 'possibleStatuses', 'statusBy'), ['rejected', undefined, undefined]);
  });

  test('a treaty of many names who left it and who suspended it', () => {
    const treaty = entry('treaties', 'harbour', {
      form: 'multilateral',
      parties: ['arvalia', 'belmora', 'cordia'],
      events: [
        { on: '1991-11-01', kind: 'entered-into-force', cite: CITE },
        { on: '1995-01-01', kind: 'withdrawal-effective', by: ['arvalia'], cite: CITE },
        { on: '1996-01-01', kind: 'suspended', by: ['belmora'], cite: CITE },
      ],
    });
    const [row] = rows('treaties', [treaty], '2000-01-01');
    deepEqual(pick(row, 'status', 'withdrawnParties', 'suspendedParties', 'firstEvent', 'lastEvent'), [
      'in-force',
      ['arvalia'],
      ['belmora'],
      '1991-11-01',
      '1996-01-01',
    ]);
  });
});

test('a source names its authors and every page that cites it, in text or facts', () => {
  const book = entry('sources', 'book', {
    author: [{ family: 'Okafor', given: 'Ada' }, { family: 'Sukarno' }, { literal: 'Lake Institute, Ister' }],
    issued: '1999~',
    volume: 3,
  });
  const [row] = rows('sources', [
    book,
    entry('terms', 'visit', {}, 'A visit. [@book, p. 1]'),
    entry('systems', 'heron'),
    entry('places', 'port', { summary: 'A port.', cite: '[@paper]' }),
  ]);
  deepEqual(pick(row, 'author', 'issued', 'volume', 'readCopy', 'readOn', 'citedBy'), [
    ['Okafor, Ada', 'Sukarno', 'Lake Institute, Ister'],
    '1999~',
    '3',
    'https://library.example/book',
    '2002-03-01',
    ['systems/heron', 'terms/visit'],
  ]);
});

test('parties and places tell what they are without citation marks, and cite apart', () => {
  const entries = [
    entry('parties', 'arvalia', { note: 'A state since 1901. [@book, p. 1]' }),
    belmora,
    entry('places', 'port', { lat: -7.25, lon: 12, summary: 'Visited in 1992. [@paper, p. 2]', cite: '[@book]' }),
  ];
  const [first, second] = rows('parties', entries);
  deepEqual(pick(first, 'note', 'sources', 'citations'), ['A state since 1901.', ['book'], ['book, p. 1']]);
  deepEqual(pick(second, 'note', 'sources'), [undefined, []]);
  deepEqual(pick(rows('places', entries)[0], 'lat', 'lon', 'summary', 'sources'), [
    -7.25,
    12,
    'Visited in 1992.',
    ['paper', 'book'],
  ]);
});

test('a name in any script leads to its page; a relation is read both ways', () => {
  const heron = entry('systems', 'heron', {
    title: 'Heron',
    nativeName: { name: 'Цапля', lang: 'ru' },
    aliases: [{ name: 'H-1', kind: 'us' }],
    relations: [{ kind: 'said-to-violate', to: 'treaties/harbour', by: ['belmora'] }],
  });
  deepEqual(
    rows('names', [heron, entry('sources', 'book')]).map((row) => pick(row, 'name', 'kind', 'lang', 'address')),
    [
      ['Heron', 'title', 'en', `${SITE}/systems/heron/`],
      ['Цапля', 'native-name', 'ru', `${SITE}/systems/heron/`],
      ['H-1', 'us', 'en', `${SITE}/systems/heron/`],
    ],
  );
  deepEqual(pick(rows('relations', [heron])[0], 'from', 'forwards', 'to', 'backwards', 'by', 'address'), [
    'systems/heron',
    'Said to violate',
    'treaties/harbour',
    'Said to be violated by',
    ['belmora'],
    `${SITE}/systems/heron/#relations`,
  ]);
});

suite('every table', () => {
  const entries = [
    arvalia,
    belmora,
    entry('treaties', 'harbour', {
      limits: [{ id: 'range', of: 'range', max: 90, unit: 'km', provision: 'Art. I', cite: CITE }],
    }),
    entry(
      'systems',
      'heron',
      { relations: [{ kind: 'see-also', to: 'treaties/harbour' }] },
      '<Dispute id="d" question="Q?">\n\n<Position by="arvalia" on="1996">\n\nNo. [@book]\n\n</Position>\n\n</Dispute>\n',
    ),
    entry('proposals', 'freeze'),
    entry('terms', 'visit'),
    entry('sources', 'book'),
    entry('places', 'port'),
  ];
  const tables = fillTables({ library: buildLibrary(entries), site: SITE });

  test('stands once, in the order of the list, with rows', () => {
    deepEqual(
      tables.map(({ table }) => table.name),
      DATA_TABLES,
    );
    for (const { table, rows } of tables) ok(rows.length > 0, table.name);
  });

  test('has columns of different names, each with a meaning, and a key that is never empty', () => {
    for (const { table } of tables) {
      const names = table.columns.map(({ name }) => name);
      equal(new Set(names).size, names.length, table.name);
      deepEqual(
        table.columns
          .filter(({ meaning }) => !/^\p{Lu}.*\.$/u.test(meaning))
          .map(({ name }) => `${table.name}.${name}`),
        [],
      );
      const keys = table.key.map((key) => table.columns.find(({ name }) => name === key));
      ok(
        keys.every((column) => column?.required === true),
        table.name,
      );
    }
  });

  test('refers only to columns that are there', () => {
    for (const { table } of tables) {
      for (const { name, refersTo } of table.columns) {
        const other = refersTo && tables.find((one) => one.table.name === refersTo.table)?.table;
        ok(!refersTo || other?.columns.some((column) => column.name === refersTo.column), `${table.name}.${name}`);
      }
    }
  });

  test('leaves no cell empty that its dictionary calls never empty, given the least that a schema asks for', () => {
    const wrong = tables.flatMap(({ table, rows }) =>
      table.columns
        .filter(({ name, required }) => required && rows.some((row) => isEmpty(row[name]) || row[name] === ''))
        .map(({ name }) => `${table.name}.${name}`),
    );
    deepEqual(wrong, []);
  });
});
