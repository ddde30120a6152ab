/**
 * `npm run fields`: writes the tables of fields in content/README.md from the
 * schemas, so that each field is explained in one place. A test compares them.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { COLLECTIONS } from '../domain/address.ts';
import { jsonSchemaOf, type JsonSchema } from '../domain/schema/index.ts';

const GUIDE = 'content/README.md';
const BEGIN = '<!-- fields: written by npm run fields -->';
const END = '<!-- end of fields -->';

/** The fields of an object, those of its parts under a dotted name. */
function rows(schema: JsonSchema, prefix = ''): string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const needed = schema.required?.includes(name) && field.default === undefined ? 'yes' : '';
    const values = field.enum ? ` One of: ${field.enum.join(', ')}.` : '';
    const inner = field.items ?? field;
    const own = `| \`${prefix}${name}\` | ${needed} | ${(field.description ?? '').trim()}${values} |`;
    return [own, ...rows(inner, `${prefix}${name}.`)];
  });
}

/** All tables, as Markdown. */
export function fieldTables(): string {
  const tables = COLLECTIONS.map((collection) => {
    const schema = jsonSchemaOf(collection);
    return `#### ${collection}\n\n| field | needed | meaning |\n| --- | --- | --- |\n${rows(schema).join('\n')}`;
  });
  return tables.join('\n\n');
}

/** The guide with its tables as they should be. */
export function withFieldTables(guide: string): string {
  const [before, rest = ''] = guide.split(BEGIN);
  const after = rest.split(END)[1] ?? '';
  return `${before}${BEGIN}\n\n${fieldTables()}\n\n${END}${after}`;
}

if (import.meta.main) writeFileSync(GUIDE, withFieldTables(readFileSync(GUIDE, 'utf8')));
