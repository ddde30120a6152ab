/** What is searched for, kept whole in the address: `?q=inf&kind=Treaty&party=Russia`. */

export const FACETS = ['kind', 'status', 'party', 'decade'] as const;

export type Facet = (typeof FACETS)[number];

export interface SearchState {
  query: string;
  filters: Partial<Record<Facet, string[]>>;
}

/** Longer than any question; the rest is cut off before it is searched. */
const LONGEST = 200;

export function readState(search: string): SearchState {
  const params = new URLSearchParams(search);
  const filters: SearchState['filters'] = {};
  for (const facet of FACETS) {
    const values = params.getAll(facet).filter(Boolean);
    if (values.length > 0) filters[facet] = values;
  }
  return { query: (params.get('q') ?? '').slice(0, LONGEST).trim(), filters };
}

export function printState({ query, filters }: SearchState): string {
  const params = new URLSearchParams();
  if (query) params.set('q', query);
  for (const facet of FACETS) for (const value of filters[facet] ?? []) params.append(facet, value);
  const text = params.toString();
  return text ? `?${text}` : '';
}
