/** Where things live on the site: the only place where an address is put together. */

import type { Day } from './date.ts';

/** Every collection of content, in the order in which the site lists them. */
export const COLLECTIONS = [
  'treaties',
  'systems',
  'proposals',
  'terms',
  'series',
  'sources',
  'parties',
  'places',
] as const;

export type Collection = (typeof COLLECTIONS)[number];

/** In what form the files of each collection are written: MDX where an entry has a text of its own, else YAML. */
export const FILE_FORMS = {
  treaties: 'mdx',
  systems: 'mdx',
  proposals: 'mdx',
  terms: 'mdx',
  series: 'yaml',
  sources: 'yaml',
  parties: 'yaml',
  places: 'yaml',
} as const satisfies Record<Collection, 'mdx' | 'yaml'>;

/** The collections whose entries are articles. */
export const ARTICLE_COLLECTIONS = ['treaties', 'systems', 'proposals'] as const;

export type ArticleCollection = (typeof ARTICLE_COLLECTIONS)[number];

export function isArticleCollection(collection: Collection): collection is ArticleCollection {
  return (ARTICLE_COLLECTIONS as readonly Collection[]).includes(collection);
}

/** The collections whose pages are written here, frozen as editions and exported; a source is somebody else's document. */
export const OWN_COLLECTIONS = ['treaties', 'systems', 'proposals', 'terms', 'series', 'parties', 'places'] as const;

export type OwnCollection = (typeof OWN_COLLECTIONS)[number];

/** A reference to an entry, `treaties/inf`. It is the address without its slashes at both ends. */
export type Ref = string;

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Whether the text can be an id: small letters, digits and single hyphens. */
export function isId(text: string): boolean {
  return ID.test(text);
}

/** `refOf('treaties', 'inf')` is `treaties/inf`. */
export function refOf(collection: Collection, id: string): Ref {
  return `${collection}/${id}`;
}

/** `addressOf('treaties/inf')` is `/treaties/inf/`; `addressOf('treaties')` is `/treaties/`. */
export function addressOf(ref: Ref): string {
  return ref === '' ? '/' : `/${ref}/`;
}

/** The reference in an address, without fragment: `refIn('/treaties/inf/#limits')` is `treaties/inf`. */
export function refIn(address: string): Ref {
  return address.replace(/[#?].*$/, '').replace(/^\/|\/$/g, '');
}

/** The address of one place in a page: `placeIn('treaties/inf', 'limits')` is `/treaties/inf/#limits`. */
export function placeIn(ref: Ref, fragment: string): string {
  return `${addressOf(ref)}#${fragment}`;
}

/** The address of a page's list of editions: `/treaties/inf/editions/`. */
export function historyOf(ref: Ref): string {
  return `/${ref}/editions/`;
}

/** The address of the edition of a day: `/treaties/inf/2026-11-25/`. */
export function editionAddress(ref: Ref, on: Day): string {
  return `/${ref}/${on}/`;
}

/**
 * The lists of sources by the first letter of the title. They are fixed, so
 * that none of their addresses ever falls away; the last is for other scripts.
 */
export const SOURCE_LISTS = [
  '0-9',
  'a',
  'b',
  'c',
  'd',
  'e',
  'f',
  'g',
  'h',
  'i',
  'j',
  'k',
  'l',
  'm',
  'n',
  'o',
  'p',
  'q',
  'r',
  's',
  't',
  'u',
  'v',
  'w',
  'x',
  'y',
  'z',
  'other',
] as const;

export type SourceList = (typeof SOURCE_LISTS)[number];

/** A list of sources, as a reference; an id has no slash, so that no source ever stands there: `sources/titled/a`. */
export function sourceListRef(list: SourceList): Ref {
  return `sources/titled/${list}`;
}

/** The forms in which every page that is written here stands ready for machines, by the ends of their addresses. */
export const EXPORT_FORMATS = ['json', 'md', 'bib', 'ris', 'csl.json'] as const;

export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** The address of a page in another form: `exportAddress('treaties/inf', 'bib')` is `/treaties/inf.bib`. */
export function exportAddress(ref: Ref, format: ExportFormat): string {
  return `/${ref}.${format}`;
}

/** The address of the card that a shared link to an article shows: `/cards/treaties/inf.png`; of `site`, that of every other page. */
export function cardAddress(ref: Ref): string {
  return `/cards/${ref}.png`;
}

/** The page of a decade of the timeline, as a reference: `decadeRef(1980)` is `timeline/1980s`. */
export function decadeRef(decade: number): Ref {
  return `timeline/${decade}s`;
}

/** The map of a place, as a reference: `mapRef('kaliningrad')` is `map/kaliningrad`. */
export function mapRef(place: string): Ref {
  return `map/${place}`;
}

/** The address of a correction: of the page that was wrong, and the day on which it was mended. */
export function correctionAddress(ref: Ref, on: Day): string {
  return `/corrections/${ref}/${on}/`;
}

/** The page about all data, as a reference. */
export const DATA: Ref = 'data';

/** The tables in which the facts of the whole site are given out, in the order in which they are listed. */
export const DATA_TABLES = [
  'treaties',
  'systems',
  'proposals',
  'events',
  'limits',
  'figures',
  'positions',
  'relations',
  'terms',
  'sources',
  'parties',
  'places',
  'names',
  'entries',
] as const;

export type DataTable = (typeof DATA_TABLES)[number];

/** The page of a table, as a reference: `dataRef('events')` is `data/events`. */
export function dataRef(table: DataTable): Ref {
  return `${DATA}/${table}`;
}

/** The address of a file of data: `dataFile('events.csv')` is `/data/events.csv`. */
export function dataFile(name: string): string {
  return `${addressOf(DATA)}${name}`;
}

/** Where the state of play on any day is asked for, as a reference. */
export const DAYS: Ref = 'on';

/** The address of a day: `/on/2020-10-26/`. */
export function dayAddress(on: Day): string {
  return `/${DAYS}/${on}/`;
}

/** The day in such an address: `dayIn('/on/2020-10-26/')` is `2020-10-26`; nothing in another address. */
export function dayIn(address: string): Day | undefined {
  const [, day] = /^\/on\/(\d{4}-\d{2}-\d{2})\/$/.exec(address) ?? [];
  return day;
}

/** The address that leads to the page that holds for any day, with its day or without: `/on/?asked=2020-10-25`. */
export function askedAddress(day: Day): string {
  return `/${DAYS}/?asked=${day}`;
}

/** The address of an article that tells its status on a day: `/treaties/inf/?on=2020-10-26`. */
export function addressAsOf(ref: Ref, day: Day): string {
  return `${addressOf(ref)}?on=${day}`;
}

/** The address of the dated events of an article, from which its status on any day follows: `/treaties/inf.life.json`. */
export function lifeAddress(ref: Ref): string {
  return `/${ref}.life.json`;
}

/** The table of who joined what, as a reference. */
export const PARTIES_BY_TREATY: Ref = 'parties-by-treaty';

/** Where articles are compared, as a reference. */
export const COMPARE: Ref = 'compare';

/** The address of two articles side by side: `/compare/start-i/new-start/`. */
export function comparisonAddress(left: Ref, right: Ref): string {
  return `/${COMPARE}/${[left, right].map((ref) => ref.split('/')[1]).join('/')}/`;
}

/** The address of one article's column, of which any two make a comparison: `/compare/treaties/inf.json`. */
export function columnAddress(ref: Ref): string {
  return `/${COMPARE}/${ref}.json`;
}

/** The address of all links of a page in one file (RFC 9264): `/treaties/inf.linkset.json`. */
export function linksetAddress(ref: Ref): string {
  return `/${ref}.linkset.json`;
}

/** The address of everything that a page says to machines that read schema.org: `/treaties/inf.jsonld`. */
export function graphAddress(ref: Ref): string {
  return `/${ref}.jsonld`;
}

/** What can be subscribed to; each has a page of its own, `/changes/`. */
export const FEEDS = ['changes', 'corrections'] as const;

export type FeedName = (typeof FEEDS)[number];

export type FeedFormat = 'atom' | 'json';

/** The address of a feed: `feedAddress('changes', 'atom')` is `/changes.atom`. */
export function feedAddress(feed: FeedName, format: FeedFormat): string {
  return `/${feed}.${format}`;
}

/** Files for machines that belong to no page. */
export const SITE_FILES = {
  /** What is still ahead, to subscribe to. */
  calendar: '/calendar.ics',
  /** How a browser searches the site. */
  opensearch: '/opensearch.xml',
  /** A table of contents for programs that read text. */
  llms: '/llms.txt',
} as const;

/** The address of a search: `searchAddress('INF')` is `/search/?q=INF`. What is looked for must be encoded already. */
export function searchAddress(query: string): string {
  return `/search/?q=${query}`;
}
