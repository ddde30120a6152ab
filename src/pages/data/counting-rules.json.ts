/** All tables in one file. */
import type { APIRoute } from 'astro';
import { getLibrary } from '../../content.ts';
import { fillTables } from '../../publish/tables/index.ts';
import { printAll } from '../../publish/tables/json.ts';
import { SITE_URL } from '../../site.ts';

export const GET: APIRoute = async () => {
  const setting = { library: await getLibrary(), site: SITE_URL };
  return new Response(printAll(fillTables(setting), setting), { headers: { 'content-type': 'application/json' } });
};
