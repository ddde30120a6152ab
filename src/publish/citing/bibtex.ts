/**
 * A reference for BibTeX's heirs, biber and biblatex: UTF-8, a date as one field.
 * Written by hand: the library that was tried drops Cyrillic letters, or leaves
 * `&`, `%` and `_` to break the run of TeX, and leaves the capitals of a first
 * word such as INF open.
 */
import type { CslItem } from './csl.ts';

/** What biblatex calls a language that CSL calls by its tag. */
const LANGIDS: Record<string, string> = { en: 'english' };

/** Braces have names, since the format counts even escaped ones. */
const SPECIAL: Record<string, string> = {
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
};

/** Text that TeX prints as it stands; two marks that it would join into one are kept apart. */
function escape(text: string): string {
  return text
    .replace(/[\\~^<>{}$&#_%]/g, (character) => SPECIAL[character] ?? `\\${character}`)
    .replace(/(['`-])(?=\1)/g, '$1{}');
}

/**
 * Braces around whatever has capitals that would be lost where a style writes
 * titles small; the first letter of all is kept anyway. Parts of a word have
 * braces of their own, since a title that is one pair of braces counts for none.
 */
function withCapitals(title: string): string {
  return escape(title).replace(/[\p{L}\p{N}]+/gu, (part, at: number) =>
    /\p{Lu}/u.test(at === 0 ? part.slice(1) : part) ? `{${part}}` : part,
  );
}

/** The entry, with its item's id for a key. An address is read as it stands, so nothing in it is escaped. */
export function bibtex(item: CslItem): string {
  const fields = {
    author: `{${escape(item.author[0]!.literal)}}`,
    title: withCapitals(item.title),
    booktitle: withCapitals(item['container-title']),
    edition: escape(item.edition),
    date: isoDate(item),
    url: item.URL,
    langid: LANGIDS[item.language] ?? item.language,
    abstract: escape(item.abstract),
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name.padEnd(9)} = {${value}},\n`);
  return `@inreference{${item.id},\n${lines.join('')}}\n`;
}

function isoDate({ issued }: CslItem): string {
  return issued['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('-');
}
