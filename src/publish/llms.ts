/** A table of contents for programs that read text, as llmstxt.org proposes it: every article and term by its twin in Markdown. */
import { addressOf, ARTICLE_COLLECTIONS, exportAddress } from '../domain/address.ts';
import { SITE_PAGES } from '../library/addresses.ts';
import { titleOf } from '../library/entry.ts';
import type { Library } from '../library/library.ts';
import { SITE } from '../site.ts';

/** The whole file. */
export function printLlms(library: Library, site: string): string {
  const articles = ARTICLE_COLLECTIONS.map((collection) => ({
    collection,
    lines: library.articles
      .filter((article) => article.collection === collection)
      .map((article) => ({ entry: article, says: article.data.summary })),
  }));
  const terms = library.of('terms').map((term) => ({ entry: term, says: term.data.definition }));
  const sections = [...articles, { collection: 'terms' as const, lines: terms }].map(({ collection, lines }) =>
    [
      `## ${SITE_PAGES[collection]}\n`,
      ...lines.map(({ entry, says }) => `- [${titleOf(entry)}](${site}${exportAddress(entry.ref, 'md')}): ${says}`),
    ].join('\n'),
  );
  return [
    `# ${SITE.name}`,
    `> ${SITE.description}`,
    `Every date and number has a source with its place in it. The text is under ${SITE.licence.name}; cite the dated edition that a page names. As of ${library.asOf}. How it is made: ${site}${addressOf('method')}`,
    ...sections,
  ]
    .join('\n\n')
    .concat('\n');
}
