/** The JSON Schema of the pages as data. Its address is its name, so it answers for as long as a file refers to it. */
import type { APIRoute } from 'astro';
import { entry1Schema } from '../../publish/exports/entry-1.ts';
import { SITE_URL } from '../../site.ts';

export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(entry1Schema(SITE_URL), null, 2)}\n`, {
    headers: { 'content-type': 'application/schema+json' },
  });
