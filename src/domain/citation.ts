/**
 * The citation syntax, `[@source, pinpoint; @other, pinpoint]`: that of Pandoc
 * and MyST. What it points at is known in library/notes.ts.
 */

/** One source at one place in it. */
export interface Citation {
  /** Id of the source. */
  source: string;
  /** Where in the source: article, page, paragraph. Empty where the whole is meant. */
  pinpoint: string;
}

const ONE = '@[a-z0-9-]+(?:,[^\\];]+)?';

/** Finds every bracketed citation in a text; the bracket may hold several. What is not well formed is not found, and so stays in the text, where the checks see it. */
export const CITATIONS = new RegExp(`\\[(${ONE}(?:;\\s*${ONE})*)\\]`, 'g');

/**
 * What a bracket holds, without its brackets.
 *
 *     parseCitations('@inf-treaty-1987, Art. II; @mou')
 *     // [{ source: 'inf-treaty-1987', pinpoint: 'Art. II' }, { source: 'mou', pinpoint: '' }]
 */
export function parseCitations(inner: string): Citation[] {
  return inner
    .split(/;\s*(?=@)/)
    .map((part) => /^@([^,\s]+)(?:,\s*)?([^]*)$/.exec(part.trim()))
    .filter((match) => match !== null)
    .map(([, source, pinpoint]) => ({ source: source!, pinpoint: pinpoint!.replace(/\s+/g, ' ').trim() }));
}

/** All citations in a text that holds brackets, in order. */
export function citationsIn(text: string): Citation[] {
  return [...text.matchAll(CITATIONS)].flatMap(([, inner]) => parseCitations(inner!));
}

/** The text without its citations and the space before them. */
export function withoutCitations(text: string): string {
  return text.replace(new RegExp(`\\s*${CITATIONS.source}`, 'g'), '');
}
