/** Every heading has an id written by hand, and no id stands twice on a page: both are addresses. */
import { isId } from '../../domain/address.ts';
import { problem, texts, type Rule } from '../content.ts';
import { PAGE_SECTIONS, placesIn } from '../fragments.ts';

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
      for (const { id, at } of placesIn(entry)) {
        if ((PAGE_SECTIONS as readonly string[]).includes(id)) {
          yield problem(
            'section-ids',
            entry,
            at,
            `the id “${id}” belongs to a section that the page adds itself.`,
            'give it another id.',
          );
        } else if (seen.has(id)) {
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
