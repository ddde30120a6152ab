/**
 * What Zotero makes of a page, as far as it matters here: the rules by which its
 * “Embedded Metadata” translator and, below it, its RDF translator read the
 * head, found by running them (translators of June 2026). For tests.
 */

export interface ZoteroItem {
  itemType: string;
  title?: string | undefined;
  creators: { lastName: string; firstName?: string }[];
  encyclopediaTitle?: string | undefined;
  date?: string | undefined;
  url?: string | undefined;
  edition?: string | undefined;
  publisher?: string | undefined;
  language?: string | undefined;
  rights?: string | undefined;
  abstractNote?: string | undefined;
  DOI?: string | undefined;
  ISBN?: string | undefined;
  ISSN?: string | undefined;
}

type Tags = Map<string, string[]>;

function unescape(text: string): string {
  const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };
  return text
    .replace(/&#(x?)([0-9a-f]+);/gi, (_, hex: string, code: string) =>
      String.fromCodePoint(Number.parseInt(code, hex ? 16 : 10)),
    )
    .replace(/&(amp|lt|gt|quot);/g, (_, name: string) => named[name]!);
}

function attributesOf(tag: string): Record<string, string> {
  const found = [...tag.matchAll(/\s([\w:-]+)="([^"]*)"/g)];
  return Object.fromEntries(found.map(([, name, value]) => [name!, unescape(value!)]));
}

/** Prefixes that lead to the RDF translator; all others are read as they stand. Any of three signs may follow. */
const VOCABULARIES = /^(dc|dcterms|prism|og|article|z|bib|bibo|eprints)[.:_](.+)$/i;

/** The meta tags: those of a vocabulary as `prefix:property` with a small first letter, the others by their name. */
function tagsOf(head: string): Tags {
  const tags: Tags = new Map();
  for (const [tag] of head.matchAll(/<meta\b[^>]*>/g)) {
    const { name, property, content } = attributesOf(tag);
    for (const whole of (name ?? property ?? '').split(/\s+/).filter(Boolean)) {
      const [, prefix, rest] = VOCABULARIES.exec(whole) ?? [];
      const key = prefix ? `${prefix.toLowerCase()}:${rest!.charAt(0).toLowerCase()}${rest!.slice(1)}` : whole;
      if (content) tags.set(key, [...(tags.get(key) ?? []), content]);
    }
  }
  return tags;
}

/** Highwire tags that settle the type, whatever else stands there. */
const HIGHWIRE_TYPES: Record<string, string> = {
  citation_journal_title: 'journalArticle',
  citation_technical_report_institution: 'report',
  citation_conference_title: 'conferencePaper',
  citation_conference: 'conferencePaper',
  citation_inbook_title: 'bookSection',
  citation_book_title: 'bookSection',
  citation_dissertation_institution: 'thesis',
};

const OPEN_GRAPH_TYPES: Record<string, string> = { website: 'webpage', book: 'book' };

/** The first of these that says anything wins; `article` in Open Graph is only a guess and comes after all of them. */
function typeOf(tags: Tags): string {
  const first = (key: string) => tags.get(key)?.[0];
  const highwire = Object.keys(HIGHWIRE_TYPES).find((name) => tags.has(name));
  const og = first('og:type') ?? '';
  return (
    (highwire && HIGHWIRE_TYPES[highwire]) ??
    first('z:itemType') ??
    first('bib:type') ??
    first('bibo:type') ??
    first('prism:aggregationtype') ??
    first('eprints:type') ??
    OPEN_GRAPH_TYPES[og] ??
    (/^video/.test(og) ? 'videoRecording' : /^music/.test(og) ? 'audioRecording' : undefined) ??
    first('dc:type') ??
    first('dcterms:type') ??
    (tags.has('citation_title') ? 'journalArticle' : 'webpage')
  );
}

/** A name: with a comma the family name stands before it; without one, the last word is taken for it. */
function creatorOf(name: string): { lastName: string; firstName?: string } {
  const [last = '', first = ''] = name.includes(',')
    ? name.split(/,\s*/)
    : [name.split(' ').at(-1)!, name.split(' ').slice(0, -1).join(' ')];
  return first === '' ? { lastName: last } : { lastName: last, firstName: first };
}

/** Several authors in one tag stand between semicolons, or commas where there are two words on either side. */
function authorsOf(values: readonly string[]): ZoteroItem['creators'] {
  return values
    .flatMap((value) => {
      const byComma = value.split(/\s*,\s*/);
      if (value.includes(';')) return value.split(/\s*;\s*/);
      return byComma.length > 1 && byComma[0]!.includes(' ') && byComma[1]!.includes(' ') ? byComma : [value];
    })
    .filter((name) => /[^\s,\-.;]/.test(name))
    .map((name) => creatorOf(name.trim()));
}

/**
 * The item that Zotero saves.
 *
 * @param html the whole page, or its head.
 * @param address where the page was opened.
 * @returns nothing where another translator comes first and saves something else: COinS in the page, or unAPI.
 */
export function zoteroItem(html: string, address: string): ZoteroItem | undefined {
  if (/class="[^"]*\bZ3988\b|rel="unapi-server"/.test(html)) return undefined;
  const tags = tagsOf(html);
  const any = (...keys: string[]) => keys.flatMap((key) => tags.get(key) ?? [])[0];
  const links = [...html.matchAll(/<link\b[^>]*>/g)].map(([tag]) => attributesOf(tag));
  const windowTitle = unescape(/<title>([^<]*)/.exec(html)?.[1] ?? '');
  const encyclopediaTitle = any('prism:publicationName', 'dc:source', 'dcterms:source', 'og:site_name');
  const identifiers = (tags.get('dc:identifier') ?? tags.get('dcterms:identifier') ?? []).map((value) => value.trim());
  const identified = (kind: string) =>
    identifiers.find((value) => value.toUpperCase().startsWith(`${kind} `))?.slice(kind.length + 1);
  return {
    itemType: typeOf(tags),
    title: any('citation_title', 'dc:title', 'dcterms:title', 'og:title') ?? windowTitle,
    creators: authorsOf(tags.get('citation_author') ?? tags.get('citation_authors') ?? tags.get('dc:creator') ?? []),
    encyclopediaTitle,
    date:
      any('citation_publication_date', 'citation_date', 'prism:publicationDate', 'dc:date', 'article:published_time') ??
      // Without any of them the first date in the text is taken, whatever it dates.
      /<time[^>]*datetime="([^"]*)"/.exec(html)?.[1],
    url: any('citation_public_url', 'og:url') ?? links.find(({ rel }) => rel === 'canonical')?.href ?? address,
    edition: any('prism:edition', 'bibo:edition'),
    publisher: any('citation_publisher', 'dc:publisher'),
    language: any('citation_language', 'dc:language'),
    rights: any('prism:copyright', 'dc:rights', 'dcterms:rights'),
    abstractNote: any('citation_abstract', 'prism:teaser', 'og:description', 'dcterms:abstract', 'description'),
    DOI:
      any('citation_doi', 'prism:doi', 'bibo:doi') ??
      identified('DOI') ??
      identifiers.find((value) => value.startsWith('10.')),
    ISBN: any('citation_isbn') ?? identified('ISBN'),
    ISSN: any('citation_issn', 'prism:issn') ?? identified('ISSN'),
  };
}
