/**
 * All links of a page and of its editions in one file (RFC 9264): what
 * Signposting calls level 2. An edition can't name its successor, as its bytes
 * never change; here it is named.
 */
import { editionAddress } from '../domain/address.ts';
import { editionsOf } from '../library/editions.ts';
import type { AnyEntry } from '../library/entry.ts';
import type { Library } from '../library/library.ts';
import { linksOf, type Link } from './links.ts';
import { versionOf } from './version.ts';

type Target = Omit<Link, 'rel'>;

/** The links of one resource by their relation, as the format has them. */
type Context = { anchor: string } & Record<string, string | Target[]>;

function contextOf(anchor: string, links: readonly Link[]): Context {
  const context: Context = { anchor };
  for (const { rel, ...target } of links) {
    // That a link set is one need not be said in it.
    if (rel !== 'linkset') context[rel] = [...((context[rel] ?? []) as Target[]), target];
  }
  return context;
}

/** The link set of an entry's page, its editions, and the files that describe it. */
export function linksetOf(library: Library, entry: AnyEntry, site: string): { linkset: Context[] } {
  const living = versionOf(library, entry, site);
  const links = linksOf(living, entry, site);
  const editions = editionsOf(library, entry.ref).map(({ of, on }) => ({ on, address: site + editionAddress(of, on) }));
  return {
    linkset: [
      contextOf(living.living, links),
      ...editions.map(({ on, address }, i) => {
        // Under the address that it was given, where the page has moved since.
        const version = { ...versionOf(library, entry, site, on), cited: address };
        const next = editions[i + 1];
        const after = next ? [{ rel: 'successor-version', href: next.address }] : [];
        return contextOf(address, [...linksOf(version, entry, site), ...after]);
      }),
      ...links
        .filter(({ rel }) => rel === 'describedby')
        .map(({ href }) => contextOf(href, [{ rel: 'describes', href: living.living, type: 'text/html' }])),
    ],
  };
}

/** The link set as it is served. */
export function printLinkset(library: Library, entry: AnyEntry, site: string): string {
  return `${JSON.stringify(linksetOf(library, entry, site), null, 1)}\n`;
}
