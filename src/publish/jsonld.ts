/**
 * What a page is, for machines that read schema.org: one graph a page, with
 * nothing in it that does not stand in the page's text. What the page is about
 * is told in subject.ts. The page itself carries what search engines ask for;
 * what the parties say (claims.ts) and what the page cites would cost an article
 * a further 125 bytes or more of its first view and stand in a file beside it.
 */
import { addressOf, searchAddress, type Ref } from '../domain/address.ts';
import { SITE_PAGES } from '../library/addresses.ts';
import { titleOf, type AnyEntry } from '../library/entry.ts';
import type { Library } from '../library/library.ts';
import { notesOf } from '../library/notes.ts';
import { SITE } from '../site.ts';
import { claimsOf } from './claims.ts';
import { pageDates } from './dates.ts';
import { subjectOf, type Thing } from './subject.ts';
import type { Version } from './version.ts';

/** A type and no interface, so that a page takes it as it takes any other record. */
export type Graph = {
  '@context': 'https://schema.org';
  '@graph': Thing[];
};

function graph(...nodes: Thing[]): Graph {
  return { '@context': 'https://schema.org', '@graph': nodes };
}

function website(site: string): Thing {
  return { '@type': 'WebSite', '@id': `${site}/`, name: SITE.name, url: `${site}/` };
}

/** The way from the front page, each step with the name under which it is linked. */
function breadcrumb(site: string, ...steps: [ref: Ref, name: string][]): Thing {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [['', SITE.name] as const, ...steps].map(([ref, name], i) => ({
      '@type': 'ListItem',
      position: i + 1,
      name,
      item: site + addressOf(ref),
    })),
  };
}

/**
 * The graph of an entry's page.
 *
 * @param version which wording it is; none for a source, which is somebody else's text.
 */
export function entryGraph(library: Library, entry: AnyEntry, site: string, version?: Version): Graph {
  const url = version?.frozen ? version.cited : site + addressOf(entry.ref);
  // The subject is the same in every version of the page about it.
  const it = { '@id': `${site}${addressOf(entry.ref)}#it` };
  const page = {
    '@type': version ? ['WebPage', 'Article'] : 'WebPage',
    '@id': url,
    url,
    headline: titleOf(entry),
    inLanguage: SITE.language,
    isPartOf: { '@id': `${site}/` },
    ...(version && { ...articleOf(library, entry, site, version), about: it }),
    mainEntity: it,
  };
  // A frozen page has no way back to lists, which go on changing.
  const path = version?.frozen
    ? []
    : [breadcrumb(site, [entry.collection, SITE_PAGES[entry.collection]!], [entry.ref, titleOf(entry)])];
  return graph(website(site), ...path, page, { ...it, ...subjectOf(library, entry, site) });
}

/** The graph of an entry's living page with all that it says: the parties' claims and the works cited too. */
export function fullGraph(library: Library, entry: AnyEntry, site: string, version: Version): Graph {
  const works = notesOf(entry).sources.flatMap((id) => library.get('sources', id) ?? []);
  const citation = works.map(({ ref, data }) => ({
    '@type': 'CreativeWork',
    '@id': `${site}${addressOf(ref)}#it`,
    name: data.title,
  }));
  const nodes = entryGraph(library, entry, site, version)['@graph'].map((node) =>
    node['@id'] === version.living && citation.length > 0 ? { ...node, citation } : node,
  );
  return graph(...nodes, ...claimsOf(library, entry, site));
}

/** What is true of a page as a text: who wrote it, when, and under what terms. */
function articleOf(library: Library, entry: AnyEntry, site: string, version: Version): Thing {
  const { published, changed, reviewed, corrected } = pageDates(library, entry, version);
  return {
    author: { '@type': 'Organization', name: SITE.author, url: site + addressOf('about') },
    license: SITE.licence.url,
    isAccessibleForFree: true,
    ...(published && { datePublished: published, version: version.day }),
    ...(changed && { dateModified: changed }),
    ...(reviewed && { lastReviewed: reviewed }),
    ...(corrected.length > 0 && {
      correction: corrected.map(({ on, address }) => ({
        '@type': 'CorrectionComment',
        datePublished: on,
        url: site + address,
      })),
    }),
  };
}

/** The graph of a page that belongs to no entry. */
export function plainGraph(of: Ref, title: string, site: string): Graph {
  const url = site + addressOf(of);
  const page = { '@type': 'WebPage', '@id': url, url, name: title, isPartOf: { '@id': `${site}/` } };
  return graph(website(site), breadcrumb(site, [of, title]), page);
}

/** The graph of the home page, with the search that a browser or engine can call. */
export function siteGraph(site: string): Graph {
  return graph({
    ...website(site),
    description: SITE.description,
    inLanguage: SITE.language,
    license: SITE.licence.url,
    publisher: { '@type': 'Organization', name: SITE.name, url: `${site}/` },
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: site + searchAddress('{search_term_string}') },
      'query-input': 'required name=search_term_string',
    },
  });
}

/** The graph as text that can stand inside `<script>`: no `<` can close it. */
export function printGraph(graph: Thing): string {
  return JSON.stringify(graph).replaceAll('<', '\\u003c');
}
