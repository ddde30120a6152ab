/** What a reader can do who found nothing: the nearest names, the letter in the A to Z, fewer filters, asking. */
import { addressOf, placeIn } from '../domain/address.ts';
import { letterAddress, letterOf } from '../domain/letter.ts';
import type { Engine } from '../search/engine.ts';
import { nearNames } from '../search/spelling.ts';
import { element } from './elements.ts';
import { printState, type SearchState } from './search-state.ts';

const NEAREST = 5;

/** The list that needs no search. */
export function toAToZ(): HTMLElement {
  return element('a', { href: addressOf('index-a-z') }, 'A to Z');
}

function inTheList({ names }: Engine, query: string): HTMLElement {
  const letter = letterOf(query);
  const known = names.all.some(({ text }) => letterOf(text) === letter);
  if (!known) return element('li', {}, 'Look in the ', toAToZ(), '.');
  return element('li', {}, 'Look under ', element('a', { href: letterAddress(letter) }, letter), ' in the A to Z.');
}

export function nothingElement(engine: Engine, state: SearchState): HTMLElement {
  const { query, filters } = state;
  const near = query ? nearNames(query, engine.names, NEAREST) : [];
  const box = element('li', { className: 'nothing' });
  if (near.length > 0) {
    const items = near.map(({ page, text }) => {
      const { ref, title } = engine.guide.cards[page]!;
      return element('li', {}, element('a', { href: addressOf(ref) }, title), text === title ? '' : ` (${text})`);
    });
    box.append(element('h2', {}, 'The nearest names'), element('ul', {}, ...items));
  }
  const ways = element('ul', {}, inTheList(engine, query));
  if (Object.keys(filters).length > 0) {
    const without = printState({ ...state, filters: {} }) || addressOf('search');
    ways.append(element('li', {}, element('a', { href: without }, 'Search without the filters'), '.'));
  }
  const ask = element('a', { href: placeIn('about', 'ask') }, 'Ask for an article');
  ways.append(element('li', {}, ask, ' if it should be here.'));
  box.append(element('h2', {}, 'What you can do'), ways);
  return box;
}
