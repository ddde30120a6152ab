/** What machines are told of a table is what its files and its rows are. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import { test } from 'node:test';
import { DATA_TABLES } from '../domain/address.ts';
import { entry } from '../library/entries.fixture.ts';
import { buildLibrary } from '../library/library.ts';
import { catalogueGraph, coverageOf, datasetGraph, filesOf } from './dataset.ts';
import { fillTable, fillTables } from './tables/index.ts';

const SITE = 'https://counting-rules.example';
const CITE = '[@book]';
const setting = {
  site: SITE,
  library: buildLibrary([
    entry('systems', 'heron', {
      events: [
        { on: '1986-06', kind: 'milestone', title: 'Named', cite: CITE },
        { on: '1987~', kind: 'tested', cite: CITE },
        { on: '1990-05', kind: 'deployed', cite: CITE },
        { on: '1990', kind: 'withdrawn', cite: CITE },
      ],
    }),
    entry('terms', 'visit'),
  ]),
};

test('coverage reaches from the date that can be earliest to the one that can be latest, no more precise than known', () => {
  deepEqual(coverageOf(fillTable('events', setting)), { from: '1987~', to: '1990' });
  equal(coverageOf(fillTable('figures', setting)), undefined);
  equal(coverageOf(fillTable('terms', setting)), undefined);
});

test('a dataset names its files, its columns and its days', () => {
  const filled = fillTable('events', setting);
  const graph = datasetGraph(filled, setting);
  equal(graph.temporalCoverage, '1987/1990');
  equal(graph.version, '2002-03-01');
  deepEqual(
    (graph.distribution as { contentUrl: string; encodingFormat: string }[]).map((file) => [
      file.contentUrl,
      file.encodingFormat,
    ]),
    [
      [`${SITE}/data/events.csv`, 'text/csv'],
      [`${SITE}/data/events.json`, 'application/json'],
    ],
  );
  equal((graph.variableMeasured as unknown[]).length, filled.table.columns.length);
  equal('temporalCoverage' in datasetGraph(fillTable('terms', setting), setting), false);
});

test('the catalogue names every dataset by the id under which its page tells of it', () => {
  const tables = fillTables(setting);
  const [catalogue] = catalogueGraph(tables, setting)['@graph'] as [{ dataset: { '@id': string }[] }];
  const own = tables.map((filled) => datasetGraph(filled, setting)['@id']);
  equal(own.length, DATA_TABLES.length);
  deepEqual(
    catalogue.dataset.map((one) => one['@id']),
    [`${SITE}/data/#everything`, ...own],
  );
});

test('what a dataset holds is told at the length that dataset searches ask for', () => {
  for (const { table } of fillTables(setting)) {
    ok(table.holds.length >= 50 && table.holds.length <= 5000, table.name);
  }
});

test('sizes are told in thousands of bytes, never as nothing', () => {
  for (const { size } of filesOf(fillTable('positions', setting), setting))
    equal(/^[1-9][\d,]* kB$/.test(size), true, size);
});
