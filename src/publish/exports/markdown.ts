/**
 * A page in Markdown: what it says (library/substance.ts) below the facts about
 * it. The sources stand in the front matter as Pandoc wants them, so that
 * `pandoc --citeproc inf.md` makes notes and a bibliography of the citations.
 */
import { addressOf } from '../../domain/address.ts';
import { printStatus } from '../../domain/status-words.ts';
import { isArticle, titleOf, type OwnEntry } from '../../library/entry.ts';
import type { Library } from '../../library/library.ts';
import { notesOf } from '../../library/notes.ts';
import { relationsOf } from '../../library/relations.ts';
import { standing } from '../../library/standing.ts';
import { substanceOf } from '../../library/substance.ts';
import { SITE } from '../../site.ts';
import { sourceItem } from '../citing/source-item.ts';
import { versionOf } from '../version.ts';

/** The file. Front matter is YAML, of which each value is JSON, which YAML holds too. */
export function markdown(library: Library, entry: OwnEntry, site: string): string {
  const version = versionOf(library, entry, site);
  const sources = notesOf(entry).sources.flatMap((id) => library.get('sources', id) ?? []);
  const related = relationsOf(library, entry.ref).flatMap(({ links }) => links.map((link) => link.entry.ref));
  const front = {
    title: titleOf(entry),
    author: SITE.author,
    lang: SITE.language,
    date: version.day,
    address: version.living,
    edition: version.edition && version.cited,
    // Only where it is so: then the text below is newer than the edition.
    changedSinceEdition: version.ahead || undefined,
    reviewed: 'reviewed' in entry.data ? entry.data.reviewed : undefined,
    status: isArticle(entry) ? printStatus(standing(library, entry), true) : undefined,
    asOf: isArticle(entry) ? library.asOf : undefined,
    licence: SITE.licence.url,
    related: [...new Set(related)].map((ref) => site + addressOf(ref)),
    references: sources.map((source) => sourceItem(source, site)),
  };
  const lines = Object.entries(front).flatMap(([key, value]) => {
    if (value === undefined || (Array.isArray(value) && value.length === 0)) return [];
    if (!Array.isArray(value)) return [`${key}: ${JSON.stringify(value)}`];
    return [`${key}:`, ...value.map((item) => `  - ${JSON.stringify(item)}`)];
  });
  return `---\n${lines.join('\n')}\n---\n\n${absolute(substanceOf(library, entry), site, version.living)}`;
}

/** Links and places of the site with whole addresses, so that the text can be read anywhere. */
function absolute(text: string, site: string, page: string): string {
  return text.replaceAll('](/', `](${site}/`).replaceAll('](#', `](${page}#`);
}
