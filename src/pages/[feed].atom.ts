/** The feeds, as Atom. */
import type { APIRoute } from 'astro';
import { getLibrary } from '../content.ts';
import { FEEDS, type FeedName } from '../domain/address.ts';
import { printAtom } from '../publish/feed-formats.ts';
import { feedOf } from '../publish/feeds.ts';
import { SITE_URL } from '../site.ts';

export function getStaticPaths() {
  return FEEDS.map((feed) => ({ params: { feed } }));
}

export const GET: APIRoute = async ({ params }) =>
  new Response(printAtom(feedOf(await getLibrary(), params.feed as FeedName, SITE_URL)));
