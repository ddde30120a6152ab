/** Gives each address in the sitemap the day on which its page really changed. */
import type { SitemapItem } from '@astrojs/sitemap';
import { checkFolder } from '../cli/read.ts';
import type { Library } from '../library/library.ts';
import { lastModified } from '../publish/lastmod.ts';
import { movedAddresses } from '../publish/redirects.ts';

let known: Library | undefined;

function library(): Library {
  return (known ??= checkFolder(process.cwd()).library);
}

let gone: ReadonlySet<string> | undefined;

/** Addresses that answer and are no pages of their own. */
function goneAddresses(): ReadonlySet<string> {
  const { ledger } = library().archive;
  return (gone ??= new Set([...movedAddresses(ledger).map(({ from }) => from), ...Object.keys(ledger.retired)]));
}

/** Whether a page is listed: what has moved or was taken back is not. Editions are no routes, and never come here. */
export function inSitemap(url: string): boolean {
  return !goneAddresses().has(decodeURIComponent(new URL(url).pathname));
}

export function sitemapItem(item: SitemapItem): SitemapItem {
  const lastmod = lastModified(library(), new URL(item.url).pathname);
  return lastmod ? { ...item, lastmod } : item;
}
