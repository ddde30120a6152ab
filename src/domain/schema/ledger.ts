/** The file of all addresses ever published. */
import { z } from 'zod';

const address = z.string().regex(/^\/(?:.*\/)?$/, { error: 'is not an address such as /treaties/inf/' });

export const ledger = z.strictObject({
  live: z.array(address).describe('Addresses that are pages.'),
  moved: z.record(address, address).describe('Addresses that moved, each with its new one.'),
});
