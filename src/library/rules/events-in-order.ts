/** Events stand in order of date, none after the day of review, each with an id of its own. */
import { certainlyAfter, earliest } from '../../domain/date.ts';
import { eventId } from '../../domain/event.ts';
import { problem, type Rule } from '../content.ts';

export const eventsInOrder: Rule = {
  name: 'events-in-order',
  *check({ library }) {
    for (const article of library.articles) {
      const { events, reviewed } = article.data;
      const ids = new Set<string>();
      for (const [i, event] of events.entries()) {
        const at = ['events', i, 'on'];
        // Against all before it: a vague date between two others would hide their order.
        const before = events.slice(0, i).find((earlier) => certainlyAfter(earlier.on, event.on));
        if (before) {
          yield problem(
            'events-in-order',
            article,
            at,
            `${event.on} stands after ${before.on}.`,
            'put the events in order of date.',
          );
        }
        if (earliest(event.on) > reviewed) {
          yield problem(
            'events-in-order',
            article,
            at,
            `${event.on} comes after the page was reviewed, ${reviewed}.`,
            'record what has happened only; correct the date, or review the page anew.',
          );
        }
        const id = eventId(event);
        if (ids.has(id)) {
          yield problem(
            'events-in-order',
            article,
            at,
            `two events have the id “${id}”.`,
            'give one of them an id of its own: id: signed-by-france.',
          );
        }
        ids.add(id);
      }
    }
  },
};
