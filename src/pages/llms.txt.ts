/** A table of contents for programs that read text. */
import type { APIRoute } from 'astro';
import { getLibrary } from '../content.ts';
import { printLlms } from '../publish/llms.ts';
import { SITE_URL } from '../site.ts';

export const GET: APIRoute = async () => new Response(printLlms(await getLibrary(), SITE_URL));
