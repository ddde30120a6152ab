/** A table, or all of them, as JSON: the rows in an envelope that says what they are, on what terms, as of when. */
import { addressOf, DATA, dataRef } from '../../domain/address.ts';
import { SITE } from '../../site.ts';
import { isEmpty, type Column, type FilledTable, type Row, type Setting } from './table.ts';

/** A column as the dictionary tells of it. */
function described({ name, type, meaning, unit, allowed, required, refersTo }: Column) {
  return { name, type, meaning, unit, allowed, mayBeEmpty: !required, refersTo };
}

/** Empty cells are null; empty lists stay lists. */
function filled(columns: readonly Column[], row: Row) {
  return Object.fromEntries(
    columns.map(({ name, type }) => [name, isEmpty(row[name]) ? (type === 'list' ? [] : null) : row[name]]),
  );
}

function envelope({ table, rows }: FilledTable, { library, site }: Setting) {
  return {
    name: table.name,
    title: table.title,
    description: table.holds,
    address: site + addressOf(dataRef(table.name)),
    creator: SITE.author,
    licence: SITE.licence,
    asOf: library.asOf,
    key: table.key,
    columns: table.columns.map(described),
    rows: rows.map((row) => filled(table.columns, row)),
  };
}

/** The file of one table. */
export function printJson(table: FilledTable, setting: Setting): string {
  return print(envelope(table, setting));
}

/** The file of everything: each table in its envelope. */
export function printAll(tables: readonly FilledTable[], setting: Setting): string {
  const { library, site } = setting;
  return print({
    name: SITE.name,
    description: SITE.description,
    address: site + addressOf(DATA),
    creator: SITE.author,
    licence: SITE.licence,
    asOf: library.asOf,
    tables: tables.map((table) => envelope(table, setting)),
  });
}

function print(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
