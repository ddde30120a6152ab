/**
 * What the head of a page tells machines that cite. The tags are those from
 * which Zotero's Embedded Metadata translator makes a complete encyclopaedia
 * entry: Highwire for title, author, date, address and language; `DC.type` for
 * the kind of item, `DC.source` for the name of the encyclopaedia. An
 * institutional author ends in a comma, else Zotero splits it into a first and
 * a last name. No `citation_journal_title` and no `og:type`: both would make it
 * another kind of item. The identifier and what it is part of make the name
 * under which Hypothesis keeps notes wherever a copy of the page stands; Zotero
 * passes over them.
 */
import { refIn } from '../domain/address.ts';
import { formatDate } from '../domain/date.ts';
import { SITE } from '../site.ts';
import type { Version } from './version.ts';

export interface Citable {
  title: string;
  abstract: string;
  version: Version;
}

export interface Meta {
  name: string;
  content: string;
}

/** The `<meta name>` tags of a page that can be cited. */
export function citationMeta({ title, abstract, version }: Citable): Meta[] {
  return [
    { name: 'citation_title', content: title },
    { name: 'citation_author', content: `${SITE.author},` },
    { name: 'citation_publication_date', content: version.day.replaceAll('-', '/') },
    { name: 'citation_public_url', content: version.cited },
    { name: 'citation_language', content: SITE.language },
    { name: 'citation_publisher', content: SITE.name },
    { name: 'citation_abstract', content: abstract },
    { name: 'DC.type', content: 'encyclopediaArticle' },
    { name: 'DC.source', content: SITE.name },
    // In words, as a number would be printed as “2026th ed.”.
    { name: 'prism:edition', content: formatDate(version.day) },
    { name: 'DC.rights', content: SITE.licence.name },
    { name: 'DC.relation.ispartof', content: SITE.name },
    { name: 'DC.identifier', content: refIn(new URL(version.frozen ? version.cited : version.living).pathname) },
  ];
}
