/**
 * A table as CSV: RFC 4180, UTF-8 without a byte order mark, a header, lines
 * that end in CR LF. No cell is altered: one that begins like a formula stands
 * as it is, since a mark put before it would be a falsehood in every program
 * but a spreadsheet. How many there are is told beside the file.
 */
import { stringify } from 'csv-stringify/sync';
import type { Cell, FilledTable } from './table.ts';

/** What stands between the items of a list. */
export const DELIMITER = '; ';

/** What spreadsheets take for the beginning of a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/** What stands in a cell. */
export function cellText(cell: Cell): string {
  if (cell === undefined) return '';
  return typeof cell === 'object' ? cell.join(DELIMITER) : String(cell);
}

/**
 * The file.
 *
 * @throws Error where an item of a list holds what divides items.
 */
export function printCsv({ table, rows }: FilledTable): string {
  for (const row of rows) {
    for (const [column, cell] of Object.entries(row)) {
      const unfit = Array.isArray(cell) && cell.find((item: string) => item.includes(DELIMITER));
      if (unfit)
        throw new Error(`${table.name}, ${column}: “${unfit}” holds “${DELIMITER}”, which divides the items of a list`);
    }
  }
  const names = table.columns.map(({ name }) => name);
  const lines = rows.map((row) => names.map((name) => cellText(row[name])));
  return stringify([names, ...lines], { record_delimiter: '\r\n' });
}

/** How many cells of text begin like a formula, so that a spreadsheet may take them for one. */
export function countFormulaLike({ rows }: FilledTable): number {
  const texts = rows.flatMap((row) => Object.values(row)).filter((cell) => typeof cell !== 'number');
  return texts.filter((cell) => FORMULA.test(cellText(cell))).length;
}
