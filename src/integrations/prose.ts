/**
 * What the site adds to Markdown while it is parsed: citations become `<Cite>`,
 * links to terms become `<Term>`, and each heading links to itself. Content
 * imports nothing; the page hands the components in.
 */
import { defineMdastPlugin } from 'satteri';
import { CITATIONS } from '../domain/citation.ts';

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
    const link = { type: 'link', url: `#${id}`, title: null, children: [...node.children] };
    context.setProperty(node, 'children', [link] as never);
  },
});
