/** Each table as CSV. */
import type { APIRoute } from 'astro';
import { getLibrary } from '../../content.ts';
import { DATA_TABLES, type DataTable } from '../../domain/address.ts';
import { printCsv } from '../../publish/tables/csv.ts';
import { fillTable } from '../../publish/tables/index.ts';
import { SITE_URL } from '../../site.ts';

export function getStaticPaths() {
  return DATA_TABLES.map((table) => ({ params: { table } }));
}

export const GET: APIRoute = async ({ params }) => {
  const filled = fillTable(params.table as DataTable, { library: await getLibrary(), site: SITE_URL });
  return new Response(printCsv(filled), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
