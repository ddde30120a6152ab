/** A day of review or reading that is still to come is a slip, and would move the day for which the whole site says “today”. */
import type { Day } from '../domain/date.ts';
import type { Problem } from '../domain/problem.ts';
import { problem } from './content.ts';
import { isOwn } from './entry.ts';
import type { Library } from './library.ts';

/** @param today the day by the clock, which only a command knows. */
export function daysToCome(library: Library, today: Day): Problem[] {
  return library.entries.flatMap((entry) => {
    const days: [path: (string | number)[], day: Day][] = isOwn(entry)
      ? [
          ...('reviewed' in entry.data ? [[['reviewed'], entry.data.reviewed] as [string[], Day]] : []),
          ...entry.data.changes.map(({ on }, i): [(string | number)[], Day] => [['changes', i, 'on'], on]),
        ]
      : [[['read', 'on'], entry.data.read.on]];
    return days
      .filter(([, day]) => day > today)
      .map(([path, day]) =>
        problem('day-to-come', entry, path, `${day} is still to come.`, `write ${today} or earlier.`),
      );
  });
}
