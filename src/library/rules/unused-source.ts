/** Every source is cited by some page, and no document is recorded twice. */
import { problem, type Rule } from '../content.ts';
import { citationsOf } from '../notes.ts';

export const unusedSource: Rule = {
  name: 'unused-source',
  *check({ library, known }) {
    const cited = new Set(library.entries.flatMap((entry) => citationsOf(entry).map(({ source }) => source)));
    // While another file can't be read, nobody knows what it cites.
    const complete = [...known].every((ref) => ref.startsWith('sources/') || library.at(ref));
    const copies = new Map<string, string>();
    for (const source of library.of('sources')) {
      if (complete && !cited.has(source.id)) {
        yield problem('unused-source', source, 1, 'nobody cites this source.', 'cite it, or remove the file.');
      }
      const { copy } = source.data.read;
      const other = copies.get(copy);
      if (other) {
        yield problem(
          'unused-source',
          source,
          ['read', 'copy'],
          `the same copy is recorded in sources/${other}.`,
          'keep one of the two and cite it by its id.',
        );
      }
      copies.set(copy, other ?? source.id);
    }
  },
};
