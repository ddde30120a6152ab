/** The order of results, and what is shown where nothing was asked. */
import type { Engine, Found } from '../search/engine.ts';
import type { Ranked } from '../search/rank.ts';
import type { Sort } from './search-state.ts';

/** Every page, for whoever only narrows. */
export function everything({ guide }: Engine): Found {
  return {
    question: { text: '', tokens: [], phrases: [], spans: [], slots: [], telling: [], compares: false },
    ranked: guide.cards.map((_, page) => ({ page, score: 0, tier: 1, alias: undefined, sections: [] })),
    corrections: [],
    terms: new Set(),
    akin: new Set(),
    also: [],
    asked: undefined,
    more: false,
    loosened: false,
    missing: [],
  };
}

const collator = new Intl.Collator('en', { numeric: true, ignorePunctuation: true });

/** Results in the order that the reader chose. */
export function sorted(ranked: readonly Ranked[], sort: Sort, { guide: { cards } }: Engine): readonly Ranked[] {
  if (sort === 'relevance') return ranked;
  const of = ({ page }: Ranked) => cards[page]!;
  return ranked.toSorted((a, b) =>
    sort === 'title' ? collator.compare(of(a).title, of(b).title) : of(b).latest.localeCompare(of(a).latest),
  );
}
