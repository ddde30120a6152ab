/** An article has 600 to 1,400 words, a term 60 to 200: long enough to explain, short enough to be read. */
import { texts, warning, type Rule } from '../content.ts';
import { countWords } from '../outline.ts';

export const articleLength: Rule = {
  name: 'article-length',
  *check(content) {
    for (const entry of texts(content)) {
      const [least, most] = entry.collection === 'terms' ? [60, 200] : [600, 1400];
      const words = countWords(entry.outline);
      if (words >= least && words <= most) continue;
      yield warning(
        'article-length',
        entry,
        1,
        `has ${words} words; ${least} to ${most} is the aim.`,
        words < least ? 'answer more of a reader’s questions.' : 'move a part to a page of its own.',
      );
    }
  },
};
