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

function factElement(card: Card, fact: Fact, label: string): HTMLElement {
  const said = [fact.who, fact.when].filter(Boolean).join(', ');
  const told = element('dd', {});
  if (label) told.append(element('p', { className: 'what' }, label));
  if (said) told.append(element('p', { className: 'who' }, said));
  if (fact.note) told.append(element('p', {}, fact.note));
  if (fact.contested) told.append(element('p', {}, element('b', {}, 'Contested: '), fact.contested));
  told.append(sourcesOf(fact));
  return element('div', {}, element('dt', {}, element('a', { href: placeIn(card.ref, fact.place) }, fact.text)), told);
}

/** What all facts are about: of several, the words before the first comma of their labels; empty where they differ. */
function subjectOf(facts: readonly Fact[]): string {
  if (facts.length === 1) return facts[0]!.label;
  const subjects = new Set(facts.map(({ label }) => label.split(', ')[0]!));
  return subjects.size === 1 ? [...subjects][0]! : '';
}

/** The facts that answer a question on a page. */
export function answerElement(card: Card, facts: readonly Fact[]): HTMLElement {
  const subject = subjectOf(facts);
  const apart = (label: string) => (subject === '' ? label : label.slice(subject.length).replace(/^, /, ''));
  const rows = facts.slice(0, MOST).map((fact) => factElement(card, fact, apart(fact.label)));
  const head = element('h2', {}, element('a', { href: addressOf(card.ref) }, card.title));
  // An acronym keeps its letters.
  if (subject)
    head.append(`: ${/^\p{Lu}\p{Ll}/u.test(subject) ? subject.charAt(0).toLowerCase() + subject.slice(1) : subject}`);
  const box = element('section', { className: 'answer', ariaLabel: 'Answer' }, head, element('dl', {}, ...rows));
  if (facts.length > MOST) {
    const rest = placeIn(card.ref, facts[MOST]!.place);
    box.append(element('p', {}, element('a', { href: rest }, `${facts.length - MOST} more on the page`)));
  }
  return box;
}
