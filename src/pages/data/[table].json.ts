/** Each table as JSON. */
import type { APIRoute } from 'astro';
import { getLibrary } from '../../content.ts';
import { DATA_TABLES, type DataTable } from '../../domain/address.ts';
import { fillTable } from '../../publish/tables/index.ts';
import { printJson } from '../../publish/tables/json.ts';
import { SITE_URL } from '../../site.ts';

export function getStaticPaths() {
  return DATA_TABLES.map((table) => ({ params: { table } }));
}

export const GET: APIRoute = async ({ params }) => {
  const setting = { library: await getLibrary(), site: SITE_URL };
  const json = printJson(fillTable(params.table as DataTable, setting), setting);
  return new Response(json, { headers: { 'content-type': 'application/json' } });
};
