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
import { CHANGE_CLASSES } from '../../domain/edition.ts';
import { TIERS } from '../../domain/schema/reference-data.ts';

const names = <T extends string>(table: Record<T, unknown>) => Object.keys(table) as [T, ...T[]];

const address = z.url().meta({ id: 'address', description: 'Whole address on this site; it stays.' });
const day = z.iso.date().meta({ id: 'day', description: 'A calendar day.' });
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const date = z
  .object({
    edtf: z.string().describe('As precise as it is known, in the Extended Date/Time Format (ISO 8601-2, level 1).'),
    earliest: day.describe('The first day that it can mean.'),
    latest: day.describe('The last day that it can mean.'),
  })
  .meta({ id: 'date' });

const link = z
  .object({ id: z.string().describe('Collection and name, such as treaties/inf.'), title: z.string(), address })
  .meta({ id: 'link', description: 'Another page of this site.' });

const citation = z
  .object({
    source: z.string().describe('Id in “sources”.'),
    pinpoint: z.string().optional().describe('Where in the source.'),
  })
  .meta({ id: 'citation' });

const text = z
  .string()
  .meta({ id: 'text', description: 'Plain text, without citations; paragraphs are set apart by a blank line.' });
const citations = z.array(citation).meta({ id: 'citations' });
const place = { id: z.string().describe('Permanent within its page.'), address };

const amount = z
  .object({
    value: z.number().optional(),
    min: z.number().optional().describe('The least it can be.'),
    max: z.number().optional().describe('The most it can be.'),
    about: z.boolean().optional().describe('Whether the source itself says “about”.'),
    unit: z.string(),
    text: z.string().describe('As a reader sees it.'),
  })
  .meta({ id: 'amount' });

const state = z
  .object({
    state: z.string(),
    since: date.optional(),
    by: z.array(link).describe('Whose act it was, where that matters.'),
    apart: z
      .array(z.object({ party: link, state: z.enum(['suspended', 'withdrawn']), since: date, contested: z.boolean() }))
      .describe('Parties that no longer apply a treaty which stays in force without them.'),
    contested: z.boolean(),
    accordingTo: link.optional().describe('Who says so, where only one side does.'),
  })
  .meta({ id: 'state' });

const status = z
  .object({
    asOf: day.describe('The day for which it is said.'),
    text: z.string().describe('As a reader sees it.'),
    certain: z.boolean().describe('False where the dates known leave more than one state possible.'),
    states: z.array(state).min(1).describe('The state, or every state possible.'),
  })
  .meta({ id: 'status', description: 'Where things stand: computed from the events.' });

const event = z
  .object({
    ...place,
    kind: z.string(),
    name: z.string().describe('Its own name, else that of its kind.'),
    on: date.describe('The first day on which the new state holds.'),
    by: z.array(link).optional(),
    at: link.optional(),
    note: z.string().optional(),
    accordingTo: link.optional(),
    contested: z.string().optional().describe('Who disputes the event or its legal effect, and why.'),
    citations,
  })
  .meta({ id: 'event' });

const limit = z
  .object({
    ...place,
    of: z.string().describe('What is limited.'),
    amount,
    provision: z.string().describe('The article or paragraph that sets it.'),
    note: z.string().optional(),
    citations,
  })
  .meta({ id: 'limit' });

const figure = z
  .object({
    ...place,
    quantity: z.string().describe('What is measured.'),
    variant: z.string().optional(),
    amount,
    saidBy: z.string().describe('Who says so.'),
    accordingTo: link.optional().describe('The party that says so.'),
    on: date.optional().describe('Date of the statement.'),
    note: z.string().optional(),
    citations,
  })
  .meta({ id: 'figure' });

const relation = z
  .object({
    kind: z.string(),
    direction: z.enum(['out', 'in']).describe('From this page to the other, or from the other to this one.'),
    label: z.string().describe('This page … the other one.'),
    to: link.describe('The other page.'),
    by: z.array(link).optional().describe('Who says so.'),
    note: z.string().optional(),
  })
  .meta({ id: 'relation' });

const section = z.object({ ...place, title: z.string(), text, citations }).meta({ id: 'section' });

const dispute = z
  .object({
    ...place,
    question: z.string(),
    positions: z.array(z.object({ by: z.array(link), on: date, text, citations })),
    assessment: z.object({ text, citations }).optional().describe('What others say.'),
  })
  .meta({ id: 'dispute' });

const table = z
  .object({
    ...place,
    caption: z.string(),
    head: z.array(z.string()),
    rows: z.array(z.array(z.string())),
    citations,
  })
  .meta({ id: 'table' });

const aside = z.object({ ...place, title: z.string(), text, citations }).meta({ id: 'aside' });

const cslDate = z
  .object({ 'date-parts': z.array(z.array(z.int())), circa: z.boolean().optional() })
  .meta({ id: 'csl-date' });

const source = z
  .object({
    id: z.string(),
    type: z.string(),
    title: z.string(),
    author: z
      .array(
        z.union([z.object({ family: z.string(), given: z.string().optional() }), z.object({ literal: z.string() })]),
      )
      .optional(),
    issued: cslDate.optional(),
    accessed: cslDate.describe('The day on which it was read.'),
    'container-title': z.string().optional(),
    publisher: z.string().optional(),
    number: z.string().optional(),
    volume: z.string().optional(),
    issue: z.string().optional(),
    page: z.string().optional(),
    DOI: z.string().optional(),
    language: z.string().optional(),
    URL: z.url().optional(),
    custom: z.object({
      page: address.describe('The page of the source on this site.'),
      tier: z.enum(names(TIERS)).describe('How near the source is to what it tells.'),
      copy: z.url().describe('The copy that was read.'),
      extent: z.enum(['whole', 'excerpt']).describe('How much of it was read.'),
      archive: z.url().optional(),
      note: z.string().optional(),
    }),
  })
  .meta({ id: 'source', description: 'An item of CSL-JSON 1.0.2.' });

const edition = z
  .object({
    day,
    address,
    class: z.enum(['new', ...names(CHANGE_CLASSES)]).describe('How grave the change since the edition before is.'),
    note: z.string().describe('What changed, and why.'),
    sha256: sha256.describe('Of the page, in hexadecimal.'),
    textSha256: sha256.describe('Of its text in Markdown.'),
    bytes: z.int().positive(),
  })
  .meta({ id: 'edition' });

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

const article = { ...prose, status, events: z.array(event).describe('In order of date.') };

const byKind = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('treaty'),
    ...article,
    officialTitle: z.string(),
    form: z.enum(['bilateral', 'multilateral']),
    parties: z.array(link).describe('Who signed.'),
    successors: z.array(link).describe('Who took over obligations of a signatory that ceased to exist.'),
    depositary: z.string().optional(),
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
