/**
 * A page's own reference in the styles that a citer is asked for. CSL does the
 * work; `asked` is what else a manual wants of an online reference work that is
 * kept in dated editions. The pattern is the Stanford Encyclopedia of
 * Philosophy, which is kept so too and which the manuals show.
 */
import { format, type CslStyle } from './citeproc.ts';
import type { CslItem } from './csl.ts';

interface Style extends CslStyle {
  name: string;
  /** The item as the style must be given it to print what its manual shows. */
  asked?: (item: CslItem) => Record<string, unknown>;
}

/** “Summer 2019 ed.” CSL gives a label to numbers only. */
const labelled = (item: CslItem) => ({ edition: `${item.edition} ed.` });

const STYLES = {
  // APA 7, 10.3: “In E. N. Zalta (Ed.), The Stanford encyclopedia of philosophy (Summer 2019 ed.)”.
  apa: { name: 'APA', style: 'apa', locale: 'en-US', form: 'list', asked: labelled },
  // MLA 9, 5.48–5.50: a version stands before publisher and date, “Fall 2017 ed.”.
  mla: { name: 'MLA', style: 'modern-language-association', locale: 'en-US', form: 'list', asked: labelled },
  // Chicago 17, 14.233: an entry with an author is cited as a chapter; the whole date tells the edition.
  chicago: { name: 'Chicago', style: 'chicago-fullnote-bibliography', locale: 'en-US', form: 'note' },
  // OSCOLA 4, 3.2.8: “The Stanford Encyclopedia of Philosophy (Fall edn, 2009)”.
  oscola: {
    name: 'OSCOLA',
    style: 'oscola',
    locale: 'en-GB',
    form: 'note',
    asked: ({ edition }) => ({ edition: edition.replace(/ \d+$/, ' edn') }),
  },
  // Bluebook, rule 18.2.2: author, title, site (Apr. 19, 2024), address. The style gives the whole date to posts alone.
  bluebook: {
    name: 'Bluebook',
    style: 'bluebook-law-review',
    locale: 'en-US',
    form: 'note',
    asked: () => ({ type: 'post-weblog' }),
  },
} as const satisfies Record<string, Style>;

/** A reference in one style. */
export interface Reference {
  /** Permanent: the place in the page is `cite-` and this. */
  id: string;
  /** What a reader knows the style by. */
  name: string;
  /** HTML of which the only tags are `<i>`, `<a>` and `<span class="sc">`, small capitals. */
  html: string;
}

/** The reference in every style, the default one first. */
export async function references(item: CslItem): Promise<Reference[]> {
  const made: Reference[] = [];
  for (const [id, { name, ...style }] of Object.entries<Style>(STYLES)) {
    const html = await format({ ...item, ...style.asked?.(item) }, style);
    const linked = html.replace(item.URL, `<a href="${item.URL}">${item.URL}</a>`);
    made.push({
      id,
      name,
      html: linked.replaceAll(/<span style="font-variant:\s?small-caps;">/g, '<span class="sc">'),
    });
  }
  return made;
}
