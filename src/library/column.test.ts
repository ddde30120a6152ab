/** An article as a column, and which articles are put side by side. */
import { deepEqual, equal } from 'node:assert/strict';
import { test } from 'node:test';
import { checkFolder } from '../cli/read.ts';
import { columnOf } from './column.ts';
import { entry } from './entries.fixture.ts';
import { hasFragment } from './fragments.ts';
import { buildLibrary } from './library.ts';
import { pairsOf } from './pairs.ts';
import { participation } from './participation.ts';

const CITE = '[@book, p. 9]';
const library = buildLibrary([
  entry(
    'treaties',
    'harbour',
    {
      events: [
        { on: '1991-04-30', kind: 'signed', by: ['old-arvalia', 'belmora'], cite: CITE },
        { on: '1991-11-01', kind: 'entered-into-force', cite: CITE },
        { on: '2001-02-15', kind: 'withdrawal-effective', by: ['belmora'], contested: 'By Arvalia.', cite: CITE },
      ],
      parties: ['old-arvalia', 'belmora'],
      successors: ['arvalia'],
      limits: [
        { id: 'rockets', of: 'rockets', max: 0, unit: 'missiles', provision: 'Art. II', cite: CITE },
        { id: 'weight', of: 'launch weight', max: 3, unit: 't', provision: 'Art. III', note: 'From 1992.', cite: CITE },
      ],
    },
    [
      '## What it limited {#limits}',
      '## How it was checked {#checks}',
      '<Note id="counting" title="Counting rule">\n\nA word.\n\n</Note>',
      '<Dispute id="notice" question="Was the notice too short?">\n\n</Dispute>',
    ].join('\n\n'),
  ),
  entry('treaties', 'sea', {
    relations: [{ kind: 'succeeds', to: 'treaties/harbour' }],
    events: [{ on: '1999', kind: 'signed', cite: CITE }],
  }),
  entry('systems', 'heron', {
    relations: [
      { kind: 'compares-with', to: 'systems/egret' },
      { kind: 'said-to-violate', to: 'treaties/sea', by: ['belmora'] },
    ],
  }),
  entry('systems', 'egret', {
    relations: [{ kind: 'variant-of', to: 'systems/heron' }],
    events: [{ on: '1980', kind: 'tested', cite: CITE }],
  }),
  entry('parties', 'arvalia', { succeeds: ['old-arvalia'] }),
  entry('parties', 'belmora'),
  entry('parties', 'corland'),
  entry('parties', 'old-arvalia', { to: '1992-01-01' }),
  entry('sources', 'book', { author: [{ literal: 'Okafor' }], issued: '1999' }),
]);

test('a column tells status, dates, limits by unit with their provision and source, and where prose tells the rest', () => {
  const { rows } = columnOf(library, library.get('treaties', 'harbour')!);
  const told = rows.map(
    ({ label, facts }) =>
      `${label}: ${facts.map(({ text, note, href }) => [text, note, href?.replace('/treaties/harbour/', '')].filter(Boolean).join(' | ')).join('; ')}`,
  );
  deepEqual(told, [
    'Status: Ended by withdrawal by belmora on 15 February 2001 (contested) | #chronology',
    'Parties: old-arvalia | /parties/old-arvalia/; belmora | /parties/belmora/',
    'Taken over by: arvalia | /parties/arvalia/',
    'Signed: 30 April 1991 | #signed-1991-04-30',
    'Entered into force: 1 November 1991 | #entered-into-force-1991-11-01',
    'Limits in missiles: none: rockets | Art. II | #rockets',
    'Limits in tonnes: at most 3 t: launch weight | Art. III. From 1992. | #weight',
    'Counting rules: Counting rule | #counting; What it limited | #limits',
    'Verification: How it was checked | #checks',
    'Disputed: Was the notice too short? | #notice',
    'Withdrawal took effect: 15 February 2001, by belmora, contested | #withdrawal-effective-2001-02-15',
    'In force for: 9 years | 1 November 1991 to 15 February 2001 | #withdrawal-effective-2001-02-15',
    'Succeeded by: sea | /treaties/sea/',
  ]);
  deepEqual(rows.find(({ label }) => label === 'Signed')!.facts[0]!.marks, [
    { text: 'Okafor 1999, p. 9', href: '/sources/book/' },
  ]);
});

test('kin and what a writer names make a pair once, the older first, and only of one kind', () => {
  deepEqual(
    pairsOf(library).map((pair) => pair.map(({ id }) => id).join(' ')),
    ['harbour sea', 'egret heron'],
  );
});

test('the table of parties tells what each did itself, what it took over, and where it stands or stood', () => {
  const [table] = participation(library);
  equal(table!.name, 'Treaties of two, signed from 1991 to 1999');
  const told = table!.rows.map(({ party, parts }) => {
    const [part] = parts;
    const acts = part?.acts.map(({ kind }) => kind).join(', ');
    return [party.id, part?.line.words, acts, part?.from?.id].join(' | ');
  });
  deepEqual(told, [
    'arvalia | Obligations ended |  | old-arvalia',
    'belmora | Withdrawn by belmora | signed, withdrawal-effective | ',
    'old-arvalia | Bound | signed | ',
  ]);
});

test('in the real content no head stands twice in a column, and every link within a page leads to a place in it', () => {
  const { library } = checkFolder('.');
  for (const article of library.articles) {
    const { rows } = columnOf(library, article);
    const labels = rows.map(({ label }) => label);
    deepEqual(labels, [...new Set(labels)], article.ref);
    for (const { href = '' } of rows.flatMap(({ facts }) => facts)) {
      const [page, fragment] = href.split('#');
      if (fragment) equal(page === `/${article.ref}/` && hasFragment(article, fragment), true, href);
    }
  }
});
