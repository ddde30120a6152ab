/** An article under a new address: its file, what refers to it, and the promise that the old address leads to the new. */
import { addressOf, ARTICLE_COLLECTIONS, COMPARE, type Ref } from '../domain/address.ts';
import type { ContentFile } from './content-file.ts';
import { FAMILIES } from './figure-pages.ts';
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
    const [was, is] = [idOf(from), idOf(to)];
    live.set(to, live.get(from) ?? []);
    live.delete(from);
    for (const page of pagesAbout(live, from)) {
      const renamed = page.replace(from, to).replace(`/${was}/`, `/${is}/`);
      live.set(renamed, live.get(page)!);
      live.delete(page);
      moved[page] = renamed;
    }
    const family = familyOf(live, from);
    if (family !== undefined)
      return moveIn({ ...ledger, live: Object.fromEntries(live), moved }, family, `${FAMILY}#${is}`);
  }
  return { ...ledger, live: Object.fromEntries(live), moved };
}

/** The ledger once an address or an id is taken back. What is about a page leads to what is said in its place. */
export function retireIn(ledger: Ledger, address: string, retired: Retired): Ledger {
  const live = new Map(Object.entries(ledger.live));
  const moved = { ...ledger.moved };
  if (address.includes('#')) {
    withoutId(live, address);
  } else {
    live.delete(address);
    for (const page of pagesAbout(live, address)) {
      live.delete(page);
      moved[page] = address;
    }
    const family = familyOf(live, address);
    if (family !== undefined) {
      withoutId(live, family);
      moved[family] = address;
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

type Live = ReadonlyMap<string, readonly string[]>;

/** `start-i` for `/treaties/start-i/`. */
function idOf(page: string): string {
  return page.split('/').at(-2)!;
}

/** The pages that are there because an entry is, and bear its name: its corrections, and what compares it with another. */
function pagesAbout(live: Live, page: string): string[] {
  const isArticle = ARTICLE_COLLECTIONS.some((collection) => page.startsWith(addressOf(collection)));
  const compares = (address: string) =>
    isArticle && address.startsWith(addressOf(COMPARE)) && address.includes(`/${idOf(page)}/`);
  return [...live.keys()].filter((address) => address.startsWith(`/corrections${page}`) || compares(address));
}

const FAMILY = addressOf(FAMILIES);

/** The place of a treaty among the families, if it is in one. */
function familyOf(live: Live, page: string): string | undefined {
  const isIn = page.startsWith('/treaties/') && live.get(FAMILY)?.includes(idOf(page));
  return isIn ? `${FAMILY}#${idOf(page)}` : undefined;
}

/** The address that a person means by `treaties/old`, `/treaties/old/` or `/treaties/inf/#id`. */
export function addressMeant(text: string): string {
  const [page = '', id] = text.split('#');
  const address = addressOf(page.replace(/^\/|\/$/g, ''));
  return id === undefined ? address : `${address}#${id}`;
}
