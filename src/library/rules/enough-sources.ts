/** An article rests on at least five sources, at least two of them treaty text or official. */
import { PRIMARY_TIERS } from '../../domain/schema/reference-data.ts';
import { problem, type Rule } from '../content.ts';
import { notesOf } from '../notes.ts';

export const enoughSources: Rule = {
  name: 'enough-sources',
  *check({ library }) {
    for (const article of library.articles) {
      const { sources } = notesOf(article);
      const tiers = sources.map((id) => library.get('sources', id)?.data.tier);
      // A source that is missing or can't be read is reported elsewhere; here it is given the benefit of the doubt.
      const primary = tiers.filter((tier) => tier === undefined || PRIMARY_TIERS.includes(tier)).length;
      const fix = 'find and cite further sources; see the order of preference in content/README.md.';
      if (sources.length < 5) {
        yield problem(
          'enough-sources',
          article,
          1,
          `cites too few sources: ${sources.length}; an article needs five.`,
          fix,
        );
      }
      if (primary < 2) {
        yield problem(
          'enough-sources',
          article,
          1,
          `cites too few sources that are treaty text or official: ${primary}; an article needs two.`,
          fix,
        );
      }
    }
  },
};
