/** One article as a column, from which any comparison is made in the reader's browser. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getLibrary, routesOf } from '../../../content.ts';
import { columnOf } from '../../../library/column.ts';
import { isArticle } from '../../../library/entry.ts';

export const getStaticPaths = (async () => {
  return routesOf((await getLibrary()).articles);
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ props }) => {
  const library = await getLibrary();
  const article = library.at(props.ref as string);
  if (!article || !isArticle(article)) throw new Error(`${String(props.ref)} is no article`);
  return Response.json(columnOf(library, article));
};
