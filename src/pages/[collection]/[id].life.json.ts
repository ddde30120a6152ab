/** What a reader's browser needs to tell the status of an article on a day that is asked for. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getLibrary, routesOf } from '../../content.ts';
import { isArticle } from '../../library/entry.ts';
import { lifeOf } from '../../library/life.ts';

export const getStaticPaths = (async () => {
  return routesOf((await getLibrary()).articles);
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ props }) => {
  const library = await getLibrary();
  const article = library.at(props.ref as string);
  if (!article || !isArticle(article)) throw new Error(`${String(props.ref)} is no article`);
  return Response.json(lifeOf(library, article));
};
