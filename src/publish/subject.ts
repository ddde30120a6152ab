/** What a page is about, in the vocabulary of schema.org. Types that say too much (a product, a verdict) are left out. */
import { addressOf, refOf } from '../domain/address.ts';
import { withoutCitations } from '../domain/citation.ts';
import { latest, machineDate, type Edtf } from '../domain/date.ts';
import { bindsPolitically, CONCLUSIONS } from '../domain/event.ts';
import type { Source } from '../domain/schema/reference-data.ts';
import { statusOn } from '../domain/status.ts';
import type { State } from '../domain/status-steps.ts';
import { datable, KIND_NAMES, titleOf, type AnyEntry, type Entry } from '../library/entry.ts';
import type { Library } from '../library/library.ts';
import { authorsOf } from '../library/reference.ts';
import { partyName } from '../library/standing.ts';
import { schemaType } from './links.ts';

/** A node of a graph in the vocabulary of schema.org. */
export type Thing = Record<string, unknown>;

/** The subject of an entry's page, without its name in the graph. */
export function subjectOf(library: Library, entry: AnyEntry, site: string): Thing {
  return {
    '@type': schemaType(entry),
    name: titleOf(entry),
    ...otherNames(entry),
    ...description(entry),
    ...more(library, entry, site),
  };
}

/** A party, by its name, wherever it speaks or holds something. */
export function partyOf(library: Library, id: string, site: string): Thing {
  const party = library.get('parties', id);
  return {
    '@type': party ? schemaType(party) : 'Organization',
    name: partyName(library, id),
    url: site + addressOf(refOf('parties', id)),
  };
}

function otherNames(entry: AnyEntry): Thing {
  const { data } = entry;
  const names = [
    'officialTitle' in data ? data.officialTitle : undefined,
    'longName' in data ? data.longName : undefined,
    'nativeName' in data ? data.nativeName?.name : undefined,
    ...('aliases' in data ? data.aliases.map(({ name }) => name) : []),
  ].filter((name) => name !== undefined);
  return names.length > 0 ? { alternateName: names } : {};
}

function description({ data }: AnyEntry): Thing {
  if ('definition' in data) return { description: data.definition };
  if ('summary' in data) return { description: withoutCitations(data.summary) };
  return 'kind' in data && data.note ? { description: withoutCitations(data.note) } : {};
}

function more(library: Library, entry: AnyEntry, site: string): Thing {
  switch (entry.collection) {
    case 'treaties':
      return bindsPolitically(entry.data.events) ? commitment(entry) : legislation(library, entry);
    case 'systems':
    case 'proposals':
    case 'terms':
      return { inDefinedTermSet: site + addressOf(entry.collection) };
    case 'places':
      return {
        geo: { '@type': 'GeoCoordinates', latitude: hundredth(entry.data.lat), longitude: hundredth(entry.data.lon) },
        containedInPlace: partyOf(library, entry.data.country, site),
      };
    case 'sources':
      return work(entry.data);
    case 'series':
      return { variableMeasured: entry.data.unit };
    case 'parties':
      return {};
  }
}

/** As precise as the page shows it. */
function hundredth(degrees: number): number {
  return Number(degrees.toFixed(2));
}

const IN_FORCE: readonly State[] = ['in-force', 'provisionally-applied'];

/** What binds politically is a text, not law. */
function commitment({ data }: Entry<'treaties'>): Thing {
  const made = data.events.find(({ kind }) => CONCLUSIONS.includes(kind))?.on;
  return made ? { dateCreated: machineDate(made) } : {};
}

function legislation(library: Library, treaty: Entry<'treaties'>): Thing {
  const happened = (kind: string): Edtf | undefined =>
    treaty.data.events.find((event) => event.kind === kind && latest(event.on) <= library.asOf)?.on;
  const signed = happened('signed') ?? happened('adopted');
  const begun = happened('entered-into-force');
  const answer = statusOn(datable(treaty), library.asOf);
  const states = answer.certain ? [answer.status] : answer.oneOf;
  // A suspended treaty is in force and not applied: neither word is right, nor is either where the day can't tell.
  const force = states.map(({ state }) => (state === 'suspended' ? undefined : IN_FORCE.includes(state)));
  const ended = answer.certain && begun && force[0] === false ? answer.status.since : undefined;
  return {
    legislationType: KIND_NAMES.treaties,
    legislationJurisdiction: treaty.data.parties.map((id) => partyName(library, id)),
    ...(signed && { legislationDate: machineDate(signed) }),
    ...(new Set(force).size === 1 &&
      force[0] !== undefined && {
        legislationLegalForce: `https://schema.org/${force[0] ? 'InForce' : 'NotInForce'}`,
        legislationDateVersion: library.asOf,
      }),
    ...(begun && { temporalCoverage: `${machineDate(begun)}/${ended ? machineDate(ended) : '..'}` }),
  };
}

/** Somebody else's document. */
function work(source: Source): Thing {
  const { author = [], issued, publisher, language, URL, archive, read, 'container-title': container } = source;
  const names = authorsOf(source);
  return {
    ...(author.length > 0 && {
      author: author.map((name, i) => ({
        '@type': 'literal' in name ? 'Organization' : 'Person',
        name: names[i],
      })),
    }),
    ...(issued && { datePublished: machineDate(issued) }),
    ...(publisher && { publisher: { '@type': 'Organization', name: publisher } }),
    ...(container && { isPartOf: { '@type': 'CreativeWork', name: container } }),
    ...(source.DOI && { sameAs: `https://doi.org/${source.DOI}` }),
    inLanguage: language,
    url: URL ?? read.copy,
    ...(archive && { archivedAt: archive }),
  };
}
