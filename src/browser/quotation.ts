/** Selected words as a quotation: with the page's own reference, and the address at which one finds them. */
import { readPage } from './page-text.ts';
import { passageIn, printDirective } from './text-fragment.ts';

export interface Quoted {
  words: string;
  /** Of the edition, of the place in it, and of the words. */
  address: string;
}

/** Words in a report beyond these are cut off: not every mail program takes long addresses. */
const LONGEST_REPORT = 600;

/** What a range quotes; nothing where it holds no word. */
export function quote(range: Range): Quoted | undefined {
  const { text, from, to } = readPage(range);
  const passage = passageIn(text, from, to);
  if (!passage) return undefined;
  const { words, directive } = passage;
  const fragment = placeOf(range.startContainer) + (directive ? `:~:${printDirective(directive)}` : '');
  return { words, address: edition() + (fragment && `#${fragment}`) };
}

/** The address to cite, which the head of the page names. */
function edition(): string {
  return document.querySelector<HTMLLinkElement>('link[rel="cite-as"]')!.href;
}

/** The id of the innermost place around a node, or of the section that it stands in; empty before the first. */
function placeOf(node: Node): string {
  const around = (place: HTMLElement): boolean => {
    if (place.contains(node)) return true;
    // A heading tells of what comes after it beside it.
    const after = place.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING;
    return after !== 0 && /^H\d$/.test(place.tagName) && place.parentElement!.contains(node);
  };
  return (
    [...document.querySelectorAll<HTMLAnchorElement>('a.self')]
      .map(({ hash }) => hash.slice(1))
      .findLast((id) => around(document.getElementById(id)!)) ?? ''
  );
}

/** The words in quotation marks, the page’s own reference without its address, and the address of the words. */
export function printQuotation({ words, address }: Quoted): string {
  const reference = document.getElementById('reference')?.textContent ?? document.title;
  const who = reference
    .replace(/https?:\S+/g, '')
    .replace(/\s+/g, ' ')
    .replace(/[\s,.;]+$/, '');
  return `${inMarks(words)}\n${who.trim()}, ${address}`;
}

/** Words in quotation marks; those inside become single ones. */
function inMarks(words: string): string {
  return `“${words.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}

/** The page's link for problems, with the passage in place of the page. */
export function reportOf(report: HTMLAnchorElement, { words, address }: Quoted): string {
  const some = words.length > LONGEST_REPORT ? `${words.slice(0, LONGEST_REPORT)} …` : words;
  const passage = `${address}\r\n\r\n${inMarks(some).replaceAll('\n', '\r\n')}`;
  return report.href.replace(encodeURIComponent(edition()), () => encodeURIComponent(passage));
}
