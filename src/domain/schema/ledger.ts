/** The file of all addresses and ids ever published. */
import { z } from 'zod';
import { day, line } from './fields.ts';

const page = z.string().regex(/^\/(?:.*\/)?$/, { error: 'is not an address such as /treaties/inf/' });
const place = z.string().regex(/^\/(?:.*\/)?(?:#[a-z0-9-]+)?$/, {
  error: 'is not an address such as /treaties/inf/ or /treaties/inf/#limits',
});

export const ledger = z.strictObject({
  live: z.record(page, z.array(z.string())).describe('Addresses that are pages, each with the ids of its places.'),
  moved: z.record(place, place).default({}).describe('Addresses and ids that moved, each with its new one.'),
  retired: z
    .record(
      place,
      z.strictObject({
        on: day.describe('Day on which it was taken back.'),
        why: line.describe('Why, for whoever comes by an old link.'),
        see: place.optional().describe('What to read instead.'),
      }),
    )
    .default({})
    .describe('Addresses and ids that were taken back.'),
});
