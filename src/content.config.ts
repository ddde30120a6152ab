/** Collections: a folder and a schema each. What the facts mean is said in domain/schema. */
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { SCHEMAS } from './domain/schema/index.ts';

function folder(name: keyof typeof SCHEMAS, extension: 'mdx' | 'yaml') {
  return glob({ base: `./content/${name}`, pattern: `*.${extension}` });
}

export const collections = {
  treaties: defineCollection({ loader: folder('treaties', 'mdx'), schema: SCHEMAS.treaties }),
  systems: defineCollection({ loader: folder('systems', 'mdx'), schema: SCHEMAS.systems }),
  proposals: defineCollection({ loader: folder('proposals', 'mdx'), schema: SCHEMAS.proposals }),
  terms: defineCollection({ loader: folder('terms', 'mdx'), schema: SCHEMAS.terms }),
  series: defineCollection({ loader: folder('series', 'yaml'), schema: SCHEMAS.series }),
  sources: defineCollection({ loader: folder('sources', 'yaml'), schema: SCHEMAS.sources }),
  parties: defineCollection({ loader: folder('parties', 'yaml'), schema: SCHEMAS.parties }),
  places: defineCollection({ loader: folder('places', 'yaml'), schema: SCHEMAS.places }),
};
