/** The front matter of articles: treaties, systems and proposals. */
import { z } from 'zod';
import { ARTICLE_COLLECTIONS } from '../address.ts';
import { EVENT_KINDS, type ArticleKind, type EventKind } from '../event.ts';
import { FIGURE_QUANTITIES, UNITS } from '../quantity.ts';
import { RELATION_KINDS } from '../relation.ts';
import { SUBJECTS, type Subject } from '../subject.ts';
import { SYSTEM_GROUPS, type SystemGroup } from '../system-group.ts';
import { changes } from './edition.ts';
import { aliases, cite, day, edtf, hasNumber, id, ids, language, line, NO_NUMBER, quantity, refTo } from './fields.ts';

const ref = refTo([...ARTICLE_COLLECTIONS, 'places']);

function eventsOf<K extends ArticleKind>(article: K) {
  const kinds = Object.keys(EVENT_KINDS[article]) as (keyof (typeof EVENT_KINDS)[K] & EventKind)[];
  return z
    .array(
      z
        .strictObject({
          on: edtf.describe('First day on which the new state holds, as precise as it is known.'),
          kind: z.enum(kinds).describe('What happened; status follows from it.'),
          id: id.optional().describe('Permanent id, where kind and date alone are not unique.'),
          title: line.max(60).optional().describe('Own name of the event; a milestone needs one.'),
          by: ids.min(1).optional().describe('Parties whose act it was.'),
          at: id.optional().describe('Place, by its id.'),
          note: line.optional().describe('One short sentence beside the event.'),
          accordingTo: id.optional().describe('The party that says so, where only one side does.'),
          contested: line.optional().describe('Who disputes the event or its legal effect, and why.'),
          cite: cite.describe('Sources with pinpoints.'),
        })
        .refine((event) => String(event.kind) !== 'milestone' || event.title !== undefined, {
          error: 'a milestone needs a title',
          path: ['title'],
        }),
    )
    .min(1, { error: 'is empty: an article has at least one dated event' })
    .describe('What happened, in order of date.');
}

const limit = z
  .strictObject({
    id: id.describe('Permanent id of the limit within its page.'),
    of: line.describe('What is limited.'),
    ...quantity,
    unit: z.enum(UNITS).describe('Unit of the number.'),
    provision: line.describe('The article or paragraph that sets it.'),
    note: line.optional().describe('One sentence, such as a deadline.'),
    cite: cite.describe('Sources with pinpoints.'),
  })
  .refine(hasNumber, NO_NUMBER);

const figure = z
  .strictObject({
    id: id.describe('Permanent id of the figure within its page.'),
    quantity: z
      .enum(Object.keys(FIGURE_QUANTITIES) as (keyof typeof FIGURE_QUANTITIES)[])
      .describe('What is measured; what was flown in a test, or a radius out and back, is no range.'),
    ...quantity,
    unit: z.enum(UNITS).describe('Unit of the number.'),
    accordingTo: id.optional().describe('The party that says so; left out, the cited source says it.'),
    saidBy: line.optional().describe('Who says so, where it is neither a party nor the author of the source.'),
    on: edtf.optional().describe('Date of the statement.'),
    variant: line.optional().describe('The variant that it holds for.'),
    note: line.optional().describe('One sentence.'),
    cite: cite.describe('Sources with pinpoints.'),
  })
  .refine(hasNumber, NO_NUMBER)
  .refine(({ variant = '' }) => !/\b(?:flown|radius)\b/i.test(variant), {
    error: 'what was flown, or a radius, is told by the quantity: distance-flown or radius',
    path: ['variant'],
  });

const ahead = z
  .array(
    z.strictObject({
      id: id.describe('Permanent id within its page; the event keeps it once it has happened.'),
      on: edtf.describe('When it is due, as precise as it is known.'),
      title: line.max(80).describe('What is due.'),
      note: line.optional().describe('One short sentence: who said so, and when.'),
      cite: cite.describe('Sources with pinpoints.'),
    }),
  )
  .default([])
  .describe('What has a date that is still to come: a deadline, conference, expiry, planned deployment.');

const relation = z.strictObject({
  kind: z.enum(Object.keys(RELATION_KINDS) as (keyof typeof RELATION_KINDS)[]).describe('What joins the two.'),
  to: ref.describe('The other entry. The link back is derived.'),
  by: ids.optional().describe('For said-to-violate: the parties that say so.'),
  note: line.optional().describe('A few words.'),
});

const common = {
  title: line.max(80).describe('Short name in general use; unique on the site.'),
  aliases,
  summary: line.describe('One or two sentences under 40 words that stand alone.'),
  reviewed: day.describe('Day on which a person last checked the whole page.'),
  changes,
  relations: z.array(relation).default([]).describe('Typed links, written on one side only.'),
};

export const treaty = z.strictObject({
  ...common,
  officialTitle: line.describe('Full legal name.'),
  subject: z
    .enum(Object.keys(SUBJECTS) as [Subject, ...Subject[]])
    .describe('What it is about; its lane in the timeline.'),
  form: z.enum(['bilateral', 'multilateral']).describe('Whether one side’s leaving ends it for all.'),
  parties: ids.min(2).describe('Who signed, adopted or joined it.'),
  furtherParties: z
    .strictObject({
      number: z.number().int().positive().describe('How many more are party to it than those that are named.'),
      on: edtf.describe('When it was so.'),
      cite: cite.describe('Sources with pinpoints.'),
    })
    .optional()
    .describe('Where so many take part that only those are named of whom the page speaks: how many the others are.'),
  successors: ids
    .default([])
    .describe(
      'Parties that took over the obligations of a signatory that ceased to exist; said of each treaty by itself.',
    ),
  depositary: line.optional().describe('Who keeps the original and the instruments.'),
  events: eventsOf('treaty'),
  ahead,
  limits: z.array(limit).default([]).describe('Bounds that the treaty sets.'),
  rangeBand: z
    .strictObject({
      min: z.number().positive().describe('The shortest range that it covers, in km.'),
      max: z.number().positive().describe('The longest, in km.'),
      cite: cite.describe('Sources with pinpoints.'),
    })
    .refine(({ min, max }) => min < max, { error: 'min must be below max' })
    .optional()
    .describe('Ranges of the missiles that the treaty is about, where it draws the line by range.'),
});

export const system = z.strictObject({
  ...common,
  nativeName: z
    .strictObject({ name: line.describe('The name.'), lang: language.describe('Its language.') })
    .optional()
    .describe('Maker’s name in its own script.'),
  class: line.describe('What sort of weapon, launcher or site it is.'),
  group: z
    .enum(Object.keys(SYSTEM_GROUPS) as [SystemGroup, ...SystemGroup[]])
    .describe('The heading under which it is listed.'),
  operators: ids.min(1).describe('Parties that have or had it.'),
  maker: line.optional().describe('Who designs or builds it.'),
  events: eventsOf('system'),
  ahead,
  figures: z.array(figure).min(1).describe('Measured or claimed quantities, each with who says so.'),
});

export const proposal = z.strictObject({
  ...common,
  officialTitle: line.optional().describe('Name of the document, if it has one.'),
  by: ids.min(1).describe('Who proposes.'),
  to: ids.min(1).describe('To whom.'),
  events: eventsOf('proposal'),
  ahead,
  limits: z.array(limit).default([]).describe('Bounds that the proposal would set.'),
});

export type Treaty = z.infer<typeof treaty>;
export type System = z.infer<typeof system>;
export type Proposal = z.infer<typeof proposal>;
export type Ahead = Treaty['ahead'][number];
export type Limit = z.infer<typeof limit>;
export type Figure = z.infer<typeof figure>;
