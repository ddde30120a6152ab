/** By what results are narrowed: which page has which kind, status, party, decade and subject, and how many there are. */
import type { Card } from './guide.ts';

export const FACETS = ['kind', 'status', 'party', 'decade', 'subject'] as const;

export type Facet = (typeof FACETS)[number];

/** Of each page, in the order of the guide, its values of each facet. */
export type PageFacets = Record<Facet, string[]>;

/** The facets that the cards don't hold themselves. */
const FILED = ['party', 'decade', 'subject'] as const;

/** The file of facets within a version of the index. */
export function facetsPath(version: string): string {
  return `${version}/facets.json`;
}

/** Values once, pages by their numbers. */
export function printFacets(pages: readonly Pick<PageFacets, (typeof FILED)[number]>[]): string {
  return JSON.stringify(
    Object.fromEntries(
      FILED.map((facet) => {
        const values = [...new Set(pages.flatMap((page) => page[facet]))].sort();
        return [
          facet,
          { values, pages: pages.map((page) => page[facet].map((value) => values.indexOf(value)).join(' ')) },
        ];
      }),
    ),
  );
}

/**
 * Reads what printFacets wrote, joined with what the cards say.
 *
 * @throws Error where it is anything else.
 */
export function readFacets(text: string, cards: readonly Card[]): PageFacets[] {
  const data = JSON.parse(text) as Record<(typeof FILED)[number], { values: string[]; pages: string[] }>;
  const of = (facet: (typeof FILED)[number], page: number): string[] => {
    const { values, pages } = data[facet];
    return pages[page]!.split(' ')
      .filter(Boolean)
      .map((number) => values[Number(number)]!);
  };
  return cards.map(({ kind, status }, page) => ({
    kind: [kind],
    status: status === '' ? [] : status.split(' or '),
    party: of('party', page),
    decade: of('decade', page),
    subject: of('subject', page),
  }));
}

export type Chosen = Partial<Record<Facet, string[]>>;

function has(page: PageFacets, chosen: Chosen, besides?: Facet): boolean {
  return FACETS.every(
    (facet) =>
      facet === besides || !chosen[facet]?.length || chosen[facet].some((value) => page[facet].includes(value)),
  );
}

/** The pages that have one of the chosen values in each facet in which any is chosen. */
export function narrow<T extends { page: number }>(
  found: readonly T[],
  facets: readonly PageFacets[],
  chosen: Chosen,
): T[] {
  return found.filter(({ page }) => has(facets[page]!, chosen));
}

/**
 * How many of the found pages have each value, given what is chosen in the other
 * facets: what a further choice would show. Decades in order, all else by number.
 */
export function countFacets(
  found: readonly { page: number }[],
  facets: readonly PageFacets[],
  chosen: Chosen,
): Record<Facet, [value: string, count: number][]> {
  const count = (facet: Facet): [string, number][] => {
    const counts = new Map<string, number>((chosen[facet] ?? []).map((value) => [value, 0]));
    for (const { page } of found) {
      const here = facets[page]!;
      if (has(here, chosen, facet)) for (const value of here[facet]) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    const inOrder = (a: [string, number], b: [string, number]) => (a[0] < b[0] ? -1 : 1);
    return [...counts].sort((a, b) => (facet === 'decade' ? inOrder(a, b) : b[1] - a[1] || inOrder(a, b)));
  };
  return Object.fromEntries(FACETS.map((facet) => [facet, count(facet)])) as Record<Facet, [string, number][]>;
}
