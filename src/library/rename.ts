/** An article under a new address: its file, what refers to it, and the promise that the old address leads to the new. */
import { addressOf, type Ref } from '../domain/address.ts';
import type { ContentFile } from './content-file.ts';
import type { Ledger, Retired } from './ledger.ts';

/** The files of content with an entry renamed, and every link and reference to it changed. */
export function renameIn(files: readonly ContentFile[], from: Ref, to: Ref): ContentFile[] {
  const reference = new RegExp(`(?<![\\w/-])(/?)${from}(?![\\w-])`, 'g');
  return files.map(({ path, bytes }) => {
    const text = new TextDecoder().decode(bytes);
    const changed = text.replace(reference, (_, slash: string) => `${slash}${to}`);
    const named = path.replace(new RegExp(`^content/${from}(?=\\.[a-z]+$)`), `content/${to}`);
    return { path: named, bytes: changed === text ? bytes : new TextEncoder().encode(changed) };
  });
}

/** The ledger once an address (`/treaties/old/`) or an id (`/treaties/inf/#old`) leads elsewhere. What led to it leads on. */
export function moveIn(ledger: Ledger, from: string, to: string): Ledger {
  const live = new Map(Object.entries(ledger.live));
  const moved = { ...ledger.moved, [from]: to };
  if (from.includes('#')) {
    withoutId(live, from);
    const [page = '', id = ''] = to.split('#');
    live.set(page, [...new Set([...(live.get(page) ?? []), id])].sort());
  } else {
    live.set(to, live.get(from) ?? []);
    live.delete(from);
    for (const correction of correctionsOf(live, from)) {
      const renamed = correction.replace(from, to);
      live.set(renamed, live.get(correction)!);
      live.delete(correction);
      moved[correction] = renamed;
    }
  }
  return { ...ledger, live: Object.fromEntries(live), moved };
}

/** The ledger once an address or an id is taken back. Corrections of a page lead to what is said in its place. */
export function retireIn(ledger: Ledger, address: string, retired: Retired): Ledger {
  const live = new Map(Object.entries(ledger.live));
  const moved = { ...ledger.moved };
  if (address.includes('#')) {
    withoutId(live, address);
  } else {
    live.delete(address);
    for (const correction of correctionsOf(live, address)) {
      live.delete(correction);
      moved[correction] = address;
    }
  }
  return { live: Object.fromEntries(live), moved, retired: { ...ledger.retired, [address]: retired } };
}

function withoutId(live: Map<string, readonly string[]>, place: string): void {
  const [page = '', id] = place.split('#');
  live.set(
    page,
    (live.get(page) ?? []).filter((other) => other !== id),
  );
}

/** The addresses of the corrections of a page. */
function correctionsOf(live: ReadonlyMap<string, readonly string[]>, page: string): string[] {
  return [...live.keys()].filter((address) => address.startsWith(`/corrections${page}`));
}

/** The address that a person means by `treaties/old`, `/treaties/old/` or `/treaties/inf/#id`. */
export function addressMeant(text: string): string {
  const [page = '', id] = text.split('#');
  const address = addressOf(page.replace(/^\/|\/$/g, ''));
  return id === undefined ? address : `${address}#${id}`;
}
