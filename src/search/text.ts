/** The text of a page as Pagefind keeps it: with its headings, and where each begins. */

export interface Anchor {
  id: string;
  text: string;
  /** Which word of the text, counted by spaces, is its first. */
  location: number;
  element: string;
}

export interface PageText {
  url: string;
  content: string;
  meta: Record<string, string>;
  anchors: Anchor[];
}

const MAGIC = 'pagefind_dcd';

/**
 * Reads an unpacked fragment of Pagefind's index.
 *
 * @throws Error where it is none.
 */
export function readFragment(text: string): PageText {
  if (!text.startsWith(MAGIC)) throw new Error('not a text of Pagefind’s index');
  return JSON.parse(text.slice(MAGIC.length)) as PageText;
}

export interface Section {
  /** Empty for what comes before the first heading. */
  id: string;
  title: string;
  text: string;
  /** Places inside it, each with where it begins in the text of the section. */
  places: { id: string; at: number }[];
}

const HEADING = /^h[2-4]$/;

/** The sections of a page: what comes before the first heading, then one for each heading. */
export function sectionsOf({ content, anchors }: PageText): Section[] {
  const starts = wordStarts(content);
  const at = ({ location }: Anchor) => starts[location] ?? content.length;
  const headings = anchors.filter(({ element }) => HEADING.test(element)).sort((a, b) => a.location - b.location);
  const cuts = [{ id: '', text: '', at: 0 }, ...headings.map((heading) => ({ ...heading, at: at(heading) }))];
  return cuts.map(({ id, text, at: from }, i) => {
    const to = cuts[i + 1]?.at ?? content.length;
    const inside = anchors.filter((anchor) => !HEADING.test(anchor.element) && at(anchor) >= from && at(anchor) < to);
    return {
      id,
      title: text.trim(),
      text: content.slice(from, to).trim(),
      places: inside.map((anchor) => ({ id: anchor.id, at: at(anchor) - from })),
    };
  });
}

function wordStarts(content: string): number[] {
  return [...content.matchAll(/\S+/g)].map(({ index }) => index);
}
