/**
 * A page as data, version 1: the schema of which both the type of the files and
 * the JSON Schema at /schema/entry-1.json are made.
 *
 * What a reader of these files may count on: a field that is here stays, and
 * means what it means. Fields and words of the open vocabularies (kinds of
 * events, relations, names, units) may be added, so objects are open and those
 * words are plain text. Anything else is another version: entry-2.ts beside this
 * file, at an address of its own, while this one goes on being served. The test
 * holds the schema against entry-1.published.json, as it was first published.
 */
import { z } from 'zod';
import {
  address,
  day,
  date,
  link,
  text,
  citations,
  amount,
  status,
  event,
  ahead,
  limit,
  figure,
  line,
  relation,
  section,
  dispute,
  table,
  aside,
  source,
  edition,
} from './entry-1-parts.ts';

const common = z
  .object({
    $schema: z.url().describe('Address of this schema.'),
    schemaVersion: z.literal(1),
    id: z.string().describe('Collection and name, such as treaties/inf.'),
    address: address.describe('The living page.'),
    title: z.string(),
    aliases: z.array(z.object({ name: z.string(), kind: z.string(), language: z.string() })),
    summary: z.string().describe('What the page is about, as plain text.'),
    language: z.string(),
    licence: z.object({ name: z.string(), address: z.url() }),
    cite: z
      .object({
        address: address.describe('What to cite: the newest edition, else the page itself.'),
        day,
        changedSince: z.boolean().describe('Whether the text below is newer than that edition.'),
      })
      .describe('The wording to cite.'),
    reviewed: day.optional().describe('Day on which a person last checked the whole page.'),
    editions: z.array(edition).describe('Every wording that is kept for ever, oldest first.'),
    relations: z.array(relation).describe('Typed links, in both directions.'),
    mentionedIn: z.array(link).describe('Pages whose text links to this one.'),
    sources: z.array(source).describe('In the order in which the page first cites them.'),
  })
  .meta({ id: 'page', description: 'What every page has.' });

const prose = {
  lead: z.object({ text, citations }).describe('The text before the first section.'),
  sections: z
    .array(section)
    .describe('The text’s own sections in order, without the disputes, tables and asides in them.'),
  disputes: z.array(dispute),
  tables: z.array(table),
  asides: z.array(aside),
};

const article = { ...prose, status, events: z.array(event).describe('In order of date.'), ahead: z.array(ahead) };

const byKind = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('treaty'),
    ...article,
    officialTitle: z.string(),
    subject: z.string(),
    form: z.enum(['bilateral', 'multilateral']),
    parties: z.array(link).describe('Who signed, adopted or joined it.'),
    furtherParties: z
      .object({ number: z.number().int(), on: date, citations })
      .optional()
      .describe('How many more are party to it than those that are named.'),
    successors: z.array(link).describe('Who took over obligations of a signatory that ceased to exist.'),
    depositary: z.string().optional(),
    rangeBand: z
      .object({ amount, citations })
      .optional()
      .describe('Ranges of the missiles that the treaty is about, where it draws the line by range.'),
    limits: z.array(limit),
  }),
  z.object({
    kind: z.literal('system'),
    ...article,
    nativeName: z.object({ name: z.string(), language: z.string() }).optional(),
    class: z.string(),
    operators: z.array(link),
    maker: z.string().optional(),
    figures: z.array(figure),
  }),
  z.object({
    kind: z.literal('proposal'),
    ...article,
    officialTitle: z.string().optional(),
    by: z.array(link),
    to: z.array(link),
    limits: z.array(limit),
  }),
  z.object({ kind: z.literal('term'), ...prose, related: z.array(link) }),
  z.object({
    kind: z.literal('series'),
    of: z.array(link).describe('Articles to which it belongs.'),
    unit: z.string().describe('Unit of every number.'),
    note: text.optional().describe('How it was counted, and what is missing.'),
    limit: z
      .object({ value: z.number(), from: date, name: z.string().describe('What sets it.'), citations })
      .optional()
      .describe('A number that was not to be exceeded.'),
    lines: z.array(line).describe('One for each side or estimator.'),
    citations,
  }),
  z.object({
    kind: z.literal('party'),
    partyKind: z.string(),
    longName: z.string().optional(),
    adjective: z.string().optional(),
    from: date.optional(),
    to: date.optional(),
    succeeds: z.array(link),
    citations,
  }),
  z.object({
    kind: z.literal('place'),
    placeKind: z.string(),
    country: link,
    latitude: z.number().describe('Degrees north.'),
    longitude: z.number().describe('Degrees east.'),
    citations,
  }),
]);

export const entry1 = z
  .intersection(common, byKind)
  .describe('A page of this site as data: facts as its writer entered them, and what follows from them.');

export type Entry1 = z.infer<typeof entry1>;

/** Path of the published schema; its whole address is its name. */
export const ENTRY_1_SCHEMA = '/schema/entry-1.json';

/** The JSON Schema (2020-12) of the files, as it is published. */
export function entry1Schema(site: string): unknown {
  // As input, so that objects stay open to what is added later.
  const { $schema, ...schema } = z.toJSONSchema(entry1, { target: 'draft-2020-12', io: 'input' });
  return { $schema, $id: site + ENTRY_1_SCHEMA, title: 'A page of Counting Rules, version 1', ...schema };
}
