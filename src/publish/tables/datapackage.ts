/**
 * All CSV files as one Data Package (Frictionless Data Package 2.0), each with
 * its Table Schema. What the standard can't say of a column stands in two
 * properties of our own, which it allows: `unit`, and `refersTo` where the
 * items of a list stand in another table.
 */
import { addressOf, DATA, dataFile, dataRef } from '../../domain/address.ts';
import { EDTF_FORM } from '../../domain/date.ts';
import { SITE } from '../../site.ts';
import { DELIMITER, printCsv } from './csv.ts';
import type { Column, FilledTable, Setting, Table } from './table.ts';

const PROFILES = 'https://datapackage.org/profiles/2.0';

/** Each type of column as the standard's type, with what narrows it. */
const TYPES: Record<Column['type'], { type: string; format?: string; delimiter?: string; itemType?: string }> = {
  text: { type: 'string' },
  date: { type: 'string' },
  day: { type: 'date' },
  number: { type: 'number' },
  integer: { type: 'integer' },
  boolean: { type: 'boolean' },
  address: { type: 'string', format: 'uri' },
  list: { type: 'list', delimiter: DELIMITER, itemType: 'string' },
};

function field({ name, type, meaning, unit, allowed, required, minimum, maximum, refersTo }: Column) {
  // The standard's enum is of whole values, so that a list's words stand in its description.
  const list = type === 'list';
  const description = list && allowed ? `${meaning} Each is one of: ${allowed.join(', ')}.` : meaning;
  const constraints = {
    ...(required && { required }),
    ...(type === 'date' && { pattern: EDTF_FORM }),
    ...(!list && allowed && { enum: allowed }),
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
  };
  return {
    name,
    ...TYPES[type],
    description,
    ...(Object.keys(constraints).length > 0 && { constraints }),
    ...(unit && { unit }),
    ...(list && refersTo && { refersTo: { resource: refersTo.table, field: refersTo.column } }),
  };
}

function schema({ columns, key }: Table) {
  const foreignKeys = columns
    .filter(({ type, refersTo }) => refersTo && type !== 'list')
    .map(({ name: own, refersTo }) => ({
      fields: [own],
      reference: { resource: refersTo!.table, fields: [refersTo!.column] },
    }));
  return {
    $schema: `${PROFILES}/tableschema.json`,
    fields: columns.map(field),
    missingValues: [''],
    primaryKey: key,
    ...(foreignKeys.length > 0 && { foreignKeys }),
  };
}

/** The descriptor of all tables, as it stands beside the files. */
export function printPackage(tables: readonly FilledTable[], { library, site }: Setting): string {
  const descriptor = {
    $schema: `${PROFILES}/datapackage.json`,
    name: 'counting-rules',
    title: SITE.name,
    description: SITE.description,
    homepage: site + addressOf(DATA),
    version: library.asOf,
    licenses: [{ name: SITE.licence.spdx, title: SITE.licence.name, path: SITE.licence.url }],
    contributors: [{ title: SITE.author, path: `${site}/`, roles: ['creator'] }],
    sources: [{ title: 'The documents cited, one a row', path: site + dataFile('sources.csv') }],
    resources: tables.map((filled) => ({
      name: filled.table.name,
      title: filled.table.title,
      description: filled.table.holds,
      homepage: site + addressOf(dataRef(filled.table.name)),
      path: `${filled.table.name}.csv`,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      bytes: new TextEncoder().encode(printCsv(filled)).length,
      schema: schema(filled.table),
    })),
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}
