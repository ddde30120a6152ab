/** The rows of “At a glance”: derived from facts, left out where there is none. */
import { deepEqual, equal } from 'node:assert/strict';
import { test } from 'node:test';
import { entry } from './entries.fixture.ts';
import { isArticle, type AnyEntry } from './entry.ts';
import { glanceOf } from './glance.ts';
import { buildLibrary } from './library.ts';

const PARTIES = [
  entry('parties', 'arvalia', { name: 'Arvalia' }),
  entry('parties', 'belmora', { name: 'Belmora', definite: true }),
  entry('places', 'ister', { name: 'Port Ister' }),
  entry('sources', 'book', { author: [{ family: 'Okafor', given: 'Ada' }] }),
];

/** The rows of one article, each as a line. */
function rows(article: AnyEntry): string[] {
  if (!isArticle(article)) throw new TypeError(`${article.ref} is no article`);
  const library = buildLibrary([article, ...PARTIES]);
  return glanceOf(library, article).map(
    ({ label, values }) =>
      `${label}: ${values.map(({ text, href }) => [text, href].filter(Boolean).join(' → ')).join('; ')}`,
  );
}

test('a treaty tells who, when, where, which limits and how it ended', () => {
  const treaty = entry('treaties', 'harbour', {
    events: [
      { on: '1991-04-30', kind: 'signed', by: ['arvalia', 'belmora'], at: 'ister', cite: '[@book]' },
      { on: '2001-02', kind: 'withdrawal-effective', by: ['belmora'], cite: '[@book]' },
    ],
    limits: [
      { id: 'rockets', of: 'rockets in harbours', max: 0, unit: 'missiles', provision: 'Art. II', cite: '[@book]' },
    ],
  });
  deepEqual(rows(treaty), [
    'Signed by: Arvalia → /parties/arvalia/; Belmora → /parties/belmora/',
    'Signed: 30 April 1991, Port Ister → #signed-1991-04-30',
    'Withdrawal took effect: February 2001 (Belmora) → #withdrawal-effective-2001-02',
    'Limits: Rockets in harbours: none → #rockets',
  ]);
});

test('who joined later did not sign, who adopted a text did not either, and of very many only some are named', () => {
  const first = (events: object[], more: object = {}) => rows(entry('treaties', 'harbour', { events, ...more }))[0];
  const signed = { on: '1991', kind: 'signed', by: ['arvalia'], cite: '[@book]' };
  const names = 'Arvalia → /parties/arvalia/; Belmora → /parties/belmora/';
  equal(
    first([signed, { on: '1992', kind: 'acceded', by: ['belmora'], cite: '[@book]' }]),
    `Signed or joined by: ${names}`,
  );
  equal(first([{ ...signed, kind: 'adopted' }]), `Adopted by: ${names}`);
  equal(
    first([signed], { furtherParties: { number: 1171, on: '2001-06', cite: '[@book]' } }),
    `Signed or joined by: ${names}; and 1,171 more, as of June 2001`,
  );
});

test('what each side says of one quantity stands in one row, with who says it', () => {
  const figure = { quantity: 'range', unit: 'km', cite: '[@book]' };
  const system = entry('systems', 'heron', {
    figures: [
      { ...figure, id: 'ours', max: 90, accordingTo: 'arvalia' },
      { ...figure, id: 'length', quantity: 'length', value: 4, unit: 'm' },
      { ...figure, id: 'theirs', value: 140, about: true, variant: 'Block II' },
    ],
  });
  equal(
    rows(system).find((row) => row.startsWith('Range')),
    'Range: at most 90 km (Arvalia) → #ours; about 140 km, Block II (Ada Okafor) → #theirs',
  );
});

test('every refusal of a proposal is told', () => {
  const proposal = entry('proposals', 'freeze', {
    events: [
      { on: '1996-04-12', kind: 'offered', by: ['arvalia'], cite: '[@book]' },
      { on: '1996-05', kind: 'rejected', by: ['belmora'], cite: '[@book]' },
      { on: '1997~', kind: 'rejected', by: ['arvalia'], cite: '[@book]' },
    ],
  });
  equal(
    rows(proposal).find((row) => row.startsWith('Rejected')),
    'Rejected: May 1996 (Belmora) → #rejected-1996-05; about 1997 (Arvalia) → #rejected-1997',
  );
});

test('what became of a proposal stands in the order in which it came, its renewal too', () => {
  const proposal = entry('proposals', 'freeze', {
    events: [
      { on: '1996-04-12', kind: 'offered', by: ['arvalia'], cite: '[@book]' },
      { on: '1996-05', kind: 'repeated', by: ['arvalia'], cite: '[@book]' },
      { on: '1997-01-01', kind: 'partly-taken-up', by: ['belmora'], cite: '[@book]' },
      { on: '1998-01-01', kind: 'rejected', by: ['belmora'], cite: '[@book]' },
      { on: '1999-01-01', kind: 'repeated', by: ['arvalia'], cite: '[@book]' },
    ],
    limits: [
      { id: 'rockets', of: 'rockets in harbours', max: 0, unit: 'missiles', provision: 'Point 2', cite: '[@book]' },
    ],
  });
  deepEqual(rows(proposal).slice(-5), [
    'Offered: 12 April 1996 (Arvalia) → #offered-1996-04-12',
    'Partly taken up: 1 January 1997 (Belmora) → #partly-taken-up-1997-01-01',
    'Rejected: 1 January 1998 (Belmora) → #rejected-1998-01-01',
    'Renewed: 1 January 1999 (Arvalia) → #repeated-1999-01-01',
    'Would limit: Rockets in harbours: to none → #rockets',
  ]);
});

test('a number deployed is no date of deployment, and who alone acted and says so is named once', () => {
  const system = (kind: string) =>
    rows(
      entry('systems', 'heron', {
        figures: [{ id: 'many', quantity: 'number-deployed', value: 40, unit: 'missiles', cite: '[@book]' }],
        events: [{ on: '1995-10', kind, by: ['belmora'], accordingTo: 'belmora', cite: '[@book]' }],
      }),
    );
  const deployed = system('deployed');
  equal(
    deployed.find((row) => row.startsWith('Deployed')),
    'Deployed: October 1995 (according to the Belmora) → #deployed-1995-10',
  );
  equal(deployed.filter((row) => row.startsWith('Number deployed: 40 missiles')).length, 1);
  equal(
    deployed.some((row) => row.startsWith('Operated by')),
    true,
  );
  equal(
    system('tested').some((row) => row.startsWith('Made for')),
    true,
  );
});
