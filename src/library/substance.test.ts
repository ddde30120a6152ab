/** What a page says, as Markdown that any reader shows and Pandoc understands. */
import { deepEqual, equal } from 'node:assert/strict';
import { test } from 'node:test';
import { entry } from './entries.fixture.ts';
import type { AnyEntry } from './entry.ts';
import { buildLibrary } from './library.ts';
import { substanceOf } from './substance.ts';

const TEXT = `It bound two states. [@book, p. 1]

## What was disputed {#disputes}

They called it <span lang="ru">«Порт»</span>.

<Dispute id="width" question="How wide is the harbour, > 3 m?">

<Position by="arvalia belmora" on="1992-05">

Wide. [@book, p. 2]

- At low tide.

</Position>

<Assessment>

Nobody measured it.

</Assessment>

</Dispute>

Then they agreed.

<Table id="ships" caption="Ships, by port">

| Port | Ships |
| --- | --- |
| [Ister](/places/ister/) | 3 |

Source: [@book, p. 3]

</Table>

<Note id="rule" title="Counting rule">

A ship is a ship.

</Note>
`;

const treaty = entry(
  'treaties',
  'harbour',
  {
    title: 'Harbour Treaty',
    officialTitle: 'Treaty on Harbours',
    aliases: [{ name: 'Traité des ports', kind: 'translation', lang: 'fr' }],
    summary: 'A treaty of two states.',
    events: [
      { on: '1991-04~', kind: 'signed', by: ['arvalia', 'belmora'], at: 'ister', cite: '[@book, p. 4]' },
      {
        on: '1992-05-01',
        kind: 'milestone',
        title: 'A first visit',
        by: ['arvalia'],
        note: 'It rained',
        contested: 'Belmora saw no visit.',
        accordingTo: 'arvalia',
        cite: '[@book]',
      },
    ],
    limits: [
      {
        id: 'ships',
        of: 'ships | boats',
        max: 3,
        unit: 'missiles',
        provision: 'Art. I',
        note: 'By 1993.',
        cite: '[@book]',
      },
    ],
    ahead: [{ id: 'end', on: '2003-01', title: 'It ends', note: 'By its terms.', cite: '[@book]' }],
    rangeBand: { min: 500, max: 5500, cite: '[@book, p. 6]' },
    furtherParties: { number: 1171, on: '2001-06', cite: '[@book, p. 7]' },
    relations: [{ kind: 'bans', to: 'systems/heron', note: 'in harbours' }],
  },
  TEXT,
);

const book = entry('sources', 'book', {
  title: 'A book',
  author: [{ family: 'Roe', given: 'Jane' }],
  URL: 'https://press.example/book',
});
const arvalia = entry('parties', 'arvalia', {
  name: 'Arvalia',
  definite: true,
  from: '1950',
  succeeds: ['old'],
  note: 'A state.',
});
const heron = entry('systems', 'heron', { title: 'Heron', relations: [{ kind: 'see-also', to: 'treaties/harbour' }] });
const library = buildLibrary([treaty, book, arvalia, heron, entry('places', 'ister', { name: 'Ister' })], '2002-03-01');

function blocks(of: AnyEntry): string[] {
  return substanceOf(library, of).split('\n\n');
}

test('an article: its names, its facts, its text, its numbers, its events, its links, its sources', () => {
  deepEqual(blocks(treaty), [
    '# Harbour Treaty',
    '*Treaty on Harbours*',
    'Also: Traité des ports',
    'A treaty of two states.',
    '- Subject: Strategic offensive arms\n- Signed or joined by: [Arvalia](/parties/arvalia/), [parties/belmora](/parties/belmora/), and 1,171 more, as of June 2001 [@book, p. 7]\n- Ranges: 500–5,500 km [@book, p. 6]',
    'It bound two states. [@book, p. 1]',
    '## What was disputed {#disputes}',
    'They called it «Порт».',
    '### Disputed: How wide is the harbour, > 3 m? {#width}',
    '> **Arvalia and belmora, May 1992**\n>\n> Wide. [@book, p. 2]\n>\n> - At low tide.',
    '> **What others say**\n>\n> Nobody measured it.',
    'Then they agreed.',
    '[**Ships, by port**](#ships)',
    '| Port | Ships |\n| --- | --- |\n| [Ister](/places/ister/) | 3 |',
    'Source: [@book, p. 3]',
    '> [**Counting rule**](#rule)\n>\n> A ship is a ship.',
    '## The numbers {#the-numbers}',
    '| What | Limit | Set by |\n| --- | --- | --- |\n| [ships \\| boats](#ships) | at most 3 missiles | Art. I. By 1993. [@book] |',
    '## Chronology {#chronology}',
    [
      '- [about April 1991](#signed-1991-04): **Signed** by the Arvalia and belmora at [Ister](/places/ister/). [@book, p. 4]',
      '- [1 May 1992](#milestone-1992-05-01): **A first visit** (the Arvalia) according to the Arvalia. [@book] It rained. Contested: Belmora saw no visit.',
    ].join('\n'),
    '## Still ahead {#still-ahead}',
    '- [January 2003](#end): **It ends**. [@book] By its terms.',
    '## What it connects to {#relations}',
    '- Bans: [Heron](/systems/heron/) (in harbours)',
    '## Sources {#sources}',
    '- `book`: Jane Roe, [“A book”](https://press.example/book). Scholarly.\n',
  ]);
});

test('a party and a place have the facts of their pages', () => {
  deepEqual(blocks(arvalia), [
    '# Arvalia',
    'A state.',
    '- Kind: state\n- Began: 1950\n- Successor of: [parties/old](/parties/old/)\n',
  ]);
  deepEqual(blocks(library.get('places', 'ister')!).slice(0, 3), [
    '# Ister',
    'A harbour.',
    '- Country: [Arvalia](/parties/arvalia/)\n- Kind: base\n- Position: 0, 0 [@book]',
  ]);
});

test('a series tells whose numbers it holds, each with its source, and where there is none', () => {
  const series = entry('series', 'fleets', {
    title: 'Fleets',
    summary: 'Two fleets.',
    of: ['treaties/harbour'],
    unit: 'missiles',
    note: 'Counted by night.',
    limit: { value: 1500, from: '1993', name: 'the treaty’s limit', cite: '[@book]' },
    lines: [
      {
        id: 'arvalia',
        name: 'Arvalia',
        points: [
          { on: '1992-05', value: 1200, about: true, note: 'By eye', cite: '[@book, p. 1]' },
          { on: '1993', unknown: 'not counted' },
        ],
      },
    ],
  });
  deepEqual(blocks(series).slice(0, 6), [
    '# Fleets',
    'Two fleets.',
    '- Of: [Harbour Treaty](/treaties/harbour/)\n- Counted: missiles\n- Limit: 1,500 from 1993, the treaty’s limit [@book]',
    'Counted by night.',
    '**Arvalia**',
    '- May 1992: about 1,200. By eye. [@book, p. 1]\n- 1993: not counted.',
  ]);
});

test('neither the day nor what others write changes a text', () => {
  const later = buildLibrary(
    [
      treaty,
      book,
      arvalia,
      library.get('places', 'ister')!,
      entry('systems', 'heron', { title: 'Heron' }),
    ] as AnyEntry[],
    '2030-01-01',
  );
  equal(substanceOf(later, treaty), substanceOf(library, treaty));
});
