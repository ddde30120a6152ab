/** How a browser searches the site. */
import type { APIRoute } from 'astro';
import { printOpenSearch } from '../publish/opensearch.ts';
import { SITE_URL } from '../site.ts';

export const GET: APIRoute = () => new Response(printOpenSearch(SITE_URL));
