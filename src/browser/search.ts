/** `<site-search>`: results for the question in the address, narrowed by facets, each leading to its passage. */
import { loadPagefind, type Pagefind, type PagefindPage } from './pagefind.ts';
import { FACETS, printState, readState, type Facet, type SearchState } from './search-state.ts';

const PAGE_OF_RESULTS = 10;
const PAUSE = 150;
const FACET_NAMES: Record<Facet, string> = { kind: 'Kind', status: 'Status today', party: 'Party', decade: 'Decade' };
const A_TO_Z = 'Every page stands under every name that it goes by in the ';

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

/** An excerpt as nodes: only its marks survive as elements, everything else is text. */
function excerpt(html: string): DocumentFragment {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const fragment = document.createDocumentFragment();
  for (const node of parsed.body.childNodes) {
    const text = node.textContent ?? '';
    fragment.append(node.nodeName === 'MARK' ? element('mark', {}, text) : text);
  }
  return fragment;
}

/** Puts first the pages of which the question is the whole title or another name. */
function exactFirst(pages: PagefindPage[], query: string): PagefindPage[] {
  const plain = (text: string) => text.toLocaleLowerCase('en').replace(/["“”]/g, '').trim();
  const isNamed = ({ meta }: PagefindPage) =>
    [meta.title ?? '', ...(meta.aliases ?? '').split(', ')].some((name) => plain(name) === plain(query));
  return [...pages.filter(isNamed), ...pages.filter((page) => !isNamed(page))];
}

class SiteSearch extends HTMLElement {
  #pagefind: Promise<Pagefind> | undefined;
  #state!: SearchState;
  #shown = PAGE_OF_RESULTS;
  #asked = 0;

  #part<E extends HTMLElement>(name: string): E {
    return this.querySelector<E>(`[data-part=${name}]`)!;
  }

  get #field(): HTMLInputElement {
    return this.querySelector<HTMLInputElement>('input[type=search]')!;
  }

  connectedCallback(): void {
    this.#restore();
    window.addEventListener('popstate', () => this.#restore());
    this.#field.addEventListener('focus', () => void this.#engine().catch(() => this.#fail()), { once: true });

    let pause: number | undefined;
    this.#field.addEventListener('input', () => {
      clearTimeout(pause);
      pause = window.setTimeout(() => this.#ask({ ...this.#state, query: this.#field.value.trim() }, 'replace'), PAUSE);
    });
    this.querySelector('form[role=search]')!.addEventListener('submit', (event) => {
      event.preventDefault();
      clearTimeout(pause);
      this.#ask({ ...this.#state, query: this.#field.value.trim() }, 'push');
    });
    this.#part('filters').addEventListener('change', (event) => {
      const data = new FormData(event.currentTarget as HTMLFormElement);
      const filters: SearchState['filters'] = {};
      for (const facet of FACETS) {
        const values = data.getAll(facet) as string[];
        if (values.length > 0) filters[facet] = values;
      }
      this.#ask({ ...this.#state, filters }, 'push');
    });
    this.#part('more').addEventListener('click', () => {
      this.#shown += PAGE_OF_RESULTS;
      void this.#answer();
    });
  }

  #engine(): Promise<Pagefind> {
    this.#pagefind ??= loadPagefind().catch((error: unknown) => {
      // What failed once is tried again with the next question.
      this.#pagefind = undefined;
      throw error;
    });
    return this.#pagefind;
  }

  #restore(): void {
    this.#state = readState(location.search);
    this.#field.value = this.#state.query;
    this.#shown = PAGE_OF_RESULTS;
    void this.#answer();
  }

  #ask(state: SearchState, how: 'push' | 'replace'): void {
    this.#state = readState(printState(state));
    this.#shown = PAGE_OF_RESULTS;
    const address = location.pathname + printState(this.#state);
    if (how === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    void this.#answer();
  }

  async #answer(): Promise<void> {
    const asked = ++this.#asked;
    const { query, filters } = this.#state;
    if (!query && Object.keys(filters).length === 0) {
      this.#show([], '', 0);
      this.#part('filters').hidden = true;
      return;
    }
    if (this.#part('results').childElementCount === 0) this.#part('status').textContent = 'Searching …';
    try {
      const pagefind = await this.#engine();
      const wanted: Record<string, { any: string[] }> = {};
      for (const facet of FACETS) if (filters[facet]) wanted[facet] = { any: filters[facet] };
      const answer = await pagefind.search(query || null, { filters: wanted });
      const loaded = await Promise.all(answer.results.slice(0, this.#shown).map((result) => result.data()));
      const pages = exactFirst(loaded, query);
      if (asked !== this.#asked) return;
      this.#showFilters(answer.filters, filters);
      const found = answer.results.length;
      const words = found === 0 ? 'Nothing found' : `${found} ${found === 1 ? 'page' : 'pages'}`;
      this.#show(pages, query ? `${words} for “${query}”` : words, found);
    } catch {
      if (asked === this.#asked) this.#fail();
    }
  }

  #show(pages: PagefindPage[], words: string, found: number): void {
    this.#part('status').textContent = words;
    this.#part('results').replaceChildren(...pages.map((page) => this.#result(page)));
    this.#part('more').hidden = pages.length >= found;
    if (words && found === 0)
      this.#part('status').append('. ', A_TO_Z, element('a', { href: '/index-a-z/' }, 'A to Z'), '.');
  }

  #result({ url, meta, sub_results }: PagefindPage): HTMLLIElement {
    const { title = url, kind = '', status = '', summary = '' } = meta;
    const about = [kind, status].filter(Boolean).join(' · ');
    const sections = sub_results
      .filter((part) => part.url !== url && part.url.includes('#'))
      .slice(0, 3)
      .map((part) =>
        element(
          'li',
          {},
          element('a', { href: part.url }, part.title),
          ' ',
          element('small', {}, excerpt(part.excerpt)),
        ),
      );
    return element(
      'li',
      {},
      element('h2', {}, element('a', { href: url }, title)),
      element('p', { className: 'small' }, about),
      element('p', {}, summary),
      ...(sections.length > 0 ? [element('ul', {}, ...sections)] : []),
    );
  }

  #showFilters(counts: Record<string, Record<string, number>>, chosen: SearchState['filters']): void {
    const form = this.#part<HTMLFormElement>('filters');
    const focused = form.contains(document.activeElement)
      ? (document.activeElement as HTMLInputElement).value
      : undefined;
    const groups = FACETS.flatMap((facet) => {
      const values = Object.entries(counts[facet] ?? {}).filter(
        ([value, count]) => count > 0 || chosen[facet]?.includes(value),
      );
      if (values.length === 0) return [];
      const boxes = values.map(([value, count]) => {
        const box = element('input', {
          type: 'checkbox',
          name: facet,
          value,
          checked: chosen[facet]?.includes(value) ?? false,
        });
        return element('label', {}, box, ` ${value} `, element('small', {}, String(count)));
      });
      return [element('fieldset', {}, element('legend', {}, FACET_NAMES[facet]), ...boxes)];
    });
    form.replaceChildren(...groups);
    form.hidden = groups.length === 0;
    if (focused) [...form.querySelectorAll('input')].find(({ value }) => value === focused)?.focus();
  }

  /** The index can't be had: says so, and leads to the list that needs none. */
  #fail(): void {
    this.#part('results').replaceChildren();
    this.#part('filters').hidden = true;
    this.#part('more').hidden = true;
    this.#part('status').replaceChildren(
      'The search index could not be loaded. ',
      A_TO_Z,
      element('a', { href: '/index-a-z/' }, 'A to Z'),
      '.',
    );
  }
}

customElements.define('site-search', SiteSearch);
