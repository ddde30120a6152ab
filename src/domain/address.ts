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

/** The collections whose entries are articles. */
export const ARTICLE_COLLECTIONS = ['treaties', 'systems', 'proposals'] as const;

export type ArticleCollection = (typeof ARTICLE_COLLECTIONS)[number];

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

/** The forms in which every page that is written here stands ready for machines, by the ends of their addresses. */
export const EXPORT_FORMATS = ['json', 'md', 'bib', 'ris', 'csl.json'] as const;

export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** The address of a page in another form: `exportAddress('treaties/inf', 'bib')` is `/treaties/inf.bib`. */
export function exportAddress(ref: Ref, format: ExportFormat): string {
  return `/${ref}.${format}`;
}

/** The address of a correction: of the page that was wrong, and the day on which it was mended. */
export function correctionAddress(ref: Ref, on: Day): string {
  return `/corrections/${ref}/${on}/`;
}
