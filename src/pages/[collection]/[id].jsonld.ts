/** All that a page which is written here says to machines that read schema.org. */
import type { APIRoute } from 'astro';
import { getLibrary } from '../../content.ts';
import { OWN_COLLECTIONS, refOf } from '../../domain/address.ts';
import { fullGraph } from '../../publish/jsonld.ts';
import { versionOf } from '../../publish/version.ts';
import { SITE_URL } from '../../site.ts';

export async function getStaticPaths() {
  const library = await getLibrary();
  return OWN_COLLECTIONS.flatMap((collection) =>
    library.of(collection).map(({ id }) => ({ params: { collection, id }, props: { ref: refOf(collection, id) } })),
  );
}

export const GET: APIRoute = async ({ props }) => {
  const library = await getLibrary();
  const entry = library.at(props.ref)!;
  const graph = fullGraph(library, entry, SITE_URL, versionOf(library, entry, SITE_URL));
  return new Response(`${JSON.stringify(graph, null, 1)}\n`);
};
