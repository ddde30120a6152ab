/** A title or alias belongs to one page, so that a reader who types it arrives. */
import { problem, type Rule } from '../content.ts';
import { titleOf, type AnyEntry } from '../entry.ts';

export const uniqueNames: Rule = {
  name: 'unique-names',
  *check({ library }) {
    const owners = new Map<string, AnyEntry>();
    for (const entry of library.entries) {
      if (entry.collection === 'sources') continue;
      const aliases = entry.data.aliases.map(({ name }, i) => ({ name, at: ['aliases', i, 'name'] }));
      const title = { name: titleOf(entry), at: ['title' in entry.data ? 'title' : 'name'] };
      for (const { name, at } of [title, ...aliases]) {
        const key = name.toLocaleLowerCase('en').normalize('NFC');
        const owner = owners.get(key);
        if (owner) {
          yield problem(
            'unique-names',
            entry,
            at,
            owner === entry ? `“${name}” stands here twice.` : `“${name}” also names ${owner.ref}.`,
            'keep the name on the one page that it means.',
          );
        }
        owners.set(key, owner ?? entry);
      }
    }
  },
};
