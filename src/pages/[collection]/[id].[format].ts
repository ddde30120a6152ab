/**
 * Every page that is written here in the forms that machines read. While
 * writing (`npm run dev`) they answer with a slash at their end only: Astro sees
 * no file's ending in a parameter.
 */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getLibrary } from '../../content.ts';
import { EXPORT_FORMATS, refIn, type ExportFormat, type Ref } from '../../domain/address.ts';
import { isOwn, type OwnEntry } from '../../library/entry.ts';
import { redirects } from '../../library/ledger.ts';
import { EXPORTS } from '../../publish/exports/index.ts';
import { SITE_URL } from '../../site.ts';

export const getStaticPaths = (async () => {
  const { entries, archive } = await getLibrary();
  const pages = entries.filter(isOwn).map(({ ref }) => ({ at: ref, ref }));
  // A file can't send on by itself: at an address that moved stands the file of the page that took its place.
  const moved = redirects(archive.ledger)
    .map(({ from, to }) => ({ at: refIn(from), ref: refIn(to) }))
    .filter(({ ref }) => pages.some((page) => page.ref === ref));
  return [...pages, ...moved].flatMap(({ at, ref }) => {
    const [collection, id] = at.split('/');
    return EXPORT_FORMATS.map((format) => ({ params: { collection, id, format }, props: { ref, format } }));
  });
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ ref: Ref; format: ExportFormat }> = async ({ props: { ref, format } }) => {
  const library = await getLibrary();
  const { mediaType, render } = EXPORTS[format];
  return new Response(render(library, library.at(ref) as OwnEntry, SITE_URL), {
    headers: { 'content-type': mediaType },
  });
};
