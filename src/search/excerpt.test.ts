/** A passage shows why it was found, marks whole words, and its link leads to words that stand in one piece in the page. */
import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { test } from 'node:test';
import { excerptOf, markText, type Sought } from './excerpt.ts';
import type { Section } from './text.ts';

const seek = (...terms: string[]): Sought => ({ terms: new Set(terms), akin: new Set(['vessel']), phrases: [] });
const section = (text: string, places: Section['places'] = []): Section => ({
  id: 'what',
  title: 'What',
  level: 2,
  text,
  places,
});

const LONG = `${'Nothing of note was said here at all. '.repeat(20)}The rocket flew 480 km over the harbour, “twice”. ${'Then came nothing more. '.repeat(20)}`;

test('whole words are marked, a date or a designation in one', () => {
  const text = 'Rockets, rocketry: on 30 April 1991 an SS-41 (a rocket) flew.';
  const marks = markText(text, seek('rocket', '1991-04-30', 'ss41')).filter(({ mark }) => mark);
  deepEqual(
    marks.map(({ text }) => text),
    ['Rockets', '30 April 1991', 'SS-41', 'rocket'],
  );
  equal(
    markText(text, seek('rocket'))
      .map(({ text }) => text)
      .join(''),
    text,
    'nothing is lost',
  );
});

test('words of like meaning are marked only where there are no others', () => {
  equal(markText('A vessel.', seek('ship')).filter(({ mark }) => mark).length, 1);
  deepEqual(
    markText('A ship, a vessel.', seek('ship')).filter(({ mark }) => mark),
    [{ text: 'ship', mark: true }],
  );
});

test('the best part of a long text is taken, from the start of its sentence', () => {
  const { pieces, fragment } = excerptOf(section(LONG), seek('rocket', '480km', 'harbour'));
  const text = pieces.map(({ text }) => text).join('');
  match(text, /^… The rocket flew 480 km over the harbour/);
  ok(text.split(' ').length < 40);
  match(fragment, /^what:~:text=/);
  const words = decodeURIComponent(fragment.split('text=')[1]!);
  ok(LONG.includes(words), words);
  ok(!/[.,“”]/.test(words), 'the words end before a mark at which a note may stand');
});

test('a row or a list item is told by itself and has its own address', () => {
  const text = '30 April 1991 Signed in Port Ister 1 May 1992 A rocket was tested 2 June 1993 Ended';
  const places = [0, text.indexOf('1 May'), text.indexOf('2 June')].map((at, i) => ({ id: `event-${i}`, at }));
  const { pieces, fragment } = excerptOf(section(text, places), seek('rocket'));
  equal(fragment, 'event-1');
  equal(pieces.map(({ text }) => text).join(''), '1 May 1992 A rocket was tested');
});

test('what stands at the very end is shown too', () => {
  const { pieces } = excerptOf(section(`${'Nothing more was said. '.repeat(20)}Then a rocket.`), seek('rocket'));
  deepEqual(
    pieces.filter(({ mark }) => mark).map(({ text }) => text),
    ['rocket'],
  );
});

test('a section of which only the heading was found is led to as a whole', () => {
  equal(excerptOf(section('Nothing here.'), seek('rocket')).fragment, 'what');
  equal(excerptOf(section(''), seek('rocket')).fragment, 'what');
});
