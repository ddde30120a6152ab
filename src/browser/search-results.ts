/** Results as a reader sees them: a page with its kind, status and years, and under it the passages that were found. */
import { addressOf, placeIn } from '../domain/address.ts';
import type { Found } from '../search/engine.ts';
import { excerptOf, markText, type Piece, type Sought } from '../search/excerpt.ts';
import type { Card } from '../search/guide.ts';
import type { Ranked } from '../search/rank.ts';
import { sectionsOf, type PageText } from '../search/text.ts';
import { element, marked } from './elements.ts';

/** How many passages stand under a page, under the first and under the others. */
const PASSAGES = [4, 2] as const;

const NOTHING: Sought = { terms: new Set(), akin: new Set(), phrases: [] };

const LONGEST_ALIAS = 70;

interface Passage {
  href: string;
  title: string;
  pieces: Piece[];
}

export interface Result {
  card: Card;
  alias: string | undefined;
  summary: Piece[];
  /** Where the question is the page’s own name: its sections, else the passages that were found. */
  sections: { href: string; title: string }[];
  passages: Passage[];
}

/** What is shown of a page; without its text no passages. */
export function resultOf(
  found: Found,
  { tier, alias, sections }: Ranked,
  card: Card,
  text: PageText | undefined,
  place: number,
): Result {
  const sought: Sought = { terms: found.terms, akin: found.akin, phrases: [...found.question.phrases, ...found.also] };
  const all = text ? sectionsOf(text) : [];
  const own = tier === 3 && found.question.phrases.length === 0;
  const chosen = own ? [] : sections.slice(0, place === 0 ? PASSAGES[0] : PASSAGES[1]);
  return {
    card,
    // A whole official title says little, unless it is what was typed.
    alias: alias !== undefined && (tier === 3 || alias.length <= LONGEST_ALIAS) ? alias : undefined,
    summary: text?.meta.summary ? markText(text.meta.summary, own ? NOTHING : sought) : [],
    sections: own
      ? all
          .filter(({ id, level }) => id !== '' && level === 2)
          .map(({ id, title }) => ({ href: placeIn(card.ref, id), title }))
      : [],
    passages: chosen.flatMap((number): Passage[] => {
      const section = all[number];
      if (!section || section.id === '') return [];
      const { pieces, fragment } = excerptOf(section, sought);
      return [{ href: placeIn(card.ref, fragment), title: section.title, pieces }];
    }),
  };
}

/** Kind, status and years of a page in one line. */
function aboutCard({ kind, status, told, look, years }: Card): HTMLElement {
  const line = element('p', { className: 'about' }, kind);
  if (status) line.append(' ', element('span', { className: `status ${look}` }, status + told));
  if (years) line.append(' ', years);
  return line;
}

export function resultElement({ card, alias, summary, sections, passages }: Result): HTMLLIElement {
  const href = addressOf(card.ref);
  const item = element('li', {}, element('h2', {}, element('a', { href }, card.title)), aboutCard(card));
  if (alias !== undefined) item.append(element('p', { className: 'alias' }, 'Also called ', element('b', {}, alias)));
  if (summary.length > 0) item.append(element('p', { className: 'said' }, ...marked(summary)));
  if (sections.length > 0) {
    const links = sections.map(({ href, title }) => element('li', {}, element('a', { href }, title)));
    item.append(element('ul', { className: 'parts', ariaLabel: `Sections of ${card.title}` }, ...links));
  }
  if (passages.length > 0) {
    const links = passages.map(({ href, title, pieces }) =>
      element('li', {}, element('a', { href }, title), ' ', element('span', {}, ...marked(pieces))),
    );
    item.append(element('ul', { className: 'passages', ariaLabel: `Passages in ${card.title}` }, ...links));
  }
  return item;
}
