/** The page as the text that a browser searches for words, and where a selection begins and ends in it. */
import { BLOCK, CELL, NOTE, SEAM } from './text-fragment.ts';

export interface SelectedText {
  text: string;
  from: number;
  to: number;
}

/** Elements whose text nobody sees. */
const SILENT = 'script, style, template, noscript, select, textarea, [hidden], [data-passage]';

/** Reads all text of the page: what is selected is told from the same words before it. */
export function readPage(selected: Range): SelectedText {
  let text = '';
  let from: number | undefined;
  let to: number | undefined;

  function add(part: string): void {
    const plain = part.replace(/[\t\n\f\r ]+/g, ' ');
    text += /[\s]$/.test(text) ? plain.trimStart() : plain;
  }

  function addText(node: Text): void {
    const { data } = node;
    const begins = node === selected.startContainer ? selected.startOffset : 0;
    const ends = node === selected.endContainer ? selected.endOffset : data.length;
    const position = selected.comparePoint(node, begins);
    if (position > 0) to ??= text.length;
    add(data.slice(0, begins));
    if (position >= 0) from ??= text.length;
    add(data.slice(begins, ends));
    if (node === selected.endContainer) to ??= text.length;
    add(data.slice(ends));
  }

  function read(node: Node): void {
    if (node instanceof Text) return addText(node);
    if (!(node instanceof Element) || node.matches(SILENT)) return;
    if (node.matches('sup.c')) return void (text += NOTE);
    if (node.matches('button.d')) return void (text += SEAM);
    const { display } = getComputedStyle(node);
    const edge = /^(inline|contents)$/.test(display) ? '' : display === 'table-cell' ? CELL : BLOCK;
    text += edge;
    node.childNodes.forEach(read);
    text += edge;
  }

  read(document.body);
  return { text, from: from ?? text.length, to: to ?? text.length };
}
