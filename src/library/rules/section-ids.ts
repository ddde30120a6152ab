/** Every heading has an id written by hand, and no id stands twice on a page: both are addresses. */
import { isId } from '../../domain/address.ts';
import { problem, texts, type Rule } from '../content.ts';
import { placesIn } from '../fragments.ts';

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
            `the heading “${text}” has no id.`,
            `write one by hand that will stay: ## ${text} {#short-name}.`,
          );
        } else if (!isId(id)) {
          yield problem('section-ids', entry, line, `“${id}” is not an id.`, 'use small letters, digits and hyphens.');
        }
      }
      const seen = new Set<string>();
      for (const { id, at } of placesIn(entry)) {
        if (seen.has(id)) {
          yield problem(
            'section-ids',
            entry,
            at,
            `the id “${id}” stands twice on the page.`,
            'give one of them another id.',
          );
        }
        seen.add(id);
      }
    }
  },
};
