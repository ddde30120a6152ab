/** Where the snapshots of figures stand, and how: numbers as JSON, SVG with one tag a line, so that a change can be read. */
import { join } from 'node:path';

/** The file of a snapshot. A change that is meant is written with `node --test --test-update-snapshots`. */
export function snapshot(name: string): string {
  return join(import.meta.dirname, 'snapshots', name);
}

/** For SVG. */
export const SVG = { serializers: [(svg: string) => svg.replaceAll('><', '>\n<')] };
