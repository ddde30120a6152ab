/** The descriptor says of each column what the standard has words for, and nothing that it forbids. */
import { deepEqual, equal, match } from 'node:assert/strict';
import { test } from 'node:test';
import { isEdtf } from '../../domain/date.ts';
import { entry } from '../../library/entries.fixture.ts';
import { buildLibrary } from '../../library/library.ts';
import { printCsv } from './csv.ts';
import { printPackage } from './datapackage.ts';
import { fillTable, fillTables } from './index.ts';

const setting = { library: buildLibrary([entry('systems', 'цапля')]), site: 'https://counting-rules.example' };
const descriptor = JSON.parse(printPackage(fillTables(setting), setting));

function resource(name: string) {
  return descriptor.resources.find((one: { name: string }) => one.name === name);
}

function field(table: string, name: string) {
  return resource(table).schema.fields.find((one: { name: string }) => one.name === name);
}

test('each type of column has its type in the standard, with what narrows it', () => {
  deepEqual(field('events', 'kind').constraints.required, true);
  equal(field('events', 'kind').constraints.enum.includes('offered'), true);
  deepEqual(field('events', 'earliest').type, 'date');
  deepEqual(field('places', 'lat'), {
    name: 'lat',
    type: 'number',
    description: 'Degrees north.',
    constraints: { required: true, minimum: -90, maximum: 90 },
    unit: 'degrees north',
  });
  deepEqual(field('sources', 'URL'), {
    name: 'URL',
    type: 'string',
    format: 'uri',
    description: 'Address of the original.',
  });
});

test('the pattern of a date lets through what is a date, whole', () => {
  const pattern = new RegExp(`^(?:${field('events', 'on').constraints.pattern})$`);
  for (const text of ['1987-12-08', '1987-12', '1987', '2019-09~', '1987?', 'about 1987', '1987-12-08T00', '87']) {
    equal(pattern.test(text), isEdtf(text), text);
  }
});

test('a list has what divides it; what its items may be stands in words, as the standard’s enum is of whole values', () => {
  const { type, delimiter, itemType, description, constraints } = field('treaties', 'possibleStatuses');
  deepEqual([type, delimiter, itemType, constraints], ['list', '; ', 'string', undefined]);
  match(description, /Each is one of: not-begun, negotiated,/);
  deepEqual(field('events', 'by').refersTo, { resource: 'parties', field: 'id' });
});

test('keys lead from single values to other tables', () => {
  const { primaryKey, foreignKeys } = resource('events').schema;
  deepEqual(primaryKey, ['entry', 'id']);
  deepEqual(foreignKeys, [
    { fields: ['entry'], reference: { resource: 'entries', fields: ['ref'] } },
    { fields: ['at'], reference: { resource: 'places', fields: ['id'] } },
    { fields: ['accordingTo'], reference: { resource: 'parties', fields: ['id'] } },
  ]);
  equal('foreignKeys' in resource('entries').schema, false);
});

test('a file is as long as said, in bytes', () => {
  const csv = printCsv(fillTable('systems', setting));
  equal(resource('systems').bytes, Buffer.byteLength(csv));
});
