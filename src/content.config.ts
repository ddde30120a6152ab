/** Collections: a folder and a schema each. What the facts mean is said in domain/schema. */
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { FILE_FORMS, type Collection } from './domain/address.ts';
import { SCHEMAS } from './domain/schema/index.ts';

function folder(name: Collection) {
  return glob({ base: `./content/${name}`, pattern: `*.${FILE_FORMS[name]}` });
}

export const collections = {
  treaties: defineCollection({ loader: folder('treaties'), schema: SCHEMAS.treaties }),
  systems: defineCollection({ loader: folder('systems'), schema: SCHEMAS.systems }),
  proposals: defineCollection({ loader: folder('proposals'), schema: SCHEMAS.proposals }),
  terms: defineCollection({ loader: folder('terms'), schema: SCHEMAS.terms }),
  series: defineCollection({ loader: folder('series'), schema: SCHEMAS.series }),
  sources: defineCollection({ loader: folder('sources'), schema: SCHEMAS.sources }),
  parties: defineCollection({ loader: folder('parties'), schema: SCHEMAS.parties }),
  places: defineCollection({ loader: folder('places'), schema: SCHEMAS.places }),
};
