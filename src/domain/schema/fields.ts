/** The fields that several kinds of content share. Every field says what it means; its words are printed in content/README.md by `npm run fields`. */
import { z } from 'zod';
import { isId, type Collection } from '../address.ts';
import { citationsIn } from '../citation.ts';
import { isDay, isEdtf } from '../date.ts';

/**
 * YAML 1.1 readers turn an unquoted `1987-12-08` into a Date and `1987` into a
 * number; both become text again before they are judged. A wrong date such as
 * 2019-02-30 is left as text by the reader and refused here.
 */
function dateText(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'number' ? String(value) : value;
}

export const edtf = z.preprocess(
  dateText,
  z
    .string({ error: 'is not a date: write 1987-12-08, 1987-12, 1987 or 1987~' })
    .refine(isEdtf, { error: 'is not a date: write 1987-12-08, 1987-12, 1987 or 1987~' }),
);

export const day = z.preprocess(
  dateText,
  z.string({ error: 'is not a day: write 2026-11-24' }).refine(isDay, { error: 'is not a day: write 2026-11-24' }),
);

export const id = z
  .string()
  .refine(isId, { error: 'is not an id: small letters, digits and single hyphens, such as kapustin-yar' });

/** Several ids, none twice: a treaty that names one state twice would count as one of two. */
export const ids = z
  .array(id)
  .refine((list) => new Set(list).size === list.length, { error: 'names the same one twice' });

/** A reference to an entry of one of some collections, such as `treaties/inf`. Whether there is one is asked by the rules. */
export function refTo(collections: readonly Collection[]) {
  return z.string().regex(new RegExp(`^(?:${collections.join('|')})/[a-z0-9]+(?:-[a-z0-9]+)*$`), {
    error: `is not a reference such as ${collections[0]}/inf`,
  });
}

export const line = z
  .string()
  .min(1, { error: 'is empty' })
  .refine((text) => text.trim() === text && !text.includes('\n'), {
    error: 'must be one line without space at its ends',
  });

export const cite = z.string().refine((text) => citationsIn(text).length > 0, {
  error: 'holds no citation: write "[@source-id, pinpoint]"',
});

export const language = z.string().regex(/^[a-z]{2,3}(-[A-Za-z]+)*$/, {
  error: 'is not a language tag such as en, ru or zh-Hans',
});

export const url = z.url({ protocol: /^https?$/, error: 'is not a full web address' });

export const alias = z.strictObject({
  name: line.describe('The name as a reader may type it.'),
  kind: z
    .enum([
      'full-name',
      'acronym',
      'short-name',
      'nato',
      'us',
      'maker',
      'grau',
      'transliteration',
      'translation',
      'popular',
      'former',
      'part',
      'family',
    ])
    .describe(
      'Whose name or what sort of name it is; part or family where it means less or more than the page tells of.',
    ),
  lang: language.default('en').describe('Language of the name; English unless stated.'),
});

export const aliases = z.array(alias).default([]).describe('Every other name under which readers look for it.');

export const quantity = {
  value: z.number().optional().describe('The number, where there is one.'),
  min: z.number().optional().describe('The least it can be.'),
  max: z.number().optional().describe('The most it can be.'),
  about: z.boolean().optional().describe('Whether the source itself says “about”.'),
};

interface Bounds {
  about?: boolean | undefined;
  value?: number | undefined;
  min?: number | undefined;
  max?: number | undefined;
}

/** A quantity has a number: a value, or a bound on one side or both, the lower one below; “about” goes with no single bound. */
export function hasNumber({ value, min, max, about }: Bounds): boolean {
  if (about && value === undefined && (min === undefined || max === undefined)) return false;
  if (value !== undefined) return min === undefined && max === undefined;
  return min !== undefined && max !== undefined ? min <= max : min !== undefined || max !== undefined;
}

export const NO_NUMBER = {
  error: 'needs either value, or min and/or max, min not above max, and “about” with no single bound',
};
