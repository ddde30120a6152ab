/**
 * Every page that is written here in the forms that machines read. While
 * writing (`npm run dev`) they answer with a slash at their end only: Astro sees
 * no file's ending in a parameter.
 */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getLibrary } from '../../content.ts';
import { EXPORT_FORMATS, type ExportFormat, type Ref } from '../../domain/address.ts';
import { isOwn, type OwnEntry } from '../../library/entry.ts';
import { EXPORTS } from '../../publish/exports/index.ts';
import { SITE_URL } from '../../site.ts';

export const getStaticPaths = (async () => {
  const { entries } = await getLibrary();
  return entries
    .filter(isOwn)
    .flatMap(({ collection, id, ref }) =>
      EXPORT_FORMATS.map((format) => ({ params: { collection, id, format }, props: { ref, format } })),
    );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ ref: Ref; format: ExportFormat }> = async ({ props: { ref, format } }) => {
  const library = await getLibrary();
  const { mediaType, render } = EXPORTS[format];
  return new Response(render(library, library.at(ref) as OwnEntry, SITE_URL), {
    headers: { 'content-type': mediaType },
  });
};
