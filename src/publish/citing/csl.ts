/**
 * A page's own reference as one CSL item (Citation Style Language 1.0.2): what
 * every style and every format here is made of.
 *
 * There is no publisher: this site publishes itself, and the manuals of APA and
 * MLA and the rules of {{cite web}} leave out a publisher that bears the name of
 * the work. When the page was visited is the citer's to say.
 */
import { withoutCitations } from '../../domain/citation.ts';
import { formatDate } from '../../domain/date.ts';
import { summaryOf, titleOf, type OwnEntry } from '../../library/entry.ts';
import { SITE } from '../../site.ts';
import type { Version } from '../version.ts';

export interface CslItem {
  /** Stable for a wording: `counting-rules-treaties-inf-2026-11-25`. */
  id: string;
  type: 'entry-encyclopedia';
  title: string;
  'container-title': string;
  author: { literal: string }[];
  /** Year, month and day of the wording. */
  issued: { 'date-parts': [[number, number, number]] };
  /** In words: a processor takes `2026-11-25` for a range of numbers, and makes “2026th-11th–25th eds.” of it. */
  edition: string;
  URL: string;
  language: string;
  abstract: string;
  license: string;
}

/** The reference of a page, in the wording that its version cites. */
export function cslItem(entry: OwnEntry, { day, cited, edition }: Version): CslItem {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  // An edition keeps the name that its page had on that day.
  const id = [SITE.name.toLowerCase(), edition?.of ?? entry.ref, day].join('-').replace(/[^a-z0-9]+/g, '-');
  return {
    id,
    type: 'entry-encyclopedia',
    title: titleOf(entry),
    'container-title': SITE.name,
    author: [{ literal: SITE.author }],
    issued: { 'date-parts': [[year, month, date]] },
    edition: formatDate(day),
    URL: cited,
    language: SITE.language,
    abstract: withoutCitations(summaryOf(entry)),
    license: SITE.licence.name,
  };
}
