/**
 * The list of every address ever published, with what became of it. An address
 * is a promise: it answers for ever, itself or by a redirect.
 */

export interface Ledger {
  /** Addresses that are pages, in alphabetical order. */
  live: readonly string[];
  /** Addresses that moved: from the old to the new. */
  moved: Readonly<Record<string, string>>;
}

/** The address at which a reader of an old one arrives; nothing where it leads nowhere or in a circle. */
export function resolve(ledger: Ledger, address: string): string | undefined {
  const seen = new Set<string>();
  let at = address;
  while (ledger.moved[at] !== undefined) {
    if (seen.has(at)) return undefined;
    seen.add(at);
    at = ledger.moved[at]!;
  }
  return ledger.live.includes(at) ? at : undefined;
}

/** The ledger with new addresses entered; nothing is ever struck from it. */
export function enter(ledger: Ledger, addresses: Iterable<string>): Ledger {
  const fresh = [...addresses].filter((address) => ledger.moved[address] === undefined);
  return { ...ledger, live: [...new Set([...ledger.live, ...fresh])].sort() };
}
