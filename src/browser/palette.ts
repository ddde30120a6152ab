/** The palette: search over any page, on `/` and Ctrl+K. Loaded when it is first wanted. */
import { addressOf } from '../domain/address.ts';
import type { Card } from '../search/guide.ts';
import { leadByArrows } from './arrow-keys.ts';
import { element } from './elements.ts';
import css from '../styles/palette.css?inline';
import { readLately } from './read-lately.ts';
import { openSearch } from './search-files.ts';

const MOST = 8;
const LATELY = 5;
const PAUSE = 90;

let palette: HTMLDialogElement | undefined;

/** Fetches what the first answer needs, for whoever seems about to ask. */
export function prepare(): void {
  void openSearch().catch(() => undefined);
}

/** Opens it with what was typed into another field while it was on its way. */
export function openPalette(typed: HTMLInputElement | null): void {
  prepare();
  palette ??= makePalette();
  if (palette.open) return;
  palette.showModal();
  const field = palette.querySelector('input')!;
  if (typed?.value) {
    field.value = typed.value;
    typed.value = '';
  } else {
    field.select();
  }
  field.dispatchEvent(new Event('input'));
}

function link(href: string, title: string, ...about: (Node | string)[]): HTMLLIElement {
  return element('li', {}, element('a', { href }, element('b', {}, title), ' ', element('small', {}, ...about)));
}

function aboutOf({ kind, status, told, look, years }: Card, alias: string | undefined): (Node | string)[] {
  const parts: (Node | string)[] = [alias === undefined ? kind : `${alias} · ${kind}`];
  if (status) parts.push(' ', element('span', { className: `status ${look}` }, status + told));
  return years ? [...parts, ` ${years}`] : parts;
}

function makePalette(): HTMLDialogElement {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);

  const field = element('input', {
    type: 'search',
    name: 'q',
    autocomplete: 'off',
    ariaLabel: 'Search for',
    placeholder: 'A name or a question',
  });
  const close = element('button', { type: 'button' }, 'Close');
  const form = element('form', { action: '/search/' }, field, close);
  form.role = 'search';
  const heading = element('h2', { id: 'palette-what' });
  const list = element('ul');
  list.setAttribute('aria-labelledby', heading.id);
  const status = element('p', { className: 'small' });
  status.role = 'status';
  const hint = element(
    'p',
    { className: 'hint small' },
    element('kbd', {}, '↓'),
    ' to choose, ',
    element('kbd', {}, 'Enter'),
    ' for all results, ',
    element('kbd', {}, 'Esc'),
    ' to close',
  );
  const dialog = element('dialog', { className: 'palette', ariaLabel: 'Search' }, form, heading, list, status, hint);

  const show = (title: string, items: HTMLLIElement[], words: string) => {
    heading.textContent = title;
    heading.hidden = items.length === 0;
    list.replaceChildren(...items);
    status.textContent = words;
  };

  let asked = 0;
  const answer = async () => {
    const mine = ++asked;
    const query = field.value.trim();
    if (query === '') {
      const lately = readLately()
        .filter(({ address }) => address !== location.pathname)
        .slice(0, LATELY);
      show(
        'Read lately',
        lately.map(({ address, title }) => link(address, title)),
        '',
      );
      return;
    }
    const all = () => link(`/search/?${new URLSearchParams({ q: query })}`, `All results for “${query}”`);
    try {
      const { engine } = await openSearch();
      const found = await engine.search(query);
      const facts = found.asked ? await engine.answer(found.asked).catch(() => []) : [];
      if (mine !== asked) return;
      const { cards } = engine.guide;
      const facted = facts.slice(0, 3).map((fact) => {
        const { ref, title } = cards[found.asked!.page]!;
        return link(
          `${addressOf(ref)}#${fact.place}`,
          fact.text,
          `${title}: ${fact.label}${fact.who ? `, ${fact.who}` : ''}`,
        );
      });
      const pages = found.ranked.slice(0, MOST - facted.length).map(({ page, alias }) => {
        const card = cards[page]!;
        return link(addressOf(card.ref), card.title, ...aboutOf(card, alias));
      });
      const meant = found.corrections.length > 0 ? found.question.text : '';
      const count = found.ranked.length;
      const words =
        count === 0
          ? 'Nothing found'
          : `${meant ? `Showing results for ${meant}: ` : ''}${count} ${count === 1 ? 'page' : 'pages'}`;
      show('Results', [...facted, ...pages, all()], words);
    } catch {
      if (mine === asked)
        show('Results', [all(), link('/index-a-z/', 'A to Z')], 'The search index could not be loaded.');
    }
  };

  let pause: number | undefined;
  field.addEventListener('input', () => {
    clearTimeout(pause);
    pause = window.setTimeout(() => void answer(), field.value ? PAUSE : 0);
  });
  close.addEventListener('click', () => dialog.close());
  // A click beside it closes it, as it does with every such window.
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  // A link into the page that is open leads there only once the palette is gone.
  list.addEventListener('click', () => dialog.close());
  leadByArrows(dialog, field, 'ul a');
  document.body.append(dialog);
  return dialog;
}
