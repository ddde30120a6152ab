/** A source as a CSL item, under the id by which the pages cite it. What CSL has no field for stands in `custom`. */
import { addressOf } from '../../domain/address.ts';
import { machineDate, type Edtf } from '../../domain/date.ts';
import type { Source } from '../../domain/schema/reference-data.ts';
import type { Entry } from '../../library/entry.ts';

/** A date of CSL 1.0.2: a day, a month or a year, about which the source may not be sure. */
export interface CslDate {
  'date-parts': number[][];
  circa?: boolean;
}

export interface SourceItem extends Partial<Record<Printed, string>> {
  id: string;
  type: Source['type'];
  title: string;
  author?: ({ family: string; given?: string } | { literal: string })[];
  issued?: CslDate;
  /** The day on which the copy was read. */
  accessed: CslDate;
  custom: {
    /** Address of the source’s own page here. */
    page: string;
    tier: Source['tier'];
    /** Address of the copy that was read, and how much of it was. */
    copy: string;
    extent: Source['read']['extent'];
    archive?: string;
    note?: string;
  };
}

type Printed = 'container-title' | 'publisher' | 'number' | 'volume' | 'issue' | 'page' | 'DOI' | 'language' | 'URL';

function cslDate(date: Edtf): CslDate {
  const parts = machineDate(date).split('-').map(Number);
  return { 'date-parts': [parts], ...(machineDate(date) !== date && { circa: true }) };
}

/** The item. Where the original has no address, its address is that of the copy. */
export function sourceItem({ id, ref, data }: Entry<'sources'>, site: string): SourceItem {
  const { type, tier, title, author, issued, archive, read, note, ...printed } = data;
  const given = Object.entries({ ...printed, URL: data.URL ?? read.copy }).filter(([, value]) => value !== undefined);
  return {
    id,
    type,
    title,
    ...(author && { author: author as NonNullable<SourceItem['author']> }),
    ...(Object.fromEntries(given) as Partial<Record<Printed, string>>),
    ...(issued && { issued: cslDate(issued) }),
    accessed: cslDate(read.on),
    custom: {
      page: site + addressOf(ref),
      tier,
      copy: read.copy,
      extent: read.extent,
      ...(archive && { archive }),
      ...(note && { note }),
    },
  };
}
