/** What a page is, for machines that read schema.org: the same facts as stand in the text, nothing more. */
import { addressOf } from '../domain/address.ts';
import { machineDate } from '../domain/date.ts';
import { statusOn } from '../domain/status.ts';
import { SITE_PAGES } from '../library/addresses.ts';
import { datable, titleOf, type AnyEntry, type Article, type Entry } from '../library/entry.ts';
import type { Library } from '../library/library.ts';
import { partyName } from '../library/standing.ts';
import { SITE } from '../site.ts';

type Thing = Record<string, unknown>;

/** The graph of an article or term. */
export function entryGraph(library: Library, entry: Article | Entry<'terms'>, site: string): Thing {
  const url = site + addressOf(entry.ref);
  const name = titleOf(entry);
  const description = entry.collection === 'terms' ? entry.data.definition : entry.data.summary;
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'WebPage',
        '@id': url,
        url,
        name,
        description,
        inLanguage: SITE.language,
        license: SITE.licence.url,
        isAccessibleForFree: true,
        lastReviewed: entry.data.reviewed,
        author: { '@type': 'Organization', name: SITE.author },
        isPartOf: { '@type': 'WebSite', '@id': `${site}/`, name: SITE.name, url: `${site}/` },
        mainEntity: { '@id': `${url}#it` },
        breadcrumb: {
          '@type': 'BreadcrumbList',
          itemListElement: [
            { '@type': 'ListItem', position: 1, name: SITE.name, item: `${site}/` },
            {
              '@type': 'ListItem',
              position: 2,
              name: SITE_PAGES[entry.collection],
              item: `${site}/${entry.collection}/`,
            },
            { '@type': 'ListItem', position: 3, name, item: url },
          ],
        },
      },
      {
        '@id': `${url}#it`,
        name,
        description,
        url,
        ...alternateNames(entry),
        ...(entry.collection === 'treaties' ? legislation(library, entry) : definedTerm(entry, site)),
      },
    ],
  };
}

function alternateNames(entry: Extract<AnyEntry, { data: { aliases: unknown } }>): Thing {
  const names = entry.data.aliases.map(({ name }) => name);
  return names.length > 0 ? { alternateName: names } : {};
}

function legislation(library: Library, treaty: Entry<'treaties'>): Thing {
  const signed = treaty.data.events.find(({ kind }) => kind === 'signed');
  const answer = statusOn(datable(treaty), library.asOf);
  const inForce = answer.certain && ['in-force', 'provisionally-applied'].includes(answer.status.state);
  return {
    '@type': 'Legislation',
    legislationType: 'treaty',
    legislationLegalForce: `https://schema.org/${inForce ? 'InForce' : 'NotInForce'}`,
    legislationJurisdiction: treaty.data.parties.map((id) => partyName(library, id)),
    ...(signed && { legislationDate: machineDate(signed.on) }),
  };
}

function definedTerm(entry: Article | Entry<'terms'>, site: string): Thing {
  return {
    '@type': 'DefinedTerm',
    inDefinedTermSet: site + addressOf(entry.collection),
  };
}

/** The graph of the home page, with the search that a browser or engine can call. */
export function siteGraph(site: string): Thing {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    '@id': `${site}/`,
    name: SITE.name,
    url: `${site}/`,
    description: SITE.description,
    inLanguage: SITE.language,
    license: SITE.licence.url,
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${site}/search/?q={search_term_string}` },
      'query-input': 'required name=search_term_string',
    },
  };
}

/** The graph as text that can stand inside `<script>`: no `<` can close it. */
export function printGraph(graph: Thing): string {
  return JSON.stringify(graph).replaceAll('<', '\\u003c');
}
