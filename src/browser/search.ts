/** `<site-search>`: the search page. What is asked stands in the address; what is found is put in the page at once. */
import type { Found } from '../search/engine.ts';
import { countFacets, facetsPath, narrow, readFacets, type PageFacets } from '../search/facets.ts';
import type { PageText } from '../search/text.ts';
import { leadByArrows } from './arrow-keys.ts';
import { element } from './elements.ts';
import { searchPlainly } from './pagefind.ts';
import { answerElement } from './search-answer.ts';
import { openSearch, reopenSearch, type Search } from './search-files.ts';
import { chosenIn, showFilters } from './search-filters.ts';
import { nothingElement, toAToZ } from './search-nothing.ts';
import { everything, sorted } from './search-order.ts';
import { resultElement, resultOf } from './search-results.ts';
import { PAGE_OF_RESULTS, printState, readState, type SearchState, type Sort } from './search-state.ts';

/** From the last key to the search, in milliseconds. */
const PAUSE = 90;
/** After so long a reader is told that the index is on its way. */
const SLOW = 2_500;
/** Texts that take longer are left out: names and kinds are worth more at once than passages later. */
const TEXTS = 2_500;

/** One who waits longer gets no more: the promise fails after so many milliseconds. */
function within<T>(time: number, promise: Promise<T>): Promise<T> {
  return Promise.race([promise, new Promise<never>((_, fail) => setTimeout(() => fail(new Error('too slow')), time))]);
}

class SiteSearch extends HTMLElement {
  #state!: SearchState;
  #asked = 0;
  #title = document.title;
  #facets: Promise<PageFacets[]> | undefined;

  #part<E extends HTMLElement>(name: string): E {
    return this.querySelector<E>(`[data-part=${name}]`)!;
  }

  get #field(): HTMLInputElement {
    return this.querySelector<HTMLInputElement>('input[type=search]')!;
  }

  connectedCallback(): void {
    const filters = this.#part<HTMLFormElement>('filters');
    this.querySelector<HTMLDetailsElement>('details')!.open = matchMedia('(min-width: 45rem)').matches;
    window.addEventListener('popstate', () => this.#restore());
    leadByArrows(this, this.#field, '.answer a, #results h2 a, #results .passages a');
    this.#restore();
    void openSearch().catch(() => undefined);

    let pause: number | undefined;
    this.#field.addEventListener('input', () => {
      clearTimeout(pause);
      pause = window.setTimeout(() => this.#ask({ query: this.#field.value }, 'replace'), PAUSE);
    });
    this.querySelector('form[role=search]')!.addEventListener('submit', (event) => {
      event.preventDefault();
      clearTimeout(pause);
      this.#ask({ query: this.#field.value }, 'push');
    });
    filters.addEventListener('change', () => this.#ask({ filters: chosenIn(filters) }, 'push'));
    this.#part('sort').addEventListener('change', (event) =>
      this.#ask({ sort: (event.target as HTMLSelectElement).value as Sort }, 'push'),
    );
    this.#part('more').addEventListener('click', () =>
      this.#ask({ shown: this.#state.shown + PAGE_OF_RESULTS, asTyped: this.#state.asTyped }, 'replace'),
    );
  }

  #restore(): void {
    this.#state = readState(location.search);
    this.#field.value = this.#state.query;
    void this.#answer();
  }

  /** A new question is neither longer nor as typed, unless it says so. */
  #ask(change: Partial<SearchState>, how: 'push' | 'replace'): void {
    const next = {
      ...this.#state,
      shown: PAGE_OF_RESULTS,
      ...(change.query !== undefined && { asTyped: false }),
      ...change,
    };
    const printed = printState(next);
    this.#state = readState(printed);
    if (how === 'replace') history.replaceState(null, '', location.pathname + printed);
    else if (printed !== location.search) history.pushState(null, '', location.pathname + printed);
    void this.#answer();
  }

  async #answer(): Promise<void> {
    const asked = ++this.#asked;
    const isCurrent = () => asked === this.#asked;
    const { query, filters } = this.#state;
    document.title = query ? `${query} – ${this.#title}` : this.#title;
    this.#part('start').hidden = query !== '' || Object.keys(filters).length > 0;
    if (!this.#part('start').hidden) {
      this.#clear();
      return;
    }
    const slow = setTimeout(() => {
      if (isCurrent()) this.#say('Searching … If this takes long, every page stands in the ', toAToZ(), '.');
    }, SLOW);
    try {
      await this.#find(await openSearch(), isCurrent).catch(async () => {
        if (isCurrent()) await this.#find(await reopenSearch(), isCurrent);
      });
    } catch {
      if (isCurrent()) await this.#findPlainly(isCurrent);
    } finally {
      clearTimeout(slow);
    }
  }

  async #find({ engine, files }: Search, isCurrent: () => boolean): Promise<void> {
    const { query, filters, sort, asTyped, shown } = this.#state;
    const { cards, version } = engine.guide;
    this.#facets ??= files.read(facetsPath(version)).then((text) => readFacets(text, cards));
    this.#facets.catch(() => (this.#facets = undefined));
    const found = query ? await engine.search(query, { asTyped, depth: shown }) : everything(engine);
    if (!isCurrent()) return;
    const [facets, facts] = await Promise.all([
      this.#facets.catch(() => undefined),
      found.asked ? engine.answer(found.asked).catch(() => []) : [],
    ]);
    const narrowed = sorted(
      facets ? narrow(found.ranked, facets, filters) : found.ranked,
      query ? sort : sort === 'relevance' ? 'title' : sort,
      engine,
    );
    const visible = narrowed.slice(0, shown);
    const texts = await Promise.all(
      visible.map(({ page }) =>
        within<PageText | undefined>(TEXTS, files.text(cards[page]!.fragment)).catch(() => undefined),
      ),
    );
    if (!isCurrent()) return;

    const results = visible.map((one, i) => resultOf(found, one, cards[one.page]!, texts[i], i));
    this.#part('results').replaceChildren(...results.map(resultElement));
    this.#part('answer').replaceChildren(
      ...(facts.length > 0 ? [answerElement(cards[found.asked!.page]!, facts)] : []),
    );
    this.#part('more').hidden = narrowed.length <= shown && !found.more;
    const select = this.#part<HTMLSelectElement>('sort');
    select.value = sort;
    if (facets)
      showFilters(this.#part<HTMLFormElement>('filters'), countFacets(found.ranked, facets, filters), filters);
    this.#part('narrow').hidden = !facets || found.ranked.length === 0;
    this.#tell(found, narrowed.length);
    if (narrowed.length === 0) this.#part('results').replaceChildren(nothingElement(engine, this.#state));
  }

  /** Says how many pages there are, and what was taken for what. */
  #tell(found: Found, pages: number): void {
    const { query } = this.#state;
    const count =
      pages === 0 ? 'Nothing found' : `${pages}${found.more ? ' or more' : ''} ${pages === 1 ? 'page' : 'pages'}`;
    if (found.corrections.length > 0 && pages > 0) {
      const typed = element(
        'a',
        { href: printState({ ...this.#state, asTyped: true }) },
        `Search for “${query}” instead`,
      );
      this.#say('Showing results for ', element('b', {}, found.question.text), `: ${count}. `, typed, '.');
    } else if (found.loosened) {
      this.#say(`These words stand in this order nowhere that was looked; ${count} with the words of ${query}`);
    } else if (found.missing.length > 0 && pages > 0) {
      const missing = found.missing.map((word) => `“${word}”`).join(' and ');
      this.#say(`No page has ${missing}; ${count} for the rest of “${query}”`);
    } else {
      this.#say(query ? `${count} for “${query}”` : count);
    }
  }

  /** Our index can't be had: Pagefind’s own engine answers, if it can. */
  async #findPlainly(isCurrent: () => boolean): Promise<void> {
    const { query } = this.#state;
    this.#clear();
    try {
      if (!query) throw new Error('nothing to search for');
      const results = await within(SLOW * 3, searchPlainly(query, PAGE_OF_RESULTS));
      if (!isCurrent()) return;
      this.#part('results').replaceChildren(
        ...results.map(({ url, title, about, summary }) =>
          element(
            'li',
            {},
            element('h2', {}, element('a', { href: url }, title)),
            element('p', { className: 'about' }, about),
            element('p', { className: 'said' }, summary),
          ),
        ),
      );
      this.#say(
        `The full index could not be loaded; ${results.length} pages hold the words of “${query}”. Every page stands in the `,
        toAToZ(),
        '.',
      );
    } catch {
      if (!isCurrent()) return;
      this.#say(
        'The search index could not be loaded. Every page stands under every name that it goes by in the ',
        toAToZ(),
        '.',
      );
    }
  }

  #clear(): void {
    this.#say();
    for (const part of ['results', 'answer']) this.#part(part).replaceChildren();
    for (const part of ['narrow', 'more']) this.#part(part).hidden = true;
  }

  #say(...words: (Node | string)[]): void {
    this.#part('status').replaceChildren(...words);
  }
}

customElements.define('site-search', SiteSearch);
