/**
 * A reference for an article in Wikipedia, by the rules of {{cite web}}: the
 * address is that of the page, which is alive, and its edition is the archive.
 * An institution's name stands in double parentheses, which say that it is meant
 * so: a name with “editors” in it is else reported as no author's name.
 */
import type { Version } from '../version.ts';
import type { CslItem } from './csl.ts';

/** Text that ends no parameter, template or link, and begins none. */
function escape(text: string): string {
  return text.replace(/[|[\]{}<>&]|''+|~~~+/g, (found) =>
    [...found].map((character) => `&#${character.codePointAt(0)};`).join(''),
  );
}

/** The template in one line. Without an edition the page is not archived anywhere. */
export function wikitext(item: CslItem, { living, cited, day }: Version): string {
  const kept = cited === living ? {} : { 'archive-url': cited, 'archive-date': day, 'url-status': 'live' };
  const parameters = {
    title: escape(item.title),
    author: `((${escape(item.author[0]!.literal)}))`,
    website: escape(item['container-title']),
    date: day,
    url: living,
    ...kept,
    language: item.language,
  };
  const written = Object.entries(parameters).map(([name, value]) => `|${name}=${value}`);
  return `{{cite web ${written.join(' ')}}}`;
}
