/** The feeds, as JSON Feed. */
import type { APIRoute } from 'astro';
import { getLibrary } from '../content.ts';
import { FEEDS, type FeedName } from '../domain/address.ts';
import { printJsonFeed } from '../publish/feed-formats.ts';
import { feedOf } from '../publish/feeds.ts';
import { SITE_URL } from '../site.ts';

export function getStaticPaths() {
  return FEEDS.map((feed) => ({ params: { feed } }));
}

export const GET: APIRoute = async ({ params }) =>
  new Response(printJsonFeed(feedOf(await getLibrary(), params.feed as FeedName, SITE_URL)));
