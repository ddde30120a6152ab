/** What is searched for, kept whole in the address: `?q=inf&kind=Treaty&sort=date`. */
import { FACETS, type Chosen } from '../search/facets.ts';
import { LONGEST } from '../search/question.ts';

export const SORTS = { relevance: 'Relevance', title: 'Title', date: 'Latest event' } as const;

export type Sort = keyof typeof SORTS;

export interface SearchState {
  query: string;
  filters: Chosen;
  sort: Sort;
  /** Whether nothing is to be taken for a slip. */
  asTyped: boolean;
  /** How many results are shown. */
  shown: number;
}

export const PAGE_OF_RESULTS = 10;
const MOST_SHOWN = 200;

export function readState(search: string): SearchState {
  const params = new URLSearchParams(search);
  const filters: Chosen = {};
  for (const facet of FACETS) {
    const values = params.getAll(facet).filter(Boolean);
    if (values.length > 0) filters[facet] = values;
  }
  const sort = params.get('sort') ?? '';
  const shown = Number.parseInt(params.get('shown') ?? '', 10);
  return {
    query: [...(params.get('q') ?? '')].slice(0, LONGEST).join('').trim(),
    filters,
    sort: Object.hasOwn(SORTS, sort) ? (sort as Sort) : 'relevance',
    asTyped: params.has('typed'),
    shown: shown > PAGE_OF_RESULTS ? Math.min(shown, MOST_SHOWN) : PAGE_OF_RESULTS,
  };
}

export function printState({ query, filters, sort, asTyped, shown }: SearchState): string {
  const params = new URLSearchParams();
  if (query) params.set('q', query);
  for (const facet of FACETS) for (const value of filters[facet] ?? []) params.append(facet, value);
  if (sort !== 'relevance') params.set('sort', sort);
  if (asTyped) params.set('typed', '1');
  if (shown > PAGE_OF_RESULTS) params.set('shown', String(shown));
  const text = params.toString();
  return text ? `?${text}` : '';
}
