/**
 * Which systems a place has to do with, and so whose ranges are drawn round it.
 * It follows from the content: where a system is based, was deployed or tested,
 * what a launcher there launches, and what a proposal about the place speaks of.
 */
import { addressOf, placeIn } from '../domain/address.ts';
import { eventId } from '../domain/event.ts';
import { titleOf, type Entry } from './entry.ts';
import type { Library } from './library.ts';
import { rangeClaims, type RangeClaim } from './ranges.ts';

/** Why a system's range is drawn round a place, with where that is told. */
export interface Reason {
  words: string;
  href: string;
  /** Whether it is drawn as if it were there: a proposal speaks of both. */
  supposed?: true;
}

export interface ReachFrom {
  system: Entry<'systems'>;
  why: Reason;
  claims: RangeClaim[];
}

/** The systems with a claimed range that a place has to do with, what is based there first. */
export function reachFrom(library: Library, place: Entry<'places'>): ReachFrom[] {
  const based = basedAt(library, place);
  const found = [...based, ...launchedFrom(library, based), ...spokenOf(library, place)];
  return found
    .filter(({ system }, i) => found.findIndex((other) => other.system === system) === i)
    .map((one) => ({ ...one, claims: rangeClaims(library, one.system) }))
    .filter(({ claims }) => claims.length > 0);
}

type Found = Omit<ReachFrom, 'claims'>;

/** Systems that are based at the place, or were deployed or tested there. */
function basedAt(library: Library, place: Entry<'places'>): Found[] {
  return library.of('systems').flatMap((system): Found[] => {
    const event =
      system.data.events.findLast(({ at, kind }) => at === place.id && kind === 'deployed') ??
      system.data.events.findLast(({ at, kind }) => at === place.id && kind === 'tested');
    if (event) {
      const words = event.kind === 'deployed' ? 'Deployed here' : 'Tested here';
      return [{ system, why: { words, href: placeIn(system.ref, eventId(event)) } }];
    }
    const based = system.data.relations.some(({ kind, to }) => kind === 'based-at' && to === place.ref);
    return based ? [{ system, why: { words: 'Based here', href: placeIn(system.ref, 'relations') } }] : [];
  });
}

/** What can be launched by a launcher that is based at the place, or is a part of what is. */
function launchedFrom(library: Library, based: readonly Found[]): Found[] {
  return library.of('systems').flatMap((launcher) =>
    launcher.data.relations.flatMap((part): Found[] => {
      const whole = based.find(
        ({ system }) => system.ref === launcher.ref || (part.kind === 'part-of' && system.ref === part.to),
      );
      if (!whole) return [];
      const own = whole.system === launcher;
      const reserve = !own && part.note ? `; ${part.note}` : '';
      const words = own
        ? `Launched by ${titleOf(launcher)}`
        : `Launched by ${titleOf(launcher)}, part of ${titleOf(whole.system)}, which is here${reserve}`;
      return launcher.data.relations
        .filter(({ kind }) => kind === 'launches')
        .map(({ to }) => library.get('systems', to.replace('systems/', '')))
        .filter((system) => system !== undefined)
        .map((system) => ({ system, why: { words, href: placeIn(launcher.ref, 'relations') } }));
    }),
  );
}

/** Systems of which a proposal speaks that is about the place. */
function spokenOf(library: Library, place: Entry<'places'>): Found[] {
  return library.of('proposals').flatMap((proposal) => {
    const concerned = proposal.data.relations.filter(({ kind }) => kind === 'concerns').map(({ to }) => to);
    if (!concerned.includes(place.ref)) return [];
    const words = `If it were here: the subject of ${titleOf(proposal)}`;
    const why: Reason = { words, href: addressOf(proposal.ref), supposed: true };
    return concerned
      .map((ref) => library.at(ref))
      .filter((entry) => entry?.collection === 'systems')
      .map((system) => ({ system, why }));
  });
}

/** The places that have a map of their own: those from which something reaches, and every base, test site and factory. */
export function mappedPlaces(library: Library): Entry<'places'>[] {
  return library
    .of('places')
    .filter((place) => !['city', 'region'].includes(place.data.kind) || reachFrom(library, place).length > 0);
}

/** A claim with the letter of its ring on the map. */
export interface LetteredClaim {
  letter: string;
  why: Reason;
  claim: RangeClaim;
}

/** Every claim of every system round a place, lettered in the order of the table. */
export function letteredClaims(reach: readonly ReachFrom[]): LetteredClaim[] {
  return reach
    .flatMap(({ why, claims }) => claims.map((claim) => ({ why, claim })))
    .map((one, i) => ({ letter: letterOf(i), ...one }));
}

/** Which rings are drawn as if a system were at the place: “I to O”, the system, and why. */
export function supposed(
  claims: readonly LetteredClaim[],
): { letters: string; system: Entry<'systems'>; why: Reason }[] {
  const groups = Map.groupBy(
    claims.filter(({ why }) => why.supposed),
    ({ claim }) => claim.system,
  );
  return [...groups].map(([system, own]) => ({
    letters: [...new Set([own[0]!.letter, own.at(-1)!.letter])].join(' to '),
    system,
    why: own[0]!.why,
  }));
}

/** A, B, … Z, A1, B1, … */
function letterOf(i: number): string {
  return `${String.fromCharCode(65 + (i % 26))}${i < 26 ? '' : Math.floor(i / 26)}`;
}
