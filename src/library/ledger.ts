/**
 * The list of every address and id ever published, with what became of it. An
 * address is a promise: it answers for ever, itself, by a redirect, or by a page
 * that says why there is nothing more. An id within a page is one too.
 */
import type { Day } from '../domain/date.ts';

/** What was taken back, when and why. */
export interface Retired {
  on: Day;
  why: string;
  /** Address of what to read instead. */
  see?: string | undefined;
}

export interface Ledger {
  /** Addresses that are pages, each with the ids of the places in it. */
  live: Readonly<Record<string, readonly string[]>>;
  /** What moved, from the old to the new: addresses, and ids as `/treaties/inf/#old`. */
  moved: Readonly<Record<string, string>>;
  /** What was taken back: addresses, and ids as `/treaties/inf/#old`. */
  retired: Readonly<Record<string, Retired>>;
}

export const EMPTY_LEDGER: Ledger = { live: {}, moved: {}, retired: {} };

/** Whether an address, with or without an id, answers as a page or a place in one. */
function answers(ledger: Ledger, address: string): boolean {
  const [page = '', id] = address.split('#');
  const ids = ledger.live[page];
  return ids !== undefined && (id === undefined || ids.includes(id));
}

/**
 * Where an address leads today, with or without an id. An id goes where its page
 * went, unless it has moved by itself.
 *
 *     resolve(ledger, '/treaties/old/#limits') // '/treaties/new/#limits'
 *
 * @returns nothing where it leads nowhere or in a circle.
 */
export function resolve(ledger: Ledger, address: string): string | undefined {
  const seen = new Set<string>();
  let at = address;
  while (!seen.has(at)) {
    if (answers(ledger, at) || ledger.retired[at] !== undefined) return at;
    seen.add(at);
    const [page = '', id] = at.split('#');
    if (ledger.moved[at] !== undefined) at = ledger.moved[at]!;
    else if (id !== undefined && ledger.moved[page] !== undefined) at = `${ledger.moved[page]!}#${id}`;
    else if (id !== undefined && ledger.retired[page] !== undefined) return page;
    else return undefined;
  }
  return undefined;
}

/** Every moved page with the address at which a reader arrives in one step. Ids are left out: no server sees them. */
export function redirects(ledger: Ledger): { from: string; to: string }[] {
  return Object.keys(ledger.moved)
    .filter((from) => !from.includes('#'))
    .flatMap((from) => {
      const to = resolve(ledger, from);
      return to === undefined ? [] : [{ from, to }];
    })
    .sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** The ids that a page once had under another name, each with the id that has taken its place. */
export function formerIds(ledger: Ledger, page: string): { former: string; id: string }[] {
  return Object.keys(ledger.moved).flatMap((from) => {
    const [at, former] = from.split('#');
    if (former === undefined) return [];
    const [target, id] = resolve(ledger, from)?.split('#') ?? [];
    return target === page && id !== undefined && (at === page || resolve(ledger, at!) === page)
      ? [{ former, id }]
      : [];
  });
}

/** The places that were taken out of a page. */
export function retiredIds(ledger: Ledger, page: string): ({ id: string } & Retired)[] {
  return Object.entries(ledger.retired).flatMap(([address, retired]) => {
    const [at, id] = address.split('#');
    return at === page && id !== undefined ? [{ id, ...retired }] : [];
  });
}

/** Every promise of a ledger: its addresses, and its ids with their pages. */
export function promises(ledger: Ledger): string[] {
  const live = Object.entries(ledger.live).flatMap(([page, ids]) => [page, ...ids.map((id) => `${page}#${id}`)]);
  return [...live, ...Object.keys(ledger.moved), ...Object.keys(ledger.retired)];
}

/** The ledger with new addresses and ids entered; nothing is ever struck from it. */
export function enter(ledger: Ledger, pages: ReadonlyMap<string, readonly string[]>): Ledger {
  const live = new Map(Object.entries(ledger.live));
  for (const [page, ids] of pages) {
    if (ledger.moved[page] !== undefined || ledger.retired[page] !== undefined) continue;
    const former = Object.keys(ledger.moved).filter((from) => from.startsWith(`${page}#`));
    const fresh = ids.filter((id) => !former.includes(`${page}#${id}`));
    live.set(page, [...new Set([...(live.get(page) ?? []), ...fresh])].sort());
  }
  return { ...ledger, live: Object.fromEntries([...live].sort(([a], [b]) => (a < b ? -1 : 1))) };
}
