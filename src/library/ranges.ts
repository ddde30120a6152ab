/** What is said of how far each system reaches: every claim by itself, with who says it. */
import { citationsIn } from '../domain/citation.ts';
import type { Figure } from '../domain/schema/article.ts';
import { bySystemGroup, type SystemGroup } from '../domain/system-group.ts';
import type { Article, Entry } from './entry.ts';
import { saidBy } from './glance.ts';
import type { Library } from './library.ts';

/** Who speaks: an operator of the system, another party, or neither (analysts, makers, the press). */
export type Stance = 'own' | 'other' | 'third';

/** The words for each, in the order in which they stand. */
export const STANCES: Record<Stance, string> = {
  own: 'Said by a state that has or had it',
  other: 'Said by another state',
  third: 'Said by analysts, makers or the press',
};

/** What a distance is, in the order in which it stands: only a range is how far a thing is said to reach. */
export const DISTANCES = {
  range: 'A range',
  'distance-flown': 'A distance flown in one test: no range',
  radius: 'A radius, out and back: no range',
} as const satisfies Partial<Record<Figure['quantity'], string>>;

export type Distance = keyof typeof DISTANCES;

/** A claim of a distance: a range, or what was flown, or a radius. */
export interface RangeClaim {
  system: Entry<'systems'>;
  figure: Figure;
  of: Distance;
  who: string;
  stance: Stance;
  /** The least distance that the claim names, in km; none for “at most”. */
  low?: number;
  /** The greatest; none for “at least”. */
  high?: number;
}

/** A system with the distances that are told of it: ranges, then what was flown, then radii, each the shortest first. */
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
  return distanceClaims(library, system).filter(isRange);
}

function isRange({ of }: RangeClaim): boolean {
  return of === 'range';
}

function distanceClaims(library: Library, system: Entry<'systems'>): RangeClaim[] {
  const kinds = Object.keys(DISTANCES) as Distance[];
  return kinds.flatMap((of) =>
    system.data.figures
      .filter(({ quantity, unit }) => quantity === of && unit === 'km')
      .map((figure): RangeClaim => {
        const [low, high] = [figure.value ?? figure.min, figure.value ?? figure.max];
        return {
          system,
          figure,
          of,
          who: saidBy(library, figure),
          stance: stanceOf(library, system, figure),
          ...(low !== undefined && { low }),
          ...(high !== undefined && { high }),
        };
      })
      .sort((a, b) => reach(a) - reach(b) || (a.low ?? 0) - (b.low ?? 0)),
  );
}

/** Every system of which a distance is told, in the order of their titles. */
export function systemsWithRanges(library: Library): Rung[] {
  return library
    .of('systems')
    .map((system) => ({ system, claims: distanceClaims(library, system) }))
    .filter(({ claims }) => claims.length > 0);
}

export interface RungGroup {
  id: SystemGroup;
  title: string;
  rungs: Rung[];
}

/** The rungs under the headings of the list of systems: disputed ranges group nothing. */
export function groupRungs(rungs: readonly Rung[]): RungGroup[] {
  return bySystemGroup(rungs, ({ system }) => system.data.group).map(({ things, ...heading }) => ({
    ...heading,
    rungs: things,
  }));
}

function stanceOf(library: Library, system: Entry<'systems'>, figure: Figure): Stance {
  const speakers = speakersOf(library, figure);
  if (speakers.length === 0) return 'third';
  return speakers.some((speaker) => system.data.operators.some((owner) => isSameState(library, speaker, owner)))
    ? 'own'
    : 'other';
}

/** The parties that say a figure: the one that is named, or, where nobody is, the states that wrote the source. */
function speakersOf(library: Library, { accordingTo, saidBy, cite }: Figure): string[] {
  if (accordingTo !== undefined) return [accordingTo];
  if (saidBy !== undefined) return [];
  const authors = library.get('sources', citationsIn(cite)[0]?.source ?? '')?.data.author ?? [];
  // Of a treaty all parties are the author, in one line: “United States and Soviet Union”.
  const names = authors.flatMap((author) => ('literal' in author ? author.literal.split(/, | and /) : []));
  return library
    .of('parties')
    .filter(({ data }) => data.kind === 'state' && names.includes(data.name))
    .map(({ id }) => id);
}

/** Whether two parties are one, or one took over from the other: Russia speaks of what the Soviet Union had as its own. */
function isSameState(library: Library, one: string, other: string): boolean {
  const succeeds = (late: string, early: string) => library.get('parties', late)?.data.succeeds?.includes(early);
  return one === other || Boolean(succeeds(one, other) || succeeds(other, one));
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
    ({ system, claims }) =>
      claims.some(isRange) &&
      (banned.includes(system.ref) ||
        system.data.relations.some(({ kind, to }) => kind === 'said-to-violate' && to === article.ref)),
  );
}

/** The ranges of a rung that are furthest apart; what was flown and radii only where no range is claimed. */
export function extremesOf({ system, claims }: Rung): Rung {
  const ranges = claims.filter(isRange);
  const shown = ranges.length > 0 ? ranges : claims;
  return { system, claims: shown.length > 1 ? [shown[0]!, shown.at(-1)!] : shown };
}
