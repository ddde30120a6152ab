/** A series is all over time or all by kind; dates stand in order, none after the review; ids and kinds stand once. */
import { certainlyAfter, earliest } from '../../domain/date.ts';
import { problem, type Rule } from '../content.ts';

export const seriesInOrder: Rule = {
  name: 'series-in-order',
  *check({ library }) {
    for (const entry of library.of('series')) {
      const { lines, reviewed, limit } = entry.data;
      const say = (at: PropertyKey[], says: string, fix: string) => problem('series-in-order', entry, at, says, fix);
      const dated = lines[0]!.points[0]!.on !== undefined;
      if (limit && !dated) {
        yield say(['limit'], 'is a limit over time of a series by kind.', 'take it out, or give every number a date.');
      }
      const ids = new Set<string>();
      for (const [i, { id, points }] of lines.entries()) {
        if (ids.has(id))
          yield say(['lines', i, 'id'], `two lines have the id “${id}”.`, 'give one of them another id.');
        ids.add(id);
        for (const [j, { on, of }] of points.entries()) {
          const at = ['lines', i, 'points', j];
          const before = points.slice(0, j);
          if ((on !== undefined) !== dated) {
            yield say(at, 'mixes numbers over time with numbers by kind.', 'make two series of it.');
          } else if (on !== undefined) {
            if (before.some((other) => other.on !== undefined && !certainlyAfter(on, other.on))) {
              yield say(
                [...at, 'on'],
                `${on} does not come after the dates before it.`,
                'put the numbers in order of date, each date once.',
              );
            }
            if (earliest(on) > reviewed) {
              yield say(
                [...at, 'on'],
                `${on} comes after the page was reviewed, ${reviewed}.`,
                'correct the date, or review the page anew.',
              );
            }
          } else if (before.some((other) => other.of === of)) {
            yield say([...at, 'of'], `“${of}” is counted twice.`, 'keep one of the two.');
          }
        }
      }
    }
  },
};
