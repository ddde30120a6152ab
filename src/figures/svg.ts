/**
 * SVG as text, so that a drawing is a pure function of placed numbers. Colours
 * and type are left to the page's style sheet: a tag here has classes only.
 */

export type Attributes = Record<string, string | number | undefined>;

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it stands in SVG. */
export function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character]!);
}

/**
 * A tag with what stands in it, which is SVG already; an attribute without a value is left out.
 *
 *     tag('g', { class: 'axis' }, tag('line', { x1: 0, x2: 9 })) // '<g class="axis"><line x1="0" x2="9"/></g>'
 */
export function tag(name: string, attributes: Attributes, ...inner: string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([attribute, value]) => ` ${attribute}="${escape(String(value))}"`)
    .join('');
  return inner.length > 0 ? `<${name}${written}>${inner.join('')}</${name}>` : `<${name}${written}/>`;
}

/** Words at a place. */
export function words(text: string, attributes: Attributes): string {
  return tag('text', attributes, escape(text));
}

/** Words on several lines, one below the other. */
export function lines(texts: readonly string[], height: number, attributes: Attributes): string {
  if (texts.length === 1) return words(texts[0]!, attributes);
  const inner = texts.map((text, i) =>
    tag('tspan', { x: attributes.x, dy: i === 0 ? undefined : height }, escape(text)),
  );
  return tag('text', attributes, ...inner);
}

/** What is inside, as a link where there is an address. */
export function link(href: string | undefined, ...inner: string[]): string {
  return href === undefined ? inner.join('') : tag('a', { href }, ...inner);
}

/**
 * A whole drawing. It is hidden from a screen reader unless it has a name, for
 * the same data stands beside it as a table; one that holds links needs a name.
 */
export function drawing(size: { width: number; height: number }, name: string | undefined, ...inner: string[]): string {
  const told = name === undefined ? { 'aria-hidden': 'true' } : { role: 'group', 'aria-label': name };
  return tag('svg', { viewBox: `0 0 ${size.width} ${size.height}`, ...told, focusable: 'false' }, ...inner);
}

/** A coordinate to a tenth of a unit: enough for the eye, and short. */
export function round(number: number): number {
  return Math.round(number * 10) / 10;
}

/** About how wide a text is, in the units of the drawing: a sans face of the given size, on the generous side. */
export function widthOf(text: string, size: number): number {
  return text.length * size * 0.54;
}

/** Breaks a text into lines no wider than a width, never inside a word. */
export function wrap(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = [lines.at(-1), word].filter(Boolean).join(' ');
    if (lines.length > 0 && widthOf(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
