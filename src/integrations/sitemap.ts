/** Gives each address in the sitemap the day on which its page really changed. */
import type { SitemapItem } from '@astrojs/sitemap';
import { checkFolder } from '../cli/read.ts';
import type { Library } from '../library/library.ts';
import { lastModified } from '../publish/lastmod.ts';

let library: Library | undefined;

export function sitemapItem(item: SitemapItem): SitemapItem {
  library ??= checkFolder(process.cwd()).library;
  const lastmod = lastModified(library, new URL(item.url).pathname);
  return lastmod ? { ...item, lastmod } : item;
}
