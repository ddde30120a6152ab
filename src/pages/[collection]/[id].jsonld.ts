/** All that a page which is written here says to machines that read schema.org. */
import type { APIRoute } from 'astro';
import { getLibrary, routesOf } from '../../content.ts';
import { isOwn } from '../../library/entry.ts';
import { fullGraph } from '../../publish/jsonld.ts';
import { versionOf } from '../../publish/version.ts';
import { SITE_URL } from '../../site.ts';

export async function getStaticPaths() {
  return routesOf((await getLibrary()).entries.filter(isOwn));
}

export const GET: APIRoute = async ({ props }) => {
  const library = await getLibrary();
  const entry = library.at(props.ref)!;
  const graph = fullGraph(library, entry, SITE_URL, versionOf(library, entry, SITE_URL));
  return new Response(`${JSON.stringify(graph, null, 1)}\n`);
};
