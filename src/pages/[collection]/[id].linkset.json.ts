/** The links of every page that is written here, for machines. */
import type { APIRoute } from 'astro';
import { getLibrary } from '../../content.ts';
import { OWN_COLLECTIONS, refOf } from '../../domain/address.ts';
import { printLinkset } from '../../publish/linkset.ts';
import { SITE_URL } from '../../site.ts';

export async function getStaticPaths() {
  const library = await getLibrary();
  return OWN_COLLECTIONS.flatMap((collection) =>
    library.of(collection).map(({ id }) => ({ params: { collection, id }, props: { ref: refOf(collection, id) } })),
  );
}

export const GET: APIRoute = async ({ props }) => {
  const library = await getLibrary();
  return new Response(printLinkset(library, library.at(props.ref)!, SITE_URL));
};
