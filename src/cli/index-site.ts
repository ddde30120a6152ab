/** Makes the search index of a built site, into its own folder. */
import { join } from 'node:path';
import * as pagefind from 'pagefind';

/** Numbers of notes and buttons of definitions: many on a page, so that they are named here and not marked there. */
const MARKS = ['.c', '.d'];

/** Reads every page and indexes those that have a `data-pagefind-body`; returns how many were read. */
export async function indexSite(folder: string): Promise<number> {
  const made = await pagefind.createIndex({ forceLanguage: 'en', writePlayground: false, excludeSelectors: MARKS });
  if (!made.index) throw new Error(made.errors.join('\n'));
  const { errors, page_count } = await made.index.addDirectory({ path: folder });
  if (errors.length > 0) throw new Error(errors.join('\n'));
  const written = await made.index.writeFiles({ outputPath: join(folder, 'pagefind') });
  if (written.errors.length > 0) throw new Error(written.errors.join('\n'));
  await pagefind.close();
  return page_count;
}
