/** From Astro's collections to the library, once a build: the only caller of getCollection. */
import { getCollection, getEntry, render } from 'astro:content';
import { COLLECTIONS, FILE_FORMS, type Collection } from './domain/address.ts';
import { makeEntry, type AnyEntry, type Entry } from './library/entry.ts';
import { buildLibrary, type Library } from './library/library.ts';
import { readArchive, readLinkReport } from './cli/read.ts';
import { outlineOf } from './library/outline.ts';
import { SITE_DATE } from './site.ts';
import type { LinkReport } from './domain/schema/link-report.ts';

async function entriesOf(collection: Collection): Promise<AnyEntry[]> {
  const entries = await getCollection(collection);
  return entries.map(({ id, data, body }) => {
    const hasText = FILE_FORMS[collection] === 'mdx';
    return makeEntry(collection, id, data, hasText && body ? { outline: outlineOf(body), body } : {}) as AnyEntry;
  });
}

async function load(): Promise<Library> {
  const entries = await Promise.all(COLLECTIONS.map(entriesOf));
  return buildLibrary(entries.flat(), SITE_DATE, readArchive('.').archive);
}

let loaded: Promise<Library> | undefined;

/** All content. In development it is read anew for each page, so that a change shows. */
export function getLibrary(): Promise<Library> {
  if (import.meta.env.DEV) return load();
  return (loaded ??= load());
}

/** What the last check of links found; empty where none was made. */
export function getLinkReport(): LinkReport {
  return readLinkReport('.').report;
}

/** The routes of entries below their collections, `/[collection]/[id]`, for `getStaticPaths`. */
export function routesOf(entries: readonly AnyEntry[]) {
  return entries.map(({ collection, id, ref }) => ({ params: { collection, id }, props: { ref } }));
}

/** The component that renders the text of an entry. */
export async function textOf(entry: Entry<'treaties' | 'systems' | 'proposals' | 'terms'>) {
  const found = await getEntry(entry.collection, entry.id);
  if (!found) throw new Error(`no entry ${entry.ref}`);
  return (await render(found)).Content;
}
