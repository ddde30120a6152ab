/** Some event gives each article a state: milestones alone would leave its page to say that nothing has begun. */
import { problem, type Rule } from '../content.ts';
import { datable } from '../entry.ts';
import { statusOn } from '../../domain/status.ts';

export const stateBegun: Rule = {
  name: 'state-begun',
  *check({ library }) {
    for (const article of library.articles) {
      const answer = statusOn(datable(article), article.data.reviewed);
      if (answer.certain && answer.status.state === 'not-begun') {
        yield problem(
          'state-begun',
          article,
          ['events'],
          'no event gives it a state.',
          'record the event with which it begins, such as signed, offered or development-started; a milestone changes no state.',
        );
      }
    }
  },
};
