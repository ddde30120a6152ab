/** A page as data, in the form that entry-1.ts defines. */
import { editionAddress, refOf } from '../../domain/address.ts';
import { citationsIn, withoutCitations } from '../../domain/citation.ts';
import { editionsOf } from '../../library/editions.ts';
import { summaryOf, titleOf, type Article, type Entry, type OwnEntry } from '../../library/entry.ts';
import type { Library } from '../../library/library.ts';
import { notesOf } from '../../library/notes.ts';
import { mentionsOf, relationsOf } from '../../library/relations.ts';
import { SITE } from '../../site.ts';
import { sourceItem } from '../citing/source-item.ts';
import { versionOf } from '../version.ts';
import { ENTRY_1_SCHEMA, type Entry1 } from './entry-1.ts';
import { aheadOf, eventsOf, figureOf, furtherPartiesOf, limitOf, rangesOf, statusOf } from './facts.ts';
import { cited, dated, link, place, type Data, type Page } from './parts.ts';
import { proseOf, type Text } from './prose.ts';

type Part<K extends Entry1['kind'], F extends keyof Data<K>> = Pick<Data<K>, F>;

/** The page of an entry as data. */
export function entryData(library: Library, entry: OwnEntry, site: string): Entry1 {
  const page = { library, entry, site };
  const parties = (ids: readonly string[]) => ids.map((id) => link(page, refOf('parties', id)));
  const common = commonOf(page);
  switch (entry.collection) {
    case 'treaties': {
      const { officialTitle, subject, form, parties: signed, furtherParties, successors } = entry.data;
      const { depositary, rangeBand, limits } = entry.data;
      return {
        kind: 'treaty',
        ...common,
        officialTitle,
        subject,
        form,
        parties: parties(signed),
        ...(furtherParties && { furtherParties: furtherPartiesOf(furtherParties) }),
        successors: parties(successors),
        ...(depositary && { depositary }),
        ...(rangeBand && { rangeBand: rangesOf(rangeBand) }),
        limits: limits.map((limit) => limitOf(page, limit)),
        ...articleOf(page, entry),
      };
    }
    case 'systems': {
      const { nativeName, class: sort, operators, maker, figures } = entry.data;
      return {
        kind: 'system',
        ...common,
        ...(nativeName && { nativeName: { name: nativeName.name, language: nativeName.lang } }),
        class: sort,
        operators: parties(operators),
        ...(maker && { maker }),
        figures: figures.map((figure) => figureOf(page, figure)),
        ...articleOf(page, entry),
      };
    }
    case 'proposals': {
      const { officialTitle, by, to, limits } = entry.data;
      return {
        kind: 'proposal',
        ...common,
        ...(officialTitle && { officialTitle }),
        by: parties(by),
        to: parties(to),
        limits: limits.map((limit) => limitOf(page, limit)),
        ...articleOf(page, entry),
      };
    }
    case 'terms':
      return { kind: 'term', ...common, related: entry.data.related.map((ref) => link(page, ref)), ...textOf(page) };
    case 'series':
      return seriesOf(page, entry, common);
    case 'parties':
      return partyOf(page, entry, common);
    case 'places': {
      const { kind: placeKind, country, lat: latitude, lon: longitude, summary, cite } = entry.data;
      const [where] = parties([country]);
      const citations = cited(citationsIn(`${summary} ${cite}`));
      return { kind: 'place', ...common, placeKind, country: where!, latitude, longitude, citations };
    }
  }
}

function commonOf(page: Page) {
  const { library, entry, site } = page;
  const { living, cited, day, ahead } = versionOf(library, entry, site);
  return {
    $schema: site + ENTRY_1_SCHEMA,
    schemaVersion: 1 as const,
    id: entry.ref,
    address: living,
    title: titleOf(entry),
    aliases: entry.data.aliases.map(({ name, kind, lang }) => ({ name, kind, language: lang })),
    summary: withoutCitations(summaryOf(entry)),
    language: SITE.language,
    licence: { name: SITE.licence.name, address: SITE.licence.url },
    cite: { address: cited, day, changedSince: ahead },
    ...('reviewed' in entry.data && { reviewed: entry.data.reviewed }),
    editions: editionsOf(library, entry.ref).map(({ of, on, class: sort, note, sha256, textSha256, bytes }) => ({
      day: on,
      address: site + editionAddress(of, on),
      class: sort,
      note,
      sha256,
      textSha256,
      bytes,
    })),
    relations: relationsOf(library, entry.ref).flatMap(({ kind, label, links }) =>
      links.map(({ entry: other, outward, by, note }) => ({
        kind,
        direction: outward ? ('out' as const) : ('in' as const),
        label,
        to: link(page, other.ref),
        ...(by && { by: by.map((id) => link(page, refOf('parties', id))) }),
        ...(note && { note }),
      })),
    ),
    mentionedIn: mentionsOf(library, entry.ref).map(({ ref }) => link(page, ref)),
    sources: notesOf(entry).sources.flatMap((id) => {
      const source = library.get('sources', id);
      return source ? [sourceItem(source, site)] : [];
    }),
  };
}

function partyOf(page: Page, { data }: Entry<'parties'>, common: ReturnType<typeof commonOf>): Data<'party'> {
  const { kind: partyKind, longName, adjective, from, to, succeeds, note } = data;
  return {
    kind: 'party',
    ...common,
    partyKind,
    ...(longName && { longName }),
    ...(adjective && { adjective }),
    ...(from && { from: dated(from) }),
    ...(to && { to: dated(to) }),
    succeeds: succeeds.map((id) => link(page, refOf('parties', id))),
    citations: cited(citationsIn(note ?? '')),
  };
}

function seriesOf(page: Page, { data }: Entry<'series'>, common: ReturnType<typeof commonOf>): Data<'series'> {
  const { of, unit, note, limit, lines, summary } = data;
  return {
    kind: 'series',
    ...common,
    of: of.map((ref) => link(page, ref)),
    unit,
    ...(note && { note: withoutCitations(note) }),
    ...(limit && {
      limit: {
        value: limit.value,
        from: dated(limit.from),
        name: limit.name,
        citations: cited(citationsIn(limit.cite)),
      },
    }),
    lines: lines.map(({ id, name, party, points }) => ({
      id,
      name,
      ...(party && { party: link(page, refOf('parties', party)) }),
      points: points.map(({ on, cite = '', ...point }) => ({
        ...(on && { on: dated(on) }),
        ...point,
        citations: cited(citationsIn(cite)),
      })),
    })),
    citations: cited(citationsIn(`${summary} ${note ?? ''}`)),
  };
}

/** Text, status and events of an article. */
function articleOf(page: Page, article: Article) {
  return {
    ...textOf(page),
    status: statusOf(page, article),
    events: eventsOf(page, article),
    ahead: aheadOf(page, article),
  };
}

type TextFields = Part<'term', 'lead' | 'sections' | 'disputes' | 'tables' | 'asides'>;

function textOf(page: Page): TextFields {
  const { lead, sections, disputes, tables, asides } = proseOf(page.entry);
  const said = ({ text, citations }: Text) => ({ text, citations: cited(citations) });
  return {
    lead: said(lead),
    sections: sections.map(({ id, title, ...text }) => ({ ...place(page, id), title, ...said(text) })),
    disputes: disputes.map(({ id, question, positions, assessment }) => ({
      ...place(page, id),
      question,
      positions: positions.map(({ id, by, on, ...text }) => ({
        ...place(page, id),
        by: by.map((party) => link(page, refOf('parties', party))),
        on: dated(on),
        ...said(text),
      })),
      ...(assessment && { assessment: said(assessment) }),
    })),
    tables: tables.map(({ id, citations, ...table }) => ({
      ...place(page, id),
      ...table,
      citations: cited(citations),
    })),
    asides: asides.map(({ id, title, ...text }) => ({ ...place(page, id), title, ...said(text) })),
  };
}
