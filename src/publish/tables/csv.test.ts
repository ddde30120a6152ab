/** A CSV file reads back as what was written, whatever stands in its cells. */
import { deepEqual, doesNotMatch, equal, throws } from 'node:assert/strict';
import { test } from 'node:test';
import Papa from 'papaparse';
import { countFormulaLike, DELIMITER, printCsv } from './csv.ts';
import { table, type Cell, type Column, type FilledTable } from './table.ts';

/** A table of one column. */
function filled(type: Column['type'], cells: readonly Cell[]): FilledTable {
  const one = table<Cell>({
    name: 'events',
    title: 'Cells',
    holds: 'Cells.',
    key: [],
    items: () => cells,
    columns: [
      { name: 'number', type: 'integer', meaning: '', required: true, of: () => 1 },
      { name: 'cell', type, meaning: '', required: false, of: (cell) => cell },
    ],
  });
  return { table: one, rows: cells.map((cell) => ({ number: 1, cell })) };
}

function readBack(csv: string): string[] {
  const { data, errors } = Papa.parse<string[]>(csv.replace(/\r\n$/, ''), { delimiter: ',' });
  deepEqual(errors, []);
  deepEqual(data[0], ['number', 'cell']);
  return data.slice(1).map(([, cell]) => cell!);
}

const TEXTS = [
  'plain',
  'with, comma',
  'a “quotation”, and a "straight" one',
  '"',
  'two\nlines',
  'two\r\nlines',
  'a lone\rreturn',
  '9М729, «Новатор»',
  ' space at both ends ',
  '=1+1',
  '+7 495',
  '-5',
  '@treaty',
  '',
];

test('every text stands as it is, none marked against formulas', () => {
  deepEqual(readBack(printCsv(filled('text', TEXTS))), TEXTS);
});

test('lines end in CR LF, also the last, and no mark stands before the header', () => {
  equal(printCsv(filled('text', ['a', 'b, c'])), 'number,cell\r\n1,a\r\n1,"b, c"\r\n');
});

test('numbers have a point, booleans are words, and nothing is an empty cell', () => {
  deepEqual(readBack(printCsv(filled('number', [0, -71.5, undefined]))), ['0', '-71.5', '']);
  deepEqual(readBack(printCsv(filled('boolean', [true, false, undefined]))), ['true', 'false', '']);
});

test('a list is divided by a semicolon and a space, which no item may hold', () => {
  const cells = [['us', 'ussr'], ['book, p. 1; 2'.replace('; ', ';')], []];
  const read = readBack(printCsv(filled('list', cells)));
  deepEqual(
    read.map((cell) => (cell === '' ? [] : cell.split(DELIMITER))),
    cells,
  );
  throws(() => printCsv(filled('list', [['fine', 'not; fine']])), /events, cell: “not; fine”/);
});

test('texts and lists that begin like a formula are counted, numbers below zero are not', () => {
  equal(countFormulaLike(filled('text', TEXTS)), 4);
  equal(
    countFormulaLike(
      filled('list', [
        ['@a', 'b'],
        ['b', '@a'],
      ]),
    ),
    1,
  );
  equal(countFormulaLike(filled('number', [-1, 1])), 0);
  doesNotMatch(printCsv(filled('text', ['=1+1'])), /'/);
});
