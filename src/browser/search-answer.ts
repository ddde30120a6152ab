/** The answer above the results: the fact, who says so, and where that stands. */
import { addressOf, placeIn } from '../domain/address.ts';
import type { Fact } from '../search/facts.ts';
import type { Card } from '../search/guide.ts';
import { element } from './elements.ts';

/** More than these stand better in the page itself. */
const MOST = 8;

function sourcesOf({ sources }: Fact): HTMLElement {
  const links = sources.flatMap(({ text, ref }, i) => [
    ...(i > 0 ? ['; '] : []),
    element('a', { href: addressOf(ref) }, text),
  ]);
  return element('small', {}, 'Source: ', ...links);
}

function factElement(card: Card, fact: Fact, label: boolean): HTMLElement {
  const said = [fact.who, fact.when].filter(Boolean).join(', ');
  const body = element('dd', {}, element('a', { href: placeIn(card.ref, fact.place), className: 'fact' }, fact.text));
  if (said) body.append(' ', element('span', { className: 'who' }, said));
  if (fact.note) body.append(element('p', {}, fact.note));
  if (fact.contested) body.append(element('p', {}, element('b', {}, 'Contested: '), fact.contested));
  body.append(sourcesOf(fact));
  return element('div', {}, ...(label ? [element('dt', {}, fact.label)] : []), body);
}

/** The facts that answer a question on a page; those of one kind under one label. */
export function answerElement(card: Card, facts: readonly Fact[]): HTMLElement {
  const labels = new Set(facts.map(({ label }) => label));
  const [only] = labels.size === 1 ? labels : [];
  const list = element('dl', {}, ...facts.slice(0, MOST).map((fact) => factElement(card, fact, only === undefined)));
  if (only !== undefined) list.prepend(element('dt', { className: 'only' }, only));
  const box = element(
    'section',
    { className: 'answer', ariaLabel: 'Answer' },
    element('h2', {}, element('a', { href: addressOf(card.ref) }, card.title)),
    list,
  );
  if (facts.length > MOST) {
    box.append(
      element(
        'p',
        {},
        element('a', { href: placeIn(card.ref, facts[MOST]!.place) }, `${facts.length - MOST} more on the page`),
      ),
    );
  }
  return box;
}
