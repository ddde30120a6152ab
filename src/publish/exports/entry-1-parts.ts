/** The parts of which the data of a page are made, version 1; entry-1.ts puts them together. */
import { z } from 'zod';
import { CHANGE_CLASSES } from '../../domain/edition.ts';
import { TIERS } from '../../domain/schema/reference-data.ts';

const names = <T extends string>(table: Record<T, unknown>) => Object.keys(table) as [T, ...T[]];

export const address = z.url().meta({ id: 'address', description: 'Whole address on this site; it stays.' });
export const day = z.iso.date().meta({ id: 'day', description: 'A calendar day.' });
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

export const date = z
  .object({
    edtf: z.string().describe('As precise as it is known, in the Extended Date/Time Format (ISO 8601-2, level 1).'),
    earliest: day.describe('The first day that it can mean.'),
    latest: day.describe('The last day that it can mean.'),
  })
  .meta({ id: 'date' });

export const link = z
  .object({ id: z.string().describe('Collection and name, such as treaties/inf.'), title: z.string(), address })
  .meta({ id: 'link', description: 'Another page of this site.' });

const citation = z
  .object({
    source: z.string().describe('Id in “sources”.'),
    pinpoint: z.string().optional().describe('Where in the source.'),
  })
  .meta({ id: 'citation' });

export const text = z
  .string()
  .meta({ id: 'text', description: 'Plain text, without citations; paragraphs are set apart by a blank line.' });
export const citations = z.array(citation).meta({ id: 'citations' });
const place = { id: z.string().describe('Permanent within its page.'), address };

export const amount = z
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

export const status = z
  .object({
    asOf: day.describe('The day for which it is said.'),
    text: z.string().describe('As a reader sees it.'),
    certain: z.boolean().describe('False where the dates known leave more than one state possible.'),
    states: z.array(state).min(1).describe('The state, or every state possible.'),
  })
  .meta({ id: 'status', description: 'Where things stand: computed from the events.' });

export const event = z
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

export const ahead = z
  .object({
    ...place,
    on: date.describe('When it is due.'),
    title: z.string(),
    note: z.string().optional(),
    citations,
  })
  .meta({ id: 'ahead', description: 'What has a date that is still to come.' });

export const limit = z
  .object({
    ...place,
    of: z.string().describe('What is limited.'),
    amount,
    provision: z.string().describe('The article or paragraph that sets it.'),
    note: z.string().optional(),
    citations,
  })
  .meta({ id: 'limit' });

export const figure = z
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

export const line = z
  .object({
    id: z.string().describe('Permanent within its page.'),
    name: z.string().describe('Whose numbers they are, or who estimates.'),
    party: link.optional(),
    points: z.array(
      z.object({
        on: date.optional().describe('For which date it holds, in a series over time.'),
        of: z.string().optional().describe('What is counted, in a series by kind.'),
        value: z.number().optional(),
        about: z.boolean().optional().describe('Whether the source itself says “about”.'),
        unknown: z.string().optional().describe('Why there is no number.'),
        note: z.string().optional(),
        citations,
      }),
    ),
  })
  .meta({ id: 'line' });

export const relation = z
  .object({
    kind: z.string(),
    direction: z.enum(['out', 'in']).describe('From this page to the other, or from the other to this one.'),
    label: z.string().describe('This page … the other one.'),
    to: link.describe('The other page.'),
    by: z.array(link).optional().describe('Who says so.'),
    note: z.string().optional(),
  })
  .meta({ id: 'relation' });

export const section = z.object({ ...place, title: z.string(), text, citations }).meta({ id: 'section' });

export const dispute = z
  .object({
    ...place,
    question: z.string(),
    positions: z.array(z.object({ ...place, by: z.array(link), on: date, text, citations })),
    assessment: z.object({ text, citations }).optional().describe('What others say.'),
  })
  .meta({ id: 'dispute' });

export const table = z
  .object({
    ...place,
    caption: z.string(),
    head: z.array(z.string()),
    rows: z.array(z.array(z.string())),
    citations,
  })
  .meta({ id: 'table' });

export const aside = z.object({ ...place, title: z.string(), text, citations }).meta({ id: 'aside' });

const cslDate = z
  .object({ 'date-parts': z.array(z.array(z.int())), circa: z.boolean().optional() })
  .meta({ id: 'csl-date' });

export const source = z
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

export const edition = z
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
