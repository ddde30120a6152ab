/** The JSON of a table says the same as its rows, with nothing told apart from nought and no. */
import { deepEqual, equal } from 'node:assert/strict';
import { test } from 'node:test';
import { entry } from '../../library/entries.fixture.ts';
import { buildLibrary } from '../../library/library.ts';
import { SITE } from '../../site.ts';
import { fillTable, fillTables } from './index.ts';
import { printAll, printJson } from './json.ts';

const setting = {
  library: buildLibrary([
    entry('systems', 'heron', {
      figures: [{ id: 'warheads', quantity: 'warheads', max: 0, unit: 'warheads', cite: '[@book, p. 1]' }],
    }),
  ]),
  site: 'https://counting-rules.example',
};

test('an empty cell is null, an empty list a list, and 0 and false stay what they are', () => {
  const { rows } = JSON.parse(printJson(fillTable('figures', setting), setting));
  const { value, max, about, note, sources } = rows[0];
  deepEqual([value, max, about, note, sources], [null, 0, false, null, ['book']]);
  const systems = JSON.parse(printJson(fillTable('systems', setting), setting));
  deepEqual(systems.rows[0].possibleStatuses, []);
});

test('the envelope says what it is, on what terms, as of when, and what each column means', () => {
  const file = JSON.parse(printJson(fillTable('figures', setting), setting));
  deepEqual([file.name, file.licence, file.asOf, file.key], ['figures', SITE.licence, '2002-03-01', ['entry', 'id']]);
  equal(file.address, 'https://counting-rules.example/data/figures/');
  deepEqual(
    file.columns.map(({ name }: { name: string }) => name),
    Object.keys(file.rows[0]),
  );
  const unit = file.columns.find(({ name }: { name: string }) => name === 'max');
  deepEqual(unit, {
    name: 'max',
    type: 'number',
    meaning: 'The most it can be.',
    unit: 'in column unit',
    mayBeEmpty: true,
  });
});

test('the file of everything holds each table as its own file does', () => {
  const tables = fillTables(setting);
  const all = JSON.parse(printAll(tables, setting));
  deepEqual(
    all.tables,
    tables.map((table) => JSON.parse(printJson(table, setting))),
  );
});
