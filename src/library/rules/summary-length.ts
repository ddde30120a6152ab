/** A summary stands alone in at most 40 words: it is also the search result. */
import { problem, type Rule } from '../content.ts';

const MOST = 40;

export const summaryLength: Rule = {
  name: 'summary-length',
  *check({ library }) {
    for (const article of library.articles) {
      const words = article.data.summary.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
      if (words <= MOST) continue;
      yield problem(
        'summary-length',
        article,
        ['summary'],
        `has ${words} words; ${MOST} is the most.`,
        'say only what it is, what it did and what became of it.',
      );
    }
  },
};
