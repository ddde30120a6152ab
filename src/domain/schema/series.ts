/** Numbers that belong together: counted again and again over time, or kind by kind. */
import { z } from 'zod';
import { ARTICLE_COLLECTIONS } from '../address.ts';
import { UNITS } from '../quantity.ts';
import { changes } from './edition.ts';
import { aliases, cite, day, edtf, id, line, refTo } from './fields.ts';

const point = z
  .strictObject({
    on: edtf.optional().describe('For which date it holds, in a series over time.'),
    of: line.optional().describe('What is counted, in a series by kind.'),
    value: z.number().nonnegative().optional().describe('The number.'),
    about: z.boolean().optional().describe('Whether the source itself says “about”.'),
    unknown: line.optional().describe('Why there is no number, in place of one; drawn as a gap.'),
    note: line.optional().describe('One sentence, such as how it was reckoned.'),
    cite: cite.optional().describe('Sources with pinpoints; needed for a number.'),
  })
  .refine(({ on, of }) => (on === undefined) !== (of === undefined), {
    error: 'needs either on, the date, or of, the kind',
  })
  .refine(({ value, unknown }) => (value === undefined) !== (unknown === undefined), {
    error: 'needs either a value or, in its place, the reason why it is unknown',
  })
  .refine(({ value, cite }) => value === undefined || cite !== undefined, {
    error: 'has a number without a source',
    path: ['cite'],
  });

export const series = z.strictObject({
  title: line.max(80).describe('What is counted, of whom; unique on the site.'),
  aliases,
  summary: line.describe('What to see in it, in one or two sentences; cited if it holds a number or a date.'),
  reviewed: day.describe('Day on which a person last checked the whole page.'),
  changes,
  of: z.array(refTo(ARTICLE_COLLECTIONS)).min(1).describe('Articles to which it belongs.'),
  unit: z.enum(UNITS).describe('Unit of every number.'),
  note: line.optional().describe('How it was counted, and what is missing; cited if it holds a number or a date.'),
  limit: z
    .strictObject({
      value: z.number().positive().describe('The number that was not to be exceeded.'),
      from: edtf.describe('From when on.'),
      name: line.describe('What sets it, in a few words.'),
      cite: cite.describe('Sources with pinpoints.'),
    })
    .optional()
    .describe('A limit that is drawn with a series over time.'),
  lines: z
    .array(
      z.strictObject({
        id: id.describe('Permanent id of the line within its page.'),
        name: line.describe('Whose numbers they are, or who estimates.'),
        party: id.optional().describe('The party whose they are.'),
        points: z.array(point).min(1).describe('The numbers, in order of date.'),
      }),
    )
    .min(1)
    .describe('One for each side or estimator.'),
});

export type Series = z.infer<typeof series>;
export type SeriesLine = Series['lines'][number];
export type SeriesPoint = SeriesLine['points'][number];
