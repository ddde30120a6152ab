/** How the notes of a page are numbered. */
import { deepEqual, equal, throws } from 'node:assert/strict';
import { test } from 'node:test';
import { entry } from './entries.fixture.ts';
import { factCitations, notesOf } from './notes.ts';

const treaty = entry(
  'treaties',
  'harbour',
  {
    events: [
      { on: '1991-04-30', kind: 'signed', cite: '[@text, Art. I; @post]' },
      { on: '1991-11-01', kind: 'entered-into-force', cite: '[@text, Art. VI]' },
    ],
    limits: [
      { id: 'rockets', of: 'rockets', max: 0, unit: 'missiles', provision: 'Art. II', cite: '[@text, Art. II]' },
    ],
  },
  'First. [@book, p. 2] Then. [@text, Art. I] Again. [@book, p. 2]\n\n- Last. [@book, p. 3]\n',
);

test('the text comes first, then limits, then events; each source with each pinpoint once', () => {
  deepEqual(
    notesOf(treaty).list.map(({ number, source, pinpoint }) => `${number} ${source} ${pinpoint}`),
    ['1 book p. 2', '2 text Art. I', '3 book p. 3', '4 text Art. II', '5 post ', '6 text Art. VI'],
  );
});

test('sources stand in the order of their first notes', () => {
  deepEqual(notesOf(treaty).sources, ['book', 'text', 'post']);
});

test('a citation finds its number again; one that is not on the page is an error', () => {
  const notes = notesOf(treaty);
  equal(notes.numberOf({ source: 'book', pinpoint: 'p. 3' }), 3);
  throws(() => notes.numberOf({ source: 'book', pinpoint: '' }), /no note for/);
});

test('the facts of systems, places and parties carry citations too', () => {
  const sources = (...args: Parameters<typeof entry>) => factCitations(entry(...args)).map(({ source }) => source);
  deepEqual(sources('systems', 'heron'), ['book', 'book']);
  deepEqual(sources('places', 'ister', { summary: 'A harbour. [@map]', cite: '[@atlas]' }), ['map', 'atlas']);
  deepEqual(sources('parties', 'arvalia', { note: 'A state. [@who]' }), ['who']);
});
