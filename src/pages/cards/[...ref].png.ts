/** The cards as pictures. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { APIRoute, GetStaticPaths } from 'astro';
import opentype from 'opentype.js';
import sharp from 'sharp';
import { getLibrary } from '../../content.ts';
import { KIND_NAMES, titleOf } from '../../library/entry.ts';
import { standing } from '../../library/standing.ts';
import { yearsOf } from '../../library/years.ts';
import { drawCard, type Card, type Lettering } from '../../publish/card.ts';
import { SITE } from '../../site.ts';

const FONT = '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff';

function loadLettering(): Lettering {
  const bytes = readFileSync(createRequire(import.meta.url).resolve(FONT));
  const font = opentype.parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  return {
    width: (text, size) => font.getAdvanceWidth(text, size),
    path: (text, x, y, size) => font.getPath(text, x, y, size).toPathData(1),
  };
}

let lettering: Lettering | undefined;

export const getStaticPaths = (async () => {
  const library = await getLibrary();
  const site: Card = { kicker: SITE.claim, title: SITE.name, site: 'Treaties, systems, proposals, terms' };
  return [
    { params: { ref: 'site' }, props: { card: site } },
    ...library.articles.map((article) => ({
      params: { ref: article.ref },
      props: {
        card: {
          kicker: `${KIND_NAMES[article.collection]}, ${yearsOf(library, article)}`,
          title: titleOf(article),
          status: standing(library, article),
          site: SITE.name,
        } satisfies Card,
      },
    })),
  ];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ card: Card }> = async ({ props }) => {
  const svg = drawCard(props.card, (lettering ??= loadLettering()));
  const png = await sharp(Buffer.from(svg)).png({ palette: true, colours: 32, compressionLevel: 9 }).toBuffer();
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
