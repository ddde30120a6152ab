/** What is said to be still ahead lies after the day of review; once it is past, it is moved to the events. */
import { latest } from '../../domain/date.ts';
import { problem, warning, type Rule } from '../content.ts';

export const stillAhead: Rule = {
  name: 'still-ahead',
  *check({ library }) {
    for (const article of library.articles) {
      const { ahead, reviewed } = article.data;
      for (const [i, { on, id }] of ahead.entries()) {
        const at = ['ahead', i, 'on'];
        if (latest(on) <= reviewed) {
          yield problem(
            'still-ahead',
            article,
            at,
            `${on} is not after the day on which the page was reviewed, ${reviewed}.`,
            `move it to events, with “id: ${id}”, if it has happened; else correct the date.`,
          );
        } else if (latest(on) <= library.asOf) {
          yield warning(
            'still-ahead',
            article,
            at,
            `${on} is no longer ahead on ${library.asOf}, the day for which the site answers.`,
            `find out what happened, and move it to events, with “id: ${id}”.`,
          );
        }
      }
    }
  },
};
