/** A reference as CSL-JSON, which is always a list. */
import type { CslItem } from './csl.ts';

export function cslJson(item: CslItem): string {
  return `${JSON.stringify([item], null, 2)}\n`;
}
