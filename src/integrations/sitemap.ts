/** Gives each address in the sitemap the day on which its page really changed. */
import type { SitemapItem } from '@astrojs/sitemap';
import { checkFolder } from '../cli/read.ts';
import { editionAddress } from '../domain/address.ts';
import type { Library } from '../library/library.ts';
import { lastModified } from '../publish/lastmod.ts';
import { movedAddresses } from '../publish/redirects.ts';

let known: Library | undefined;

function library(): Library {
  return (known ??= checkFolder(process.cwd()).library);
}

/** Whether a page is listed: what has moved, was taken back or is frozen is not. */
export function inSitemap(url: string): boolean {
  const address = decodeURIComponent(new URL(url).pathname);
  const { ledger, editions } = library().archive;
  if (movedAddresses(ledger).some(({ from }) => from === address) || ledger.retired[address] !== undefined)
    return false;
  return !editions.some(({ of, on }) => editionAddress(of, on) === address);
}

export function sitemapItem(item: SitemapItem): SitemapItem {
  const lastmod = lastModified(library(), new URL(item.url).pathname);
  return lastmod ? { ...item, lastmod } : item;
}
