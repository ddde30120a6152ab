/** All tables of data, in the order in which they are listed, and the same with their rows. */
import { DATA_TABLES, type DataTable } from '../../domain/address.ts';
import { PROPOSALS, SYSTEMS, TREATIES } from './articles.ts';
import { EVENTS, FIGURES, LIMITS, POSITIONS } from './facts.ts';
import { ENTRIES, NAMES, RELATIONS } from './links.ts';
import { PARTIES, PLACES, SOURCES, TERMS } from './reference-data.ts';
import type { FilledTable, Setting, Table } from './table.ts';

const BY_NAME: Record<DataTable, Table> = {
  treaties: TREATIES,
  systems: SYSTEMS,
  proposals: PROPOSALS,
  events: EVENTS,
  limits: LIMITS,
  figures: FIGURES,
  positions: POSITIONS,
  relations: RELATIONS,
  terms: TERMS,
  sources: SOURCES,
  parties: PARTIES,
  places: PLACES,
  names: NAMES,
  entries: ENTRIES,
};

/** A table with its rows. */
export function fillTable(name: DataTable, setting: Setting): FilledTable {
  const table = BY_NAME[name];
  return { table, rows: table.rowsOf(setting) };
}

/** Every table with its rows. */
export function fillTables(setting: Setting): FilledTable[] {
  return DATA_TABLES.map((name) => fillTable(name, setting));
}
