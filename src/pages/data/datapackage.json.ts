/** The descriptor of all CSV files, for programs that read Data Packages. */
import type { APIRoute } from 'astro';
import { getLibrary } from '../../content.ts';
import { printPackage } from '../../publish/tables/datapackage.ts';
import { fillTables } from '../../publish/tables/index.ts';
import { SITE_URL } from '../../site.ts';

export const GET: APIRoute = async () => {
  const setting = { library: await getLibrary(), site: SITE_URL };
  return new Response(printPackage(fillTables(setting), setting), { headers: { 'content-type': 'application/json' } });
};
