/** A relation joins what its kind may join, once, and not a page to itself. */
import { mayJoin } from '../../domain/relation.ts';
import { problem, type Rule } from '../content.ts';

export const soundRelations: Rule = {
  name: 'sound-relations',
  *check({ library }) {
    const written = new Map<string, string>();
    for (const article of library.articles) {
      for (const [i, { kind, to, by }] of article.data.relations.entries()) {
        const say = (says: string, fix: string) => problem('sound-relations', article, ['relations', i], says, fix);
        if (to === article.ref) yield say('joins the page to itself.', 'take it out.');
        if (!mayJoin(kind, article.collection, to.split('/')[0]!)) {
          yield say(
            `“${kind}” can't join ${article.ref} to ${to}.`,
            'see the kinds of relations in content/README.md.',
          );
        }
        if (kind === 'said-to-violate' && !by?.length) {
          yield say('does not tell who says so.', 'add by: with the parties that say it.');
        }
        if (kind === 'compares-with' && !to.startsWith(`${article.collection}/`)) {
          yield say(`compares ${article.ref} with ${to}, which is of another kind.`, 'compare two of one kind.');
        }
        const key = `${kind} ${[article.ref, to].join(' ')}`;
        const reverse = `${kind} ${[to, article.ref].join(' ')}`;
        if (written.has(key) || written.has(reverse)) {
          yield say(
            `“${kind}” between ${article.ref} and ${to} is written twice.`,
            'write it on one side only; the link back is derived.',
          );
        }
        written.set(key, article.ref);
      }
    }
  },
};
