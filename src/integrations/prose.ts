/**
 * What the site adds to Markdown while it is parsed: citations become `<Cite>`,
 * links to terms become `<Term>`, each heading links to itself, and positions
 * and rows of tables get the ids that follow from them. Content imports
 * nothing; the page hands the components in.
 */
import { defineHastPlugin, defineMdastPlugin, type HastNode, type MdxJsxFlowElement } from 'satteri';
import { CITATIONS } from '../domain/citation.ts';
import { positionIds, rowIds } from '../domain/fragment.ts';

const TERM_ADDRESS = /^\/terms\/([a-z0-9-]+)\/$/;

/** A tag with text attributes, as the parser's tree holds it. */
function tag(name: string, attributes: Record<string, string>, children: unknown[] = []) {
  return {
    type: 'mdxJsxTextElement',
    name,
    attributes: Object.entries(attributes).map(([attribute, value]) => ({
      type: 'mdxJsxAttribute',
      name: attribute,
      value,
    })),
    children,
  };
}

/** The value of a tag's attribute; empty where it has none. */
function attribute({ attributes }: Pick<MdxJsxFlowElement, 'attributes'>, name: string): string {
  const found = attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name);
  return typeof found?.value === 'string' ? found.value : '';
}

function isPosition(node: { type: string }): node is MdxJsxFlowElement {
  return node.type === 'mdxJsxFlowElement' && (node as MdxJsxFlowElement).name === 'Position';
}

/** The plugin for the Markdown processor of Astro. */
export const prose = defineMdastPlugin({
  name: 'counting-rules-prose',

  text(node, context) {
    const pieces: unknown[] = [];
    let from = 0;
    for (const match of node.value.matchAll(CITATIONS)) {
      // The mark follows its sentence without a space, so that it can't start a line.
      pieces.push({ type: 'text', value: node.value.slice(from, match.index).replace(/\s+$/, '') });
      pieces.push(tag('Cite', { of: match[0] }));
      from = match.index + match[0].length;
    }
    if (pieces.length === 0) return;
    pieces.push({ type: 'text', value: node.value.slice(from) });
    context.replaceNode(node, pieces as never);
  },

  link(node, context) {
    const term = TERM_ADDRESS.exec(node.url)?.[1];
    if (term) context.replaceNode(node, tag('Term', { id: term }, [...node.children]) as never);
  },

  heading(node, context) {
    const id = (node.data as { hProperties?: { id?: string } } | undefined)?.hProperties?.id;
    if (!id) return;
    const data = { hProperties: { className: ['self'] } };
    const link = { type: 'link', url: `#${id}`, title: null, children: [...node.children], data };
    context.setProperty(node, 'children', [link] as never);
  },

  mdxJsxFlowElement(node, context) {
    if (node.name !== 'Dispute') return;
    const positions = node.children.filter(isPosition);
    const stances = positions.map((position) => ({ by: attribute(position, 'by'), on: attribute(position, 'on') }));
    for (const [i, value] of positionIds(attribute(node, 'id'), stances).entries()) {
      const position = positions[i]!;
      const id = { type: 'mdxJsxAttribute' as const, name: 'id', value };
      context.replaceNode(position, { ...position, attributes: [...position.attributes, id] });
    }
  },
});

/** The elements of a name directly in a node. */
function elements(node: HastNode, name: string) {
  return 'children' in node ? node.children.filter((child) => 'tagName' in child && child.tagName === name) : [];
}

/** Gives each row of a `<Table>` its id and a link to itself; only in the tree of HTML can a row have one. */
export const rows = defineHastPlugin({
  name: 'counting-rules-rows',

  mdxJsxFlowElement: {
    filter: ['Table'],
    visit(node, context) {
      const rows = elements(node, 'table')
        .flatMap((table) => elements(table, 'tbody'))
        .flatMap((body) => elements(body, 'tr'));
      const cells = rows.map((row) => elements(row, 'td'));
      const ids = rowIds(
        attribute(node, 'id'),
        cells.map((row) => row.map((cell) => context.textContent(cell))),
      );
      for (const [i, row] of rows.entries()) {
        context.setProperty(row, 'id', ids[i]);
        context.appendChild(cells[i]![0]!, {
          type: 'element',
          tagName: 'a',
          properties: { className: ['self'], href: `#${ids[i]}`, ariaLabel: 'Link to this row' },
          children: [],
        });
      }
    },
  },
});
