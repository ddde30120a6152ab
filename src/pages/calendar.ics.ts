/** What is still ahead, as a calendar. */
import type { APIRoute } from 'astro';
import { getLibrary } from '../content.ts';
import { printCalendar } from '../publish/calendar.ts';
import { SITE_URL } from '../site.ts';

export const GET: APIRoute = async () => new Response(printCalendar(await getLibrary(), SITE_URL));
