/** The forms in which every page that is written here stands ready for machines. */
import type { ExportFormat } from '../../domain/address.ts';
import type { OwnEntry } from '../../library/entry.ts';
import type { Library } from '../../library/library.ts';
import { cslItem } from '../citing/csl.ts';
import { FORMATS } from '../citing/formats.ts';
import { MEDIA_TYPES } from '../links.ts';
import { versionOf } from '../version.ts';
import { entryData } from './json.ts';
import { markdown } from './markdown.ts';

interface Export {
  mediaType: string;
  /** The file of an entry, for a site at this address. */
  render: (library: Library, entry: OwnEntry, site: string) => string;
}

function reference(format: ExportFormat): Export {
  const { write } = FORMATS.find(({ file }) => file === format)!;
  return {
    mediaType: MEDIA_TYPES[format],
    render: (library, entry, site) => write(cslItem(entry, versionOf(library, entry, site))),
  };
}

/** Each form with its type, which public/_headers tells a host. */
export const EXPORTS: Record<ExportFormat, Export> = {
  json: { mediaType: MEDIA_TYPES.json, render: (...of) => `${JSON.stringify(entryData(...of), null, 1)}\n` },
  md: { mediaType: MEDIA_TYPES.md, render: markdown },
  bib: reference('bib'),
  ris: reference('ris'),
  'csl.json': reference('csl.json'),
};
