/** The list of all frozen editions, as `npm run edition` writes it. */
import { z } from 'zod';
import { OWN_COLLECTIONS } from '../address.ts';
import { CHANGE_CLASSES, type ChangeClass } from '../edition.ts';
import { day, line, refTo } from './fields.ts';

const CLASSES = Object.keys(CHANGE_CLASSES) as [ChangeClass, ...ChangeClass[]];
const sha256 = z.string().regex(/^[0-9a-f]{64}$/, { error: 'is not a SHA-256 in hexadecimal' });

/** A change of a text, as its writer notes it in the front matter. */
export const changes = z
  .array(
    z.strictObject({
      on: day.describe('Day of the change.'),
      class: z.enum(CLASSES).describe('How grave it is: a correction mends an error of fact.'),
      note: line.describe('What is different, and why; readers see it.'),
    }),
  )
  .default([])
  .describe('What changed since the page was first published, oldest first; one entry a day.');

export const editions = z.array(
  z.strictObject({
    of: refTo(OWN_COLLECTIONS),
    on: day,
    class: z.enum(['new', ...CLASSES]),
    note: line,
    changes: z.int().nonnegative(),
    sha256,
    textSha256: sha256,
    bytes: z.int().positive(),
  }),
);
