/** The forms of a reference that reference managers read, each also a file beside the page. */
import type { ExportFormat } from '../../domain/address.ts';
import { bibtex } from './bibtex.ts';
import { cslJson } from './csl-json.ts';
import type { CslItem } from './csl.ts';
import { ris } from './ris.ts';

interface Format {
  /** Permanent: its place in a page is `cite-` and this. */
  id: string;
  name: string;
  /** The end of its file’s address. */
  file: ExportFormat;
  write: (item: CslItem) => string;
}

export const FORMATS: readonly Format[] = [
  { id: 'bibtex', name: 'BibTeX', file: 'bib', write: bibtex },
  { id: 'ris', name: 'RIS', file: 'ris', write: ris },
  { id: 'csl-json', name: 'CSL-JSON', file: 'csl.json', write: cslJson },
];
