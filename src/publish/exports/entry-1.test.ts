/**
 * The data of a page keep their published schema, and the schema keeps what was
 * published. To add a field or describe one better, change entry-1.ts and write
 * the new schema over entry-1.published.json; what takes away or changes what a
 * reader may count on is version 2, beside this one.
 */
import { deepEqual, equal } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { EMPTY_ARCHIVE } from '../../library/archive.ts';
import { entry } from '../../library/entries.fixture.ts';
import { isOwn } from '../../library/entry.ts';
import { buildLibrary } from '../../library/library.ts';
import { entry1, entry1Schema } from './entry-1.ts';
import { entryData } from './json.ts';

const SITE = 'https://counting-rules.example';
const SHA = 'a'.repeat(64);

const TEXT = `It bound two states. [@book, p. 1]

## What was disputed {#disputes}

They did not agree.

They never did. [@book]

<Dispute id="width" question="How wide?">

<Position by="arvalia belmora" on="1992-05">

Wide. [@book, p. 2]

Very wide.

</Position>

<Assessment>

Nobody measured it. [@book, p. 5]

</Assessment>

</Dispute>

Then they agreed.

<Table caption="Ships, by port" id="ships">

| Port | Ships |
| ---- | ----- |
| [Ister](/places/ister/) **now** | 3 \\| 4 [@book, p. 3] |

Source: [@book, p. 3]

</Table>

## After {#after}

<Note id="rule" title="Counting rule">

A ship is a ship.

</Note>
`;

const treaty = entry(
  'treaties',
  'harbour',
  {
    title: 'Harbour Treaty',
    aliases: [{ name: 'Traité des ports', kind: 'translation', lang: 'fr' }],
    events: [
      { on: '1991-04~', kind: 'signed', by: ['arvalia'], at: 'ister', cite: '[@book, p. 4; @book]' },
      { on: '1992-05', kind: 'entered-into-force', contested: 'Belmora saw no force.', cite: '[@book]' },
    ],
    ahead: [{ id: 'end', on: '2003-01', title: 'It ends', cite: '[@book]' }],
    rangeBand: { min: 500, max: 5500, cite: '[@book, p. 6]' },
    furtherParties: { number: 171, on: '2001-06', cite: '[@book, p. 7]' },
    limits: [{ id: 'boats', of: 'boats', min: 1, max: 3, unit: 'missiles', provision: 'Art. I', cite: '[@book]' }],
    relations: [{ kind: 'bans', to: 'systems/heron', note: 'in harbours' }],
  },
  TEXT,
);
const book = entry('sources', 'book', { author: [{ literal: 'Archive' }], issued: '1990?', volume: '2' });
const library = buildLibrary(
  [
    treaty,
    book,
    entry('parties', 'arvalia', { name: 'Arvalia', from: '1950', note: 'A state. [@book]' }),
    entry('systems', 'heron', {
      title: 'Heron',
      nativeName: { name: 'Цапля', lang: 'ru' },
      figures: [
        {
          id: 'range',
          quantity: 'range',
          value: 90,
          about: true,
          unit: 'km',
          accordingTo: 'arvalia',
          on: '1990',
          cite: '[@book]',
        },
      ],
    }),
    entry('proposals', 'freeze', { relations: [{ kind: 'concerns', to: 'treaties/harbour' }] }),
    entry('terms', 'visit', { related: ['treaties/harbour'] }, 'Of the [Heron](/systems/heron/).\n'),
    entry('places', 'ister', { name: 'Ister' }),
    entry('series', 'fleets', {
      of: ['treaties/harbour'],
      unit: 'missiles',
      note: 'Counted by night. [@book]',
      limit: { value: 1500, from: '1993', name: 'the limit', cite: '[@book]' },
      lines: [
        {
          id: 'arvalia',
          name: 'Arvalia',
          party: 'arvalia',
          points: [
            { on: '1992-05', value: 1200, about: true, cite: '[@book, p. 1]' },
            { on: '1993', unknown: 'not counted' },
          ],
        },
      ],
    }),
  ],
  '2002-03-01',
  {
    ...EMPTY_ARCHIVE,
    editions: [
      {
        of: 'treaties/harbour',
        on: '2001-01-02',
        class: 'new',
        note: 'First.',
        changes: 0,
        sha256: SHA,
        textSha256: SHA,
        bytes: 9,
      },
    ],
    textOf: () => 'Another text.',
  },
);
const link = (id: string, title: string) => ({ id, title, address: `${SITE}/${id}/` });
const ARVALIA = link('parties/arvalia', 'Arvalia');

test('every kind of page keeps the published schema, and holds nothing that the schema does not name', () => {
  const validate = new Ajv2020({ allErrors: true, validateFormats: false }).compile(entry1Schema(SITE) as object);
  for (const of of library.entries.filter(isOwn)) {
    const data = JSON.parse(JSON.stringify(entryData(library, of, SITE)));
    equal(validate(data), true, `${of.ref}: ${JSON.stringify(validate.errors)}`);
    deepEqual(entry1.parse(data), data);
  }
  const { title, ...untitled } = entryData(library, treaty, SITE);
  equal(validate({ ...untitled, title: 1 }), false, title);
  equal(validate(untitled), false);
});

test('a treaty as data', () => {
  const data = entryData(library, treaty, SITE);
  if (data.kind !== 'treaty') throw new Error(data.kind);
  const at = (id: string) => ({ id, address: `${SITE}/treaties/harbour/#${id}` });
  equal(data.$schema, `${SITE}/schema/entry-1.json`);
  deepEqual(data.cite, { address: `${SITE}/treaties/harbour/2001-01-02/`, day: '2001-01-02', changedSince: true });
  deepEqual(data.editions, [
    {
      day: '2001-01-02',
      address: `${SITE}/treaties/harbour/2001-01-02/`,
      class: 'new',
      note: 'First.',
      sha256: SHA,
      textSha256: SHA,
      bytes: 9,
    },
  ]);
  deepEqual(data.events[0], {
    ...at('signed-1991-04'),
    kind: 'signed',
    name: 'Signed',
    on: { edtf: '1991-04~', earliest: '1991-03-01', latest: '1991-05-31' },
    by: [ARVALIA],
    at: link('places/ister', 'Ister'),
    citations: [{ source: 'book', pinpoint: 'p. 4' }, { source: 'book' }],
  });
  deepEqual(data.ahead, [
    {
      ...at('end'),
      on: { edtf: '2003-01', earliest: '2003-01-01', latest: '2003-01-31' },
      title: 'It ends',
      citations: [{ source: 'book' }],
    },
  ]);
  deepEqual(data.rangeBand, {
    amount: { min: 500, max: 5500, unit: 'km', text: '500–5,500 km' },
    citations: [{ source: 'book', pinpoint: 'p. 6' }],
  });
  deepEqual(data.furtherParties, {
    number: 171,
    on: { edtf: '2001-06', earliest: '2001-06-01', latest: '2001-06-30' },
    citations: [{ source: 'book', pinpoint: 'p. 7' }],
  });
  deepEqual(data.status, {
    asOf: '2002-03-01',
    text: 'In force since May 1992 (contested)',
    certain: true,
    states: [
      {
        state: 'in-force',
        since: { edtf: '1992-05', earliest: '1992-05-01', latest: '1992-05-31' },
        by: [],
        apart: [],
        contested: true,
      },
    ],
  });
  deepEqual(data.limits, [
    {
      ...at('boats'),
      of: 'boats',
      amount: { min: 1, max: 3, unit: 'missiles', text: '1–3 missiles' },
      provision: 'Art. I',
      citations: [{ source: 'book' }],
    },
  ]);
  deepEqual(
    data.relations.map(({ kind, direction, label, to, note }) => [kind, direction, label, to.id, note]),
    [
      ['bans', 'out', 'Bans', 'systems/heron', 'in harbours'],
      ['concerns', 'in', 'Subject of', 'proposals/freeze', undefined],
    ],
  );
  deepEqual(data.mentionedIn, [link('series/fleets', 'fleets'), link('terms/visit', 'visit')]);
  deepEqual(data.lead, { text: 'It bound two states.', citations: [{ source: 'book', pinpoint: 'p. 1' }] });
  deepEqual(data.sections, [
    {
      ...at('disputes'),
      title: 'What was disputed',
      text: 'They did not agree.\n\nThey never did.\n\nThen they agreed.',
      citations: [{ source: 'book' }],
    },
    { ...at('after'), title: 'After', text: '', citations: [] },
  ]);
  deepEqual(data.disputes, [
    {
      ...at('width'),
      question: 'How wide?',
      positions: [
        {
          ...at('width-arvalia-belmora'),
          by: [ARVALIA, link('parties/belmora', 'parties/belmora')],
          on: { edtf: '1992-05', earliest: '1992-05-01', latest: '1992-05-31' },
          text: 'Wide.\n\nVery wide.',
          citations: [{ source: 'book', pinpoint: 'p. 2' }],
        },
      ],
      assessment: { text: 'Nobody measured it.', citations: [{ source: 'book', pinpoint: 'p. 5' }] },
    },
  ]);
  deepEqual(data.tables[0]!.head, ['Port', 'Ships']);
  deepEqual(data.tables[0]!.rows, [['Ister now', '3 | 4']]);
  deepEqual(data.asides, [{ ...at('rule'), title: 'Counting rule', text: 'A ship is a ship.', citations: [] }]);
  deepEqual(data.sources, [
    {
      id: 'book',
      type: 'book',
      title: 'book',
      author: [{ literal: 'Archive' }],
      volume: '2',
      language: 'en',
      URL: 'https://library.example/book',
      issued: { 'date-parts': [[1990]], circa: true },
      accessed: { 'date-parts': [[2002, 3, 1]] },
      custom: {
        page: `${SITE}/sources/book/`,
        tier: 'scholarly',
        copy: 'https://library.example/book',
        extent: 'whole',
      },
    },
  ]);
});

test('a figure says whose it is', () => {
  const data = entryData(library, library.get('systems', 'heron')!, SITE);
  if (data.kind !== 'system') throw new Error(data.kind);
  deepEqual(data.nativeName, { name: 'Цапля', language: 'ru' });
  deepEqual(data.figures[0], {
    id: 'range',
    address: `${SITE}/systems/heron/#range`,
    quantity: 'range',
    amount: { value: 90, about: true, unit: 'km', text: 'about 90 km' },
    saidBy: 'Arvalia',
    accordingTo: ARVALIA,
    on: { edtf: '1990', earliest: '1990-01-01', latest: '1990-12-31' },
    citations: [{ source: 'book' }],
  });
});

test('a series has its numbers, each with its source, and says where there is none', () => {
  const data = entryData(library, library.get('series', 'fleets')!, SITE);
  if (data.kind !== 'series') throw new Error(data.kind);
  equal(data.note, 'Counted by night.');
  deepEqual(data.of, [link('treaties/harbour', 'Harbour Treaty')]);
  const year = { edtf: '1993', earliest: '1993-01-01', latest: '1993-12-31' };
  deepEqual(data.limit, { value: 1500, from: year, name: 'the limit', citations: [{ source: 'book' }] });
  deepEqual(data.lines, [
    {
      id: 'arvalia',
      name: 'Arvalia',
      party: ARVALIA,
      points: [
        {
          on: { edtf: '1992-05', earliest: '1992-05-01', latest: '1992-05-31' },
          value: 1200,
          about: true,
          citations: [{ source: 'book', pinpoint: 'p. 1' }],
        },
        { on: year, unknown: 'not counted', citations: [] },
      ],
    },
  ]);
});

test('version 1 of the schema is what was published', () => {
  const published = readFileSync(new URL('entry-1.published.json', import.meta.url), 'utf8');
  deepEqual(JSON.parse(JSON.stringify(entry1Schema(SITE))), JSON.parse(published));
});
