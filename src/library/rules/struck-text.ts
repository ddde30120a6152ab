/** A pair of `~` strikes out the text between them, which nobody here ever means. */
import { problem, type Rule } from '../content.ts';

export const struckText: Rule = {
  name: 'struck-text',
  *check({ library }) {
    for (const entry of library.entries) {
      for (const line of entry.outline.struck) {
        yield problem('struck-text', entry, line, 'a pair of ~ strikes text out.', 'write “about” instead of ~.');
      }
    }
  },
};
