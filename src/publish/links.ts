/**
 * How a page is joined to others, for machines: FAIR Signposting (cite-as,
 * describedby, type, author, license, linkset) and the links between versions
 * of RFC 5829. The head of a page has them, and its link set has them for all
 * its editions together.
 *
 * An `alternate` is for Hypothesis the same document under another address, so
 * that notes on one show on the other; only news feeds are excepted. No frozen
 * page may therefore have one to today's text, nor any page one to a file that
 * other pages share.
 */
import {
  addressOf,
  EXPORT_FORMATS,
  exportAddress,
  feedAddress,
  FEEDS,
  graphAddress,
  linksetAddress,
  SITE_FILES,
  type ExportFormat,
  type Ref,
} from '../domain/address.ts';
import { bindsPolitically } from '../domain/event.ts';
import type { AnyEntry } from '../library/entry.ts';
import { SITE } from '../site.ts';
import type { Version } from './version.ts';

export interface Link {
  rel: string;
  /** A whole address. */
  href: string;
  /** Media type of what stands there. */
  type?: string;
  title?: string;
}

/** The media type of each form of a page. */
export const MEDIA_TYPES: Record<ExportFormat, string> = {
  json: 'application/json',
  md: 'text/markdown',
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
  'csl.json': 'application/vnd.citationstyles.csl+json',
};

/** What the subject of a page is in the vocabulary of schema.org. */
export function schemaType(entry: AnyEntry): string {
  switch (entry.collection) {
    case 'treaties':
      return bindsPolitically(entry.data.events) ? 'CreativeWork' : 'Legislation';
    case 'parties':
      return entry.data.kind === 'state' ? 'Country' : 'Organization';
    case 'places':
      return 'Place';
    case 'series':
      return 'Dataset';
    case 'sources':
      return 'CreativeWork';
    default:
      return 'DefinedTerm';
  }
}

/** The links of an entry's page, living or frozen. What describes today's text is no description of a frozen one. */
export function linksOf(version: Version, entry: AnyEntry, site: string): Link[] {
  const forms = EXPORT_FORMATS.map((format) => ({
    rel: format === 'md' ? 'alternate' : 'describedby',
    href: site + exportAddress(entry.ref, format),
    type: MEDIA_TYPES[format],
  }));
  const graph = { rel: 'describedby', href: site + graphAddress(entry.ref), type: 'application/ld+json' };
  // The living text is a version of its own once it has moved on from the last edition.
  const before = version.ahead ? version.cited : version.previous;
  return [
    { rel: 'cite-as', href: version.cited },
    ...(version.frozen ? [{ rel: 'latest-version', href: version.living }] : [graph, ...forms]),
    ...(before ? [{ rel: 'predecessor-version', href: before }] : []),
    { rel: 'version-history', href: version.history },
    { rel: 'type', href: 'https://schema.org/AboutPage' },
    { rel: 'type', href: `https://schema.org/${schemaType(entry)}` },
    { rel: 'author', href: site + addressOf('about') },
    { rel: 'license', href: SITE.licence.url },
    { rel: 'linkset', href: site + linksetAddress(entry.ref), type: 'application/linkset+json' },
  ];
}

/** The links of every living page: search, and the news of what changed; a feed's own page also has its other form. */
export function siteLinks(site: string, of?: Ref): Link[] {
  const own = FEEDS.filter((feed) => feed === of);
  return [
    {
      rel: 'search',
      href: site + SITE_FILES.opensearch,
      type: 'application/opensearchdescription+xml',
      title: SITE.name,
    },
    ...[...new Set(['changes' as const, ...own])].map((feed) => ({
      rel: 'alternate',
      href: site + feedAddress(feed, 'atom'),
      type: 'application/atom+xml',
      title: feed === 'changes' ? 'What changed' : 'Corrections',
    })),
    ...own.map((feed) => ({ rel: 'alternate', href: site + feedAddress(feed, 'json'), type: 'application/feed+json' })),
  ];
}
