/**
 * What an article's text consists of, read once from its MDX: headings,
 * citations, links, tags and runs of text, each with its line. The checks, the
 * numbering of notes and the links back all read this and nothing else.
 * Not for rendering: that is Astro's part.
 */
import { mdxToMdast } from 'satteri';
import { citationsIn, withoutCitations, type Citation } from '../domain/citation.ts';

export interface Heading {
  depth: number;
  text: string;
  /** Hand-written id; none where the writer forgot it. */
  id?: string;
  line: number;
}

/** A paragraph, list item, table or tag attribute: the smallest thing that carries a citation of its own. */
export interface Block {
  /** The text as read, without citations. */
  text: string;
  citations: Citation[];
  line: number;
  kind: 'paragraph' | 'table';
  /** The innermost tag around it. */
  within?: Tag;
}

export interface Tag {
  name: string;
  attributes: Record<string, string>;
  line: number;
  /** Tags directly inside this one. */
  tags: Tag[];
  /** Citations anywhere inside this tag. */
  citations: Citation[];
  /** Text of everything inside, without citations. */
  text: string;
  /** The rows of the tables directly inside this tag, without their heads. */
  rows: Row[];
}

export interface Row {
  /** The text of each cell, without citations. */
  cells: string[];
  line: number;
}

export interface Outline {
  headings: Heading[];
  blocks: Block[];
  links: { href: string; text: string; line: number }[];
  /** Tags that stand in the text itself, not inside another tag. */
  tags: Tag[];
  /** Every citation, in the order in which a reader meets them. */
  citations: (Citation & { line: number })[];
  /** Text outside headings, in order; `linked` where it stands in a link. */
  runs: { text: string; linked: boolean; line: number }[];
  /** Lines on which `~` strikes text out. */
  struck: number[];
  /** Lines that hold what this site does not know: JavaScript, pictures, links by reference. */
  foreign: number[];
}

/** The parser's node, as far as it is read here. */
interface Node {
  type: string;
  name?: string | null;
  value?: string;
  url?: string;
  depth?: number;
  attributes?: { type: string; name?: string; value?: unknown }[];
  data?: { hProperties?: { id?: string } };
  position?: { start: { line: number } };
  children?: Node[];
}

/** The parser's own switches: what Astro is told in astro.config.mjs, so that both read alike. */
export const MARKDOWN_FEATURES = { headingAttributes: true, smartPunctuation: false } as const;

export const EMPTY_OUTLINE: Outline = {
  headings: [],
  blocks: [],
  links: [],
  tags: [],
  citations: [],
  runs: [],
  struck: [],
  foreign: [],
};

/**
 * Reads the outline of an MDX text, with or without front matter. Lines count
 * from 1 in the text that is given.
 *
 * @throws Error with the parser's own message where the text is not MDX.
 */
export function outlineOf(mdx: string): Outline {
  const root = mdxToMdast(mdx, { features: { ...MARKDOWN_FEATURES, frontmatter: true } }) as unknown as Node;
  const outline: Outline = structuredClone(EMPTY_OUTLINE);
  for (const child of root.children ?? []) visit(child, outline, undefined, false);
  return outline;
}

function visit(node: Node, outline: Outline, within: Tag | undefined, linked: boolean): void {
  const line = node.position?.start.line ?? 1;
  switch (node.type) {
    case 'yaml':
      return;
    case 'heading': {
      const id = node.data?.hProperties?.id;
      outline.headings.push({ depth: node.depth!, text: textOf(node), line, ...(id && { id }) });
      return;
    }
    case 'text':
      outline.runs.push({ text: withoutCitations(node.value!), linked, line });
      for (const citation of citationsIn(node.value!)) outline.citations.push({ ...citation, line });
      return;
    case 'paragraph':
    case 'table':
      if (node.type === 'table') within?.rows.push(...rowsOf(node));
      outline.blocks.push({
        kind: node.type,
        text: withoutCitations(textOf(node)),
        citations: citationsIn(textOf(node)),
        line,
        ...(within && { within }),
      });
      break;
    case 'link':
      outline.links.push({ href: node.url!, text: textOf(node), line });
      linked = true;
      break;
    case 'delete':
      outline.struck.push(line);
      break;
    case 'mdxjsEsm':
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
    case 'image':
    case 'imageReference':
    case 'linkReference':
    case 'definition':
      outline.foreign.push(line);
      return;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement': {
      const tag: Tag = {
        name: node.name ?? '',
        attributes: attributesOf(node),
        line,
        tags: [],
        citations: citationsIn(textOf(node)),
        text: withoutCitations(textOf(node)),
        rows: [],
      };
      // Attributes by spreading or in braces are code.
      if (node.attributes?.some(({ name, value }) => name === undefined || typeof value === 'object')) {
        outline.foreign.push(line);
      }
      (within ? within.tags : outline.tags).push(tag);
      within = tag;
      break;
    }
  }
  for (const child of node.children ?? []) visit(child, outline, within, linked);
}

function attributesOf(node: Node): Record<string, string> {
  const found = (node.attributes ?? []).filter(({ name }) => name !== undefined);
  return Object.fromEntries(found.map(({ name, value }) => [name!, typeof value === 'string' ? value : '']));
}

function rowsOf({ children: [, ...rows] = [] }: Node): Row[] {
  return rows.map(({ children: cells = [], position }) => ({
    cells: cells.map((cell) => withoutCitations(textOf(cell)).trim()),
    line: position?.start.line ?? 1,
  }));
}

/** The text in a node; blocks inside it are set apart by a space. */
function textOf(node: Node): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value ?? '';
  const block = ['paragraph', 'tableCell', 'listItem', 'heading'].includes(node.type);
  const inside = (node.children ?? []).map(textOf).join('');
  return block ? `${inside} `.replace(/^\s+/, '') : inside;
}

/** How many words a reader reads: text and headings, without citations and front matter. */
export function countWords({ blocks, headings }: Outline): number {
  const words = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  return [...blocks, ...headings].reduce((sum, { text }) => sum + words(text), 0);
}
