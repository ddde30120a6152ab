/** The forms in which every page that is written here stands ready for machines. */
import type { ExportFormat } from '../../domain/address.ts';
import type { OwnEntry } from '../../library/entry.ts';
import type { Library } from '../../library/library.ts';
import { cslItem } from '../citing/csl.ts';
import { FORMATS } from '../citing/formats.ts';
import { versionOf } from '../version.ts';
import { entryData } from './json.ts';
import { markdown } from './markdown.ts';

interface Export {
  mediaType: string;
  /** The file of an entry, for a site at this address. */
  render: (library: Library, entry: OwnEntry, site: string) => string;
}

function reference(format: ExportFormat): Export['render'] {
  const { write } = FORMATS.find(({ file }) => file === format)!;
  return (library, entry, site) => write(cslItem(entry, versionOf(library, entry, site)));
}

/** Each form with the type under which it is served; public/_headers says the same to a host. */
export const EXPORTS: Record<ExportFormat, Export> = {
  json: {
    mediaType: 'application/json',
    render: (...of) => `${JSON.stringify(entryData(...of), null, 1)}\n`,
  },
  md: { mediaType: 'text/markdown; charset=utf-8', render: markdown },
  bib: { mediaType: 'application/x-bibtex; charset=utf-8', render: reference('bib') },
  ris: { mediaType: 'application/x-research-info-systems; charset=utf-8', render: reference('ris') },
  'csl.json': { mediaType: 'application/vnd.citationstyles.csl+json', render: reference('csl.json') },
};
