/** The files of data: CSV and JSON say the same, both say what the content says, and the descriptor is true of them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { expect, test } from 'playwright/test';
import { parse } from 'yaml';
import { file, pages } from './site.ts';

type Cell = string | number | boolean | string[] | null;
type JsonRow = Record<string, Cell>;

interface Field {
  name: string;
  type: 'string' | 'date' | 'number' | 'integer' | 'boolean' | 'list';
  format?: string;
  delimiter?: string;
  constraints?: { required?: boolean; enum?: string[]; pattern?: string; minimum?: number; maximum?: number };
  refersTo?: { resource: string; field: string };
}

interface Resource {
  name: string;
  path: string;
  bytes: number;
  schema: {
    fields: Field[];
    primaryKey: string[];
    foreignKeys?: { fields: string[]; reference: { resource?: string; fields: string[] } }[];
  };
}

const CONTENT = join(import.meta.dirname, '../content');
const descriptor: { resources: Resource[] } = JSON.parse(file('data/datapackage.json')!.toString());
const names = descriptor.resources.map(({ name }) => name);

/** The rows of a CSV file, each cell by its column. */
function csv(name: string): { header: string[]; rows: Record<string, string>[] } {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(file(`data/${name}.csv`));
  const { data, errors, meta } = Papa.parse<Record<string, string>>(text.replace(/\r\n$/, ''), {
    header: true,
    delimiter: ',',
    newline: '\r\n',
  });
  expect(errors, name).toEqual([]);
  return { header: meta.fields!, rows: data };
}

function json(name: string): { rows: JsonRow[]; columns: { name: string }[]; asOf: string } {
  return JSON.parse(file(`data/${name}.json`)!.toString());
}

const ARTICLES = ['treaties', 'systems', 'proposals'];

interface Written {
  /** `treaties/inf` */
  ref: string;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- Read as anyone would, not through our schemas.
  facts: any;
  text: string;
}

/** Content as it lies on disk. */
function content(collection: string): Written[] {
  return readdirSync(join(CONTENT, collection)).map((path) => {
    const whole = readFileSync(join(CONTENT, collection, path), 'utf8');
    const [, front, text = ''] = /^---\n([^]*?)\n---\n([^]*)$/.exec(whole) ?? [undefined, whole];
    return { ref: `${collection}/${path.replace(/\.\w+$/, '')}`, facts: parse(front!), text };
  });
}

const articles = ARTICLES.flatMap(content);

/** The rows of a table by the page to which they belong, in their order. */
function byEntry(name: string): Map<Cell, JsonRow[]> {
  return Map.groupBy(json(name).rows, (row) => row.entry!);
}

/** The citations of a field, each without its @. */
function cited(cite: string): string[] {
  return cite.match(/@[^;\]]+/g)!.map((one) => one.slice(1).replace(/\s+/g, ' ').trim());
}

const orNull = (value: unknown) => value ?? null;

/** A cell of CSV as its field means it. */
function meant(cell: string, { type, delimiter }: Field): Cell {
  if (cell === '') return type === 'list' ? [] : null;
  if (type === 'list') return cell.split(delimiter!);
  if (type === 'number' || type === 'integer') return Number(cell);
  return type === 'boolean' ? cell === 'true' : cell;
}

test('every table is given in both forms, which say the same, row by row and cell by cell', () => {
  for (const { name, schema } of descriptor.resources) {
    const { header, rows } = csv(name);
    const { rows: others, columns } = json(name);
    expect(header, name).toEqual(columns.map((column) => column.name));
    const read = rows.map((row) =>
      Object.fromEntries(schema.fields.map((field) => [field.name, meant(row[field.name]!, field)])),
    );
    expect(read, name).toEqual(others);
  }
});

test('the file of everything holds every table', () => {
  const all = JSON.parse(file('data/counting-rules.json')!.toString());
  expect(all.tables.map((table: { name: string }) => table.name)).toEqual(names);
  for (const table of all.tables) expect(table, table.name).toEqual(json(table.name));
});

test('there are as many rows as there are facts in the content', () => {
  const count = (field: string) => articles.reduce((sum, { facts }) => sum + (facts[field]?.length ?? 0), 0);
  const named = ['treaties', 'systems', 'proposals', 'terms', 'parties', 'places'].flatMap(content);
  const whole = [...named, ...content('sources')];
  const texts = [...articles, ...content('terms')].map(({ text }) => text).join('\n');
  const expected: Record<string, number> = {
    treaties: content('treaties').length,
    systems: content('systems').length,
    proposals: content('proposals').length,
    terms: content('terms').length,
    sources: content('sources').length,
    parties: content('parties').length,
    places: content('places').length,
    events: count('events'),
    limits: count('limits'),
    figures: count('figures'),
    relations: count('relations'),
    positions: texts.match(/^<Position\b/gm)!.length,
    names: named.reduce((sum, { facts }) => sum + 1 + (facts.aliases?.length ?? 0) + (facts.nativeName ? 1 : 0), 0),
    entries: whole.length,
  };
  expect(Object.fromEntries(names.map((name) => [name, json(name).rows.length]))).toEqual(expected);
});

test('events, limits and figures say what is written in the content', () => {
  const [events, limits, figures] = [byEntry('events'), byEntry('limits'), byEntry('figures')];
  for (const { ref, facts } of articles) {
    for (const [i, event] of facts.events.entries()) {
      const row = events.get(ref)![i]!;
      expect(
        [row.on, row.kind, row.note, row.contested, row.accordingTo, row.at, row.by, row.citations],
        `${ref}, ${row.id}`,
      ).toEqual([
        String(event.on),
        event.kind,
        orNull(event.note),
        orNull(event.contested),
        orNull(event.accordingTo),
        orNull(event.at),
        event.by ?? [],
        cited(event.cite),
      ]);
      expect(row.earliest! <= row.latest!, `${ref}, ${row.id}`).toBe(true);
    }
    for (const [quantities, table] of [
      [facts.limits ?? [], limits],
      [facts.figures ?? [], figures],
    ]) {
      for (const [i, { id, value, min, max, about, unit, note, cite }] of quantities.entries()) {
        const row = table.get(ref)[i];
        expect(
          [row.id, row.value, row.min, row.max, row.about, row.unit, row.note, row.citations],
          `${ref}, ${id}`,
        ).toEqual([id, orNull(value), orNull(min), orNull(max), about ?? false, unit, orNull(note), cited(cite)]);
      }
    }
  }
});

test('positions, names and sources say what is written in the content', () => {
  const positions = byEntry('positions');
  for (const { ref, text } of articles) {
    const written = [...text.matchAll(/^<Position by="([^"]*)" on="([^"]*)">\n([^]*?)^<\/Position>/gm)];
    const rows = positions.get(ref) ?? [];
    expect(rows.map(({ by, on }) => [by, on])).toEqual(written.map(([, by, on]) => [by!.split(' '), on]));
    for (const [i, [, , , inside]] of written.entries()) {
      const plain = inside!
        .replace(/\s*\[@[^\]]*\]/g, '')
        .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
        .replace(/<\/?span[^>]*>|(?<!\w)_|_(?!\w)|\*/g, '')
        .replace(/\s+/g, ' ')
        .trim();
      expect(rows[i]!.text, `${ref}, ${rows[i]!.dispute}`).toBe(plain);
      expect(rows[i]!.citations).toEqual([...inside!.matchAll(/\[@[^\]]*\]/g)].flatMap(([marks]) => cited(marks)));
    }
  }
  const aliases = new Set(json('names').rows.map(({ entry, name, lang }) => `${entry} ${lang} ${name}`));
  for (const { ref, facts } of articles) {
    for (const { name, lang = 'en' } of facts.aliases ?? []) expect(aliases).toContain(`${ref} ${lang} ${name}`);
  }
  const sources = new Map(json('sources').rows.map((row) => [row.ref, row]));
  for (const { ref, facts } of content('sources')) {
    const row = sources.get(ref)!;
    expect([row.title, row.tier, row.issued, row.readCopy, row.readOn], ref).toEqual([
      facts.title,
      facts.tier,
      facts.issued === undefined ? null : String(facts.issued),
      facts.read.copy,
      facts.read.on,
    ]);
    expect(row.citedBy, ref).not.toEqual([]);
  }
});

/** What is wrong with a cell by its field’s type and constraints; nothing where it fits. */
function misfit(cell: string, { type, format, delimiter, constraints = {} }: Field): string | undefined {
  const { required, enum: allowed, pattern, minimum, maximum } = constraints;
  if (cell === '') return required ? 'is empty' : undefined;
  const number = Number(cell);
  const fits = {
    string: () => format !== 'uri' || URL.canParse(cell),
    date: () => /^\d{4}-\d{2}-\d{2}$/.test(cell) && new Date(`${cell}T00:00:00Z`).toISOString().startsWith(cell),
    number: () => /^-?\d+(\.\d+)?$/.test(cell),
    integer: () => /^-?\d+$/.test(cell),
    boolean: () => cell === 'true' || cell === 'false',
    list: () => cell.split(delimiter!).every((item) => item !== '' && item === item.trim()),
  }[type]();
  if (!fits) return `is no ${type}`;
  if (allowed && !allowed.includes(cell)) return 'is not allowed';
  if (pattern && !new RegExp(`^(?:${pattern})$`).test(cell)) return 'has another form';
  if ((minimum !== undefined && number < minimum) || (maximum !== undefined && number > maximum))
    return 'is out of bounds';
  return undefined;
}

test('the descriptor is true of every file: fields in order, types, constraints, keys', () => {
  const tables = new Map(names.map((name) => [name, csv(name)]));
  const values = (table: string, column: string) => new Set(tables.get(table)!.rows.map((row) => row[column]!));
  const wrong: string[] = [];
  for (const { name, path, bytes, schema } of descriptor.resources) {
    const { header, rows } = tables.get(name)!;
    expect(path).toBe(`${name}.csv`);
    expect(file(`data/${path}`)!.length, path).toBe(bytes);
    expect(header, name).toEqual(schema.fields.map((field) => field.name));
    for (const [i, row] of rows.entries()) {
      for (const field of schema.fields) {
        const problem = misfit(row[field.name]!, field);
        if (problem) wrong.push(`${name}, row ${i + 1}, ${field.name}: “${row[field.name]}” ${problem}`);
      }
    }
    const keys = rows.map((row) => schema.primaryKey.map((key) => row[key]).join('\n'));
    expect(new Set(keys).size, `${name}: key`).toBe(rows.length);
    const references = [
      ...(schema.foreignKeys ?? []).map(({ fields, reference }) => ({
        column: fields[0]!,
        to: values(reference.resource ?? name, reference.fields[0]!),
        delimiter: undefined,
      })),
      ...schema.fields
        .filter(({ refersTo }) => refersTo)
        .map((field) => ({
          column: field.name,
          to: values(field.refersTo!.resource, field.refersTo!.field),
          delimiter: field.delimiter,
        })),
    ];
    for (const { column, to, delimiter } of references) {
      for (const row of rows) {
        const items = delimiter ? row[column]!.split(delimiter) : [row[column]!];
        for (const item of items.filter(Boolean)) {
          if (!to.has(item)) wrong.push(`${name}, ${column}: “${item}” leads nowhere`);
        }
      }
    }
  }
  expect(wrong).toEqual([]);
  const keyed = descriptor.resources.flatMap(({ schema }) => schema.foreignKeys ?? []);
  expect(keyed.length).toBeGreaterThan(10);
});

test('every address in a row is a page, and its fragment a place in that page', () => {
  const all = new Map(pages().map(({ address, html }) => [address, html]));
  const site = new URL(JSON.parse(file('data/counting-rules.json')!.toString()).address).origin;
  const dead: string[] = [];
  for (const name of names) {
    for (const { address } of json(name).rows) {
      const { origin, pathname, hash } = new URL(address as string);
      const html = all.get(pathname);
      if (origin !== site || !html || (hash && !html.includes(` id="${hash.slice(1)}"`)))
        dead.push(`${name}: ${address}`);
    }
  }
  expect(dead).toEqual([]);
});

/** What a reader reads of a page, without tags. */
function textOf(html: string): string {
  return html
    .replace(/<(script|style)\b[^]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replace(/\s+/g, ' ');
}

test('structured data of a table says nothing that its page does not say', () => {
  const shown = pages().filter(({ address }) => address.startsWith('/data/'));
  expect(shown.length).toBe(names.length + 1);
  for (const { address, html } of shown) {
    const graph = JSON.parse(/<script type="application\/ld\+json">([^<]*)<\/script>/.exec(html)![1]!);
    const things = graph['@graph'] ?? [graph];
    const text = textOf(html);
    expect(things.some((thing: { '@type': string }) => thing['@type'] === 'Dataset')).toBe(true);
    for (const thing of things) {
      const days = [thing.version, thing.dateModified, ...(thing.temporalCoverage?.split('/') ?? [])];
      for (const day of days) expect(html, address).toContain(`<time datetime="${day}"`);
      const told = [thing.name, thing.description, thing.creator.name];
      for (const { name, description, unitText } of thing.variableMeasured ?? []) {
        told.push(name, description, ...(unitText ? [unitText] : []));
      }
      for (const { name, contentUrl, contentSize } of thing.distribution ?? []) {
        told.push(name, contentSize);
        expect(html, address).toContain(`href="${new URL(contentUrl).pathname}"`);
        expect(file(new URL(contentUrl).pathname), contentUrl).toBeDefined();
      }
      for (const words of told) expect(text, address).toContain(words);
      expect(html, address).toContain(`href="${thing.license}"`);
      expect(text, address).toMatch(/Free to use/);
    }
    expect(html, `${address} is not searched`).not.toContain('data-pagefind-body');
  }
});

test('a host that reads _headers lets any page read the data, and calls CSV by its type', () => {
  const headers = file('_headers')!.toString();
  expect(headers).toMatch(/^\/\*\.json\n {2}Access-Control-Allow-Origin: \*$/m);
  expect(headers).toMatch(
    /^\/data\/\*\.csv\n {2}Content-Type: text\/csv; charset=utf-8\n {2}Access-Control-Allow-Origin: \*$/m,
  );
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('data are found from the foot of any page, with what they mean and the files', async ({ page, request }) => {
    await page.goto('/treaties/inf/');
    await page.getByRole('contentinfo').getByRole('link', { name: 'Data' }).click();
    await page.getByRole('link', { name: 'Figures', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Data: figures');
    await expect(page.locator('#column-whoSaysSo')).toContainText('Who says it, in words');
    await expect(page.getByRole('region', { name: 'First rows' }).locator('tbody tr')).toHaveCount(5);
    await expect(page.locator('main dl')).toContainText(`${json('figures').rows.length}, with`);
    const link = page.getByRole('link', { name: 'figures.csv' });
    const response = await request.get((await link.getAttribute('href'))!);
    expect(response.headers()['content-type']).toContain('text/csv');
    expect(await response.text()).toContain('systems/9m729,9M729,range-us,');
  });
});
