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
  /** 2 for a section of the page itself, 3 for one within it; 0 before the first. */
  level: number;
  text: string;
  /** Rows and list items inside it that have an address, each with where it begins in the text of the section. */
  places: { id: string; at: number }[];
}

const HEADING = /^h[2-4]$/;
const PLACE = /^(?:li|tr)$/;

/** The sections of a page: what comes before the first heading, then one for each heading. */
export function sectionsOf({ content, anchors }: PageText): Section[] {
  const starts = wordStarts(content);
  const at = ({ location }: Anchor) => starts[location] ?? content.length;
  const headings = anchors.filter(({ element }) => HEADING.test(element)).sort((a, b) => a.location - b.location);
  const cuts = [
    { id: '', text: '', element: 'h0', at: 0 },
    ...headings.map((heading) => ({ ...heading, at: at(heading) })),
  ];
  return cuts.map(({ id, text, element, at: from }, i) => {
    const to = cuts[i + 1]?.at ?? content.length;
    // A heading stands at the head of its own text, with a full stop of Pagefind's.
    const own = content.slice(from, to);
    const skip =
      i > 0 && own.startsWith(text.trim())
        ? /^[.\s]*/.exec(own.slice(text.trim().length))![0].length + text.trim().length
        : 0;
    const inside = anchors.filter((anchor) => PLACE.test(anchor.element) && at(anchor) >= from && at(anchor) < to);
    return {
      id,
      title: text.trim(),
      level: Number(element.slice(1)),
      text: own.slice(skip).trimEnd(),
      places: inside.map((anchor) => ({ id: anchor.id, at: at(anchor) - from - skip })),
    };
  });
}

function wordStarts(content: string): number[] {
  return [...content.matchAll(/\S+/g)].map(({ index }) => index);
}
