/**
 * A table of data: what it holds and what each column means, declared beside
 * the code that fills it. The files, the dictionary and the page of a table are
 * all made from this.
 */
import type { DataTable } from '../../domain/address.ts';
import type { Library } from '../../library/library.ts';

/** What can stand in a cell; nothing, or a list of nothing, is an empty cell. */
export type Cell = string | number | boolean | readonly string[] | undefined;

export type Row = Readonly<Record<string, Cell>>;

/** Types of columns, with what a reader is told of each. */
export const CELL_TYPES = {
  text: 'text',
  date: 'date as known',
  day: 'day',
  number: 'number',
  integer: 'whole number',
  boolean: 'true or false',
  address: 'web address',
  list: 'list of texts',
} as const;

export interface Column {
  name: string;
  type: keyof typeof CELL_TYPES;
  meaning: string;
  /** Whether every row has something in it. */
  required: boolean;
  /** The unit of a number, or the column that names it. */
  unit?: string | undefined;
  /** The only values that it, or an item of its list, can have. */
  allowed?: readonly string[] | undefined;
  /** The least and the greatest number. */
  minimum?: number | undefined;
  maximum?: number | undefined;
  /** Each value, or each item of a list, stands in this column of that table. */
  refersTo?: { table: DataTable; column: string } | undefined;
}

/** What a cell is made from, besides its item. */
export interface Setting {
  library: Library;
  /** The address of the site, without a slash at its end. */
  site: string;
}

/** A column with the code that fills it. */
export interface MadeColumn<Item> extends Column {
  of(item: Item, setting: Setting): Cell;
}

export interface Table {
  name: DataTable;
  title: string;
  /** What it holds, in a sentence or two. */
  holds: string;
  /** The columns that together tell one row from every other. */
  key: readonly string[];
  columns: readonly Column[];
  rowsOf(setting: Setting): Row[];
}

export interface FilledTable {
  table: Table;
  rows: readonly Row[];
}

/** Makes a table of the items that a library holds, one row each. */
export function table<Item>(declared: {
  name: DataTable;
  title: string;
  holds: string;
  key: readonly string[];
  items: (library: Library) => readonly Item[];
  columns: readonly MadeColumn<Item>[];
}): Table {
  const { items, ...told } = declared;
  return {
    ...told,
    rowsOf: (setting) =>
      items(setting.library).map((item) =>
        Object.fromEntries(told.columns.map((column) => [column.name, column.of(item, setting)])),
      ),
  };
}

/** Whether there is nothing in a cell. */
export function isEmpty(cell: Cell): boolean {
  return cell === undefined || (Array.isArray(cell) && cell.length === 0);
}
