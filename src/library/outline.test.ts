/** What an outline holds of a text, and on which line. */
import { deepEqual, equal, throws } from 'node:assert/strict';
import { test } from 'node:test';
import { countWords, outlineOf } from './outline.ts';

test('lines count from the first line of the file, front matter and all', () => {
  const { headings, citations, links } = outlineOf(
    '---\ntitle: T\n---\n\nA [link](/terms/a/). [@book, p. 1]\n\n## Two words {#two}\n\n### None\n',
  );
  deepEqual(headings, [
    { depth: 2, text: 'Two words ', line: 7, id: 'two' },
    { depth: 3, text: 'None ', line: 9 },
  ]);
  deepEqual(citations, [{ source: 'book', pinpoint: 'p. 1', line: 5 }]);
  deepEqual(links, [{ href: '/terms/a/', text: 'link', line: 5 }]);
});

test('each list item and each table is a block of its own, with its own citations', () => {
  const { blocks } = outlineOf(
    '- one [@a]\n- two\n\n<Table id="t" caption="c">\n\n| x | y |\n| --- | --- |\n| 1 | 2 |\n\nSource: [@b]\n\n</Table>\n',
  );
  deepEqual(
    blocks.map(({ kind, text, citations, line, within }) => [
      kind,
      text.trim(),
      citations.map(({ source }) => source).join(),
      line,
      within?.name,
    ]),
    [
      ['paragraph', 'one', 'a', 1, undefined],
      ['paragraph', 'two', '', 2, undefined],
      ['table', 'x y 1 2', '', 6, 'Table'],
      ['paragraph', 'Source:', 'b', 10, 'Table'],
    ],
  );
});

test('a tag knows the rows of its tables, without their heads and citations', () => {
  const { tags } = outlineOf(
    '<Table id="t" caption="c">\n\n| x | y |\n| --- | --- |\n| **SS-20** | [654](/terms/a/) [@b] |\n| | 2 |\n\n</Table>\n',
  );
  deepEqual(tags[0]!.rows, [
    { cells: ['SS-20', '654'], line: 5 },
    { cells: ['', '2'], line: 6 },
  ]);
});

test('a tag knows its attributes, the tags directly inside it and every citation below it', () => {
  const { tags } = outlineOf(
    '<Dispute id="d" question="q">\n\n<Position by="us" on="2001">\n\nSo. [@a]\n\n</Position>\n\n</Dispute>\n',
  );
  equal(tags.length, 1);
  const [dispute] = tags;
  deepEqual(dispute!.attributes, { id: 'd', question: 'q' });
  deepEqual(dispute!.citations, [{ source: 'a', pinpoint: '' }]);
  deepEqual(
    dispute!.tags.map(({ name, line, text }) => [name, line, text.trim()]),
    [['Position', 3, 'So.']],
  );
});

test('text is told apart by whether it stands in a link, and headings are not in it', () => {
  const { runs } = outlineOf('## Visit {#v}\n\nA [visit](/terms/visit/) ends.\n');
  deepEqual(
    runs.map(({ text, linked }) => [text, linked]),
    [
      ['A ', false],
      ['visit', true],
      [' ends.', false],
    ],
  );
});

test('code and struck text are found by their lines, code in a fence is text', () => {
  const { foreign, struck } = outlineOf(
    'import a from "a";\n\nA {b} c.\n\n~so it~ was\n\n```\n{x} [@no]\n```\n\nexport const d = 1;\n',
  );
  deepEqual(foreign, [1, 3, 11]);
  deepEqual(struck, [5]);
});

test('words are those of the text and the headings, without citations and bare signs', () => {
  equal(countWords(outlineOf('## Two words {#id}\n\nThree – more words. [@book, p. 1]\n\n- one\n')), 6);
});

test('what is not MDX is an error that names the place', () => {
  throws(() => outlineOf('One.\n\n<Note id="n" title="t">\n'), /3:1/);
});
