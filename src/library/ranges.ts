/** What is said of how far each system reaches: every claim by itself, with who says it. */
import type { Figure } from '../domain/schema/article.ts';
import type { Article, Entry } from './entry.ts';
import { saidBy } from './glance.ts';
import type { Library } from './library.ts';

/** Who speaks: an operator of the system, another party, or neither (analysts, makers, the press). */
export type Stance = 'own' | 'other' | 'third';

/** The words for each, in the order in which they stand. */
export const STANCES: Record<Stance, string> = {
  own: 'Said by a state that has it',
  other: 'Said by another state',
  third: 'Said by analysts, makers or the press',
};

export interface RangeClaim {
  system: Entry<'systems'>;
  figure: Figure;
  who: string;
  stance: Stance;
  /** The least distance that the claim names, in km; none for “at most”. */
  low?: number;
  /** The greatest; none for “at least”. */
  high?: number;
}

/** A system with the claims of its range, the shortest first. */
export interface Rung {
  system: Entry<'systems'>;
  claims: RangeClaim[];
}

/** The distance by which a claim stands among others, in km: how far at most, where it says so. */
export function reach({ low, high }: RangeClaim): number {
  return (high ?? low)!;
}

/** All claims about the range of a system, the shortest first. */
export function rangeClaims(library: Library, system: Entry<'systems'>): RangeClaim[] {
  return system.data.figures
    .filter(({ quantity, unit }) => quantity === 'range' && unit === 'km')
    .map((figure): RangeClaim => {
      const [low, high] = [figure.value ?? figure.min, figure.value ?? figure.max];
      return {
        system,
        figure,
        who: saidBy(library, figure),
        stance: stanceOf(system, figure),
        ...(low !== undefined && { low }),
        ...(high !== undefined && { high }),
      };
    })
    .sort((a, b) => reach(a) - reach(b) || (a.low ?? 0) - (b.low ?? 0));
}

/** Every system of which a range is told, in the order of their titles. */
export function systemsWithRanges(library: Library): Rung[] {
  return library
    .of('systems')
    .map((system) => ({ system, claims: rangeClaims(library, system) }))
    .filter(({ claims }) => claims.length > 0);
}

function stanceOf(system: Entry<'systems'>, { accordingTo }: Figure): Stance {
  if (accordingTo === undefined) return 'third';
  return system.data.operators.includes(accordingTo) ? 'own' : 'other';
}

/** The band of ranges that a treaty is about, in km, with the treaty; of the first treaty that has one. */
export function rangeBand(
  library: Library,
): { treaty: Entry<'treaties'>; min: number; max: number; cite: string } | undefined {
  return library.of('treaties').flatMap((treaty) => {
    const band = treaty.data.rangeBand;
    return band ? [{ treaty, ...band }] : [];
  })[0];
}

/** The systems whose ranges an article's own page shows: itself, or those that a treaty about ranges bans, limits or is said to be broken by. */
export function rungsOf(library: Library, article: Article): Rung[] {
  const all = systemsWithRanges(library);
  if (article.collection === 'systems') return all.filter(({ system }) => system.ref === article.ref);
  if (article.collection !== 'treaties' || !article.data.rangeBand) return [];
  const banned = article.data.relations.map(({ to }) => to);
  return all.filter(
    ({ system }) =>
      banned.includes(system.ref) ||
      system.data.relations.some(({ kind, to }) => kind === 'said-to-violate' && to === article.ref),
  );
}

/** The claims of a rung that are furthest apart. */
export function extremesOf({ system, claims }: Rung): Rung {
  return { system, claims: claims.length > 1 ? [claims[0]!, claims.at(-1)!] : claims };
}
