/** Elements made of text: nothing that is handed in is ever read as HTML. */
import type { Piece } from '../search/excerpt.ts';

export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

/** Pieces of text as nodes, what was found in `<mark>`. */
export function marked(pieces: readonly Piece[]): (Node | string)[] {
  return pieces.map(({ text, mark }) => (mark ? element('mark', {}, text) : text));
}
