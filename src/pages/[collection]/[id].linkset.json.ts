/** The links of every page that is written here, for machines. */
import type { APIRoute } from 'astro';
import { getLibrary, routesOf } from '../../content.ts';
import { isOwn } from '../../library/entry.ts';
import { printLinkset } from '../../publish/linkset.ts';
import { SITE_URL } from '../../site.ts';

export async function getStaticPaths() {
  return routesOf((await getLibrary()).entries.filter(isOwn));
}

export const GET: APIRoute = async ({ props }) => {
  const library = await getLibrary();
  return new Response(printLinkset(library, library.at(props.ref)!, SITE_URL));
};
