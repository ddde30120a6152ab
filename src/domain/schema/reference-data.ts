/** The content that articles refer to: terms, sources, parties and places. */
import { z } from 'zod';
import { ARTICLE_COLLECTIONS } from '../address.ts';
import { changes } from './edition.ts';
import { aliases, cite, day, edtf, id, ids, language, line, refTo, url } from './fields.ts';

/** How near a source is to what it tells, in the order in which we prefer them. */
export const TIERS = {
  'treaty-text': 'Treaty text',
  'official-statement': 'Official statement',
  'official-report': 'Official report',
  scholarly: 'Scholarly',
  'think-tank': 'Think tank',
  press: 'Press',
} as const;

export type Tier = keyof typeof TIERS;

/** The tiers of which an article needs two. */
export const PRIMARY_TIERS: readonly Tier[] = ['treaty-text', 'official-statement', 'official-report'];

export const term = z.strictObject({
  title: line.max(80).describe('The term; unique on the site.'),
  aliases,
  definition: line.describe('One sentence, shown wherever the term is linked.'),
  reviewed: day.describe('Day on which a person last checked the whole page.'),
  changes,
  related: z
    .array(refTo([...ARTICLE_COLLECTIONS, 'terms']))
    .default([])
    .describe('Entries to read next.'),
});

const name = z.union([
  z.strictObject({ family: line.describe('Family name.'), given: line.optional().describe('Given names.') }),
  z.strictObject({ literal: line.describe('Name of an institution.') }),
]);

export const source = z.strictObject({
  type: z
    .enum([
      'treaty',
      'legislation',
      'speech',
      'report',
      'webpage',
      'article-newspaper',
      'article-journal',
      'article-magazine',
      'book',
      'chapter',
      'interview',
      'hearing',
      'map',
      'dataset',
    ])
    .describe('CSL item type.'),
  tier: z.enum(Object.keys(TIERS) as [Tier, ...Tier[]]).describe('How near the source is to what it tells.'),
  title: line.describe('Title of the document.'),
  author: z.array(name).min(1).optional().describe('People or institutions.'),
  'container-title': line.optional().describe('Newspaper, journal, book or site that it is part of.'),
  publisher: line.optional().describe('Who published it.'),
  issued: edtf.optional().describe('Date of publication, signature or statement.'),
  number: line.optional().describe('Report or treaty-series number.'),
  volume: z.coerce.string().optional().describe('Volume.'),
  issue: z.coerce.string().optional().describe('Issue.'),
  page: z.coerce.string().optional().describe('Pages.'),
  DOI: z
    .string()
    .regex(/^10\.\d{4,}\/\S+$/, { error: 'is not a DOI such as 10.1080/08929882.2019.1600000, without its resolver' })
    .optional()
    .describe('Digital Object Identifier.'),
  language: language.default('en').describe('Language of the document.'),
  URL: url.optional().describe('Address of the original.'),
  archive: url.optional().describe('Address of an archived copy.'),
  read: z
    .strictObject({
      copy: url.describe('Address of the copy that was opened.'),
      on: day.describe('Day on which it was read.'),
      extent: z.enum(['whole', 'excerpt']).describe('How much of it was read.'),
    })
    .describe('What was really opened.'),
  note: line.optional().describe('What a reader should know of the copy.'),
});

export const party = z.strictObject({
  name: line.describe('Name in general use.'),
  longName: line.optional().describe('Official name.'),
  kind: z.enum(['state', 'alliance', 'organisation']).describe('What it is.'),
  definite: z.boolean().optional().describe('Whether running text says “the” before the name.'),
  adjective: line.optional().describe('As in “Russian”.'),
  aliases,
  from: edtf.optional().describe('When it began, where that matters.'),
  to: edtf.optional().describe('When it ceased.'),
  succeeds: ids.default([]).describe('Parties whose obligations it took on.'),
  note: line.optional().describe('One or two sentences; cited if they hold a number or a date.'),
  changes,
});

export const place = z.strictObject({
  name: line.describe('Name in general use.'),
  country: id.describe('Party that it belongs to, by its id.'),
  kind: z.enum(['base', 'test site', 'factory', 'city', 'region']).describe('What it is.'),
  lat: z.number().min(-90).max(90).describe('Degrees north.'),
  lon: z.number().min(-180).max(180).describe('Degrees east.'),
  aliases,
  summary: line.describe('Why it matters here; cited if it holds a number or a date.'),
  cite: cite.describe('Sources of the coordinates.'),
  changes,
});

export type Term = z.infer<typeof term>;
export type Source = z.infer<typeof source>;
export type Party = z.infer<typeof party>;
export type Place = z.infer<typeof place>;
