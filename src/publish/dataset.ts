/**
 * The tables of data for machines that read schema.org: each a Dataset, all of
 * them a DataCatalog. Every fact in it also stands in the text of the page.
 */
import { addressOf, DATA, dataFile, dataRef } from '../domain/address.ts';
import { earliest, latest, machineDate, type Day, type Edtf } from '../domain/date.ts';
import { formatNumber } from '../domain/quantity.ts';
import { SITE } from '../site.ts';
import { lastModified } from './lastmod.ts';
import type { Thing } from './subject.ts';
import { printCsv } from './tables/csv.ts';
import { printPackage } from './tables/datapackage.ts';
import { printAll, printJson } from './tables/json.ts';
import type { FilledTable, Setting, Table } from './tables/table.ts';

export interface DataFile {
  /** What it is called where it lies: `events.csv`. */
  name: string;
  /** Its address within the site. */
  address: string;
  format: string;
  mediaType: string;
  /** “79 kB” */
  size: string;
}

function dataFileOf(name: string, content: string): DataFile {
  const csv = name.endsWith('.csv');
  return {
    name,
    address: dataFile(name),
    format: csv ? 'CSV' : 'JSON',
    mediaType: csv ? 'text/csv' : 'application/json',
    size: `${formatNumber(Math.ceil(new TextEncoder().encode(content).length / 1000))} kB`,
  };
}

/** The files of one table. */
export function filesOf(filled: FilledTable, setting: Setting): DataFile[] {
  const { name } = filled.table;
  return [dataFileOf(`${name}.csv`, printCsv(filled)), dataFileOf(`${name}.json`, printJson(filled, setting))];
}

/** The files that hold or describe all tables. */
export function filesOfAll(tables: readonly FilledTable[], setting: Setting): DataFile[] {
  return [
    dataFileOf('counting-rules.json', printAll(tables, setting)),
    dataFileOf('datapackage.json', printPackage(tables, setting)),
  ];
}

/** What a table is called where it stands without the site around it. */
export function datasetName({ title }: Pick<Table, 'title'>): string {
  return `${SITE.name} data: ${title.toLowerCase()}`;
}

/** What all tables together are called. */
export const CATALOGUE_NAME = `${SITE.name} data`;

/** What all tables together hold. */
export const CATALOGUE_HOLDS =
  'Every dated event, limit, figure and position on this site as tables, with sources and permanent addresses. Free to use, also commercially.';

/** The dates in a table that reach furthest back and on, as precise as they are known; nothing where it has none. */
export function coverageOf({ table, rows }: FilledTable): { from: Edtf; to: Edtf } | undefined {
  const dated = table.columns.filter(({ type }) => type === 'date');
  const dates = rows.flatMap((row) => dated.map(({ name }) => row[name])).filter((cell) => typeof cell === 'string');
  const [first, ...others] = dates;
  if (first === undefined) return undefined;
  return {
    from: others.reduce((from, date) => (earliest(date) < earliest(from) ? date : from), first),
    to: others.reduce((to, date) => (latest(date) > latest(to) ? date : to), first),
  };
}

/** The day on which the content of a table, or of all, last changed. */
export function changedOn({ library }: Setting, table?: Table): Day {
  return lastModified(library, addressOf(table ? dataRef(table.name) : DATA)) ?? library.asOf;
}

function common({ library, site }: Setting): Thing {
  return {
    inLanguage: SITE.language,
    license: SITE.licence.url,
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: SITE.author, url: `${site}/` },
    version: library.asOf,
  };
}

function downloads(files: readonly DataFile[], site: string): Thing[] {
  return files.map(({ name, address, mediaType, size }) => ({
    '@type': 'DataDownload',
    name,
    contentUrl: site + address,
    encodingFormat: mediaType,
    contentSize: size,
  }));
}

function catalogue(site: string): Thing {
  const url = site + addressOf(DATA);
  return { '@type': 'DataCatalog', '@id': `${url}#it`, name: CATALOGUE_NAME, url };
}

/** The graph of a table's page. */
export function datasetGraph(filled: FilledTable, setting: Setting): Thing {
  const { table } = filled;
  const { site } = setting;
  const url = site + addressOf(dataRef(table.name));
  const coverage = coverageOf(filled);
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': `${url}#it`,
    url,
    name: datasetName(table),
    description: table.holds,
    ...common(setting),
    dateModified: changedOn(setting, table),
    ...(coverage && { temporalCoverage: `${machineDate(coverage.from)}/${machineDate(coverage.to)}` }),
    variableMeasured: table.columns.map(({ name, meaning, unit }) => ({
      '@type': 'PropertyValue',
      name,
      description: meaning,
      ...(unit && { unitText: unit }),
    })),
    includedInDataCatalog: catalogue(site),
    distribution: downloads(filesOf(filled, setting), site),
  };
}

/** The graph of the page about all data: the catalogue, and everything as one dataset. */
export function catalogueGraph(tables: readonly FilledTable[], setting: Setting): Thing {
  const { site } = setting;
  const url = site + addressOf(DATA);
  const whole = `${url}#everything`;
  const parts = tables.map(({ table }) => `${site}${addressOf(dataRef(table.name))}#it`);
  const told = { description: CATALOGUE_HOLDS, ...common(setting), dateModified: changedOn(setting) };
  return {
    '@context': 'https://schema.org',
    '@graph': [
      { ...catalogue(site), ...told, dataset: [whole, ...parts].map((id) => ({ '@id': id })) },
      {
        '@type': 'Dataset',
        '@id': whole,
        url,
        name: CATALOGUE_NAME,
        ...told,
        includedInDataCatalog: { '@id': `${url}#it` },
        distribution: downloads(filesOfAll(tables, setting), site),
      },
    ],
  };
}
