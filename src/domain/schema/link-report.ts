/** The file in which `npm run links` writes down which addresses answer. */
import { z } from 'zod';
import { day, line, url } from './fields.ts';

const check = z.strictObject({
  on: day.describe('Day of the check.'),
  status: z.number().int().min(100).max(999).optional().describe('What the server answered in the end.'),
  error: line.optional().describe('Why it gave no answer that one can read.'),
  to: url.optional().describe('Where it sends the reader, if elsewhere.'),
});

export const linkReport = z.record(url, check);

/** What became of asking one address. */
export type LinkCheck = z.infer<typeof check>;

/** The last check of each address. */
export type LinkReport = Readonly<Record<string, LinkCheck>>;
