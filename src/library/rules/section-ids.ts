/** Every heading has an id written by hand, every row of a table one made from its words, and no id stands twice on a page: all are addresses. */
import { isId } from '../../domain/address.ts';
import { problem, texts, type Rule } from '../content.ts';
import { PAGE_SECTIONS, placesIn } from '../fragments.ts';

/** What to do about an id that stands twice, by what it was made from. */
const MEND = {
  written: 'give one of them another id.',
  row: 'it is made of the first two cells of a row: tell that row from the others, or change the other id.',
  position: 'a party has one position on a day: put the two together.',
};

export const sectionIds: Rule = {
  name: 'section-ids',
  *check(content) {
    for (const entry of texts(content)) {
      for (const { text, id, line } of entry.outline.headings) {
        if (id === undefined) {
          yield problem(
            'section-ids',
            entry,
            line,
            `the heading “${text.trim()}” has no id.`,
            `write one by hand that will stay: ## ${text.trim()} {#short-name}.`,
          );
        } else if (!isId(id)) {
          yield problem('section-ids', entry, line, `“${id}” is not an id.`, 'use small letters, digits and hyphens.');
        }
      }
      const seen = new Set<string>();
      for (const { id, at, of } of placesIn(entry)) {
        if (of === 'row' && !isId(id)) {
          yield problem(
            'section-ids',
            entry,
            at,
            'the row has no Latin letter or digit in its first two cells, of which its id is made.',
            'begin it with a word that tells it from the other rows.',
          );
        } else if ((PAGE_SECTIONS as readonly string[]).includes(id)) {
          yield problem(
            'section-ids',
            entry,
            at,
            `the id “${id}” belongs to a section that the page adds itself.`,
            'give it another id.',
          );
        } else if (seen.has(id)) {
          yield problem('section-ids', entry, at, `the id “${id}” stands twice on the page.`, MEND[of ?? 'written']);
        }
        seen.add(id);
      }
    }
  },
};
