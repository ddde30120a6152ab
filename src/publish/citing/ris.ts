/** A reference in RIS, for EndNote, Zotero, Mendeley: an encyclopaedia entry, its lines ended as the format's rules say. */
import type { CslItem } from './csl.ts';

/** The record. The name of an institution holds no comma, so that it is not split. */
export function ris(item: CslItem): string {
  const [year, month, day] = item.issued['date-parts'][0].map((part) => String(part).padStart(2, '0'));
  const lines: [tag: string, value: string][] = [
    ['TY', 'ENCYC'],
    ['ID', item.id],
    ['AU', item.author[0]!.literal],
    ['TI', item.title],
    ['T2', item['container-title']],
    ['PY', year!],
    ['DA', `${year}/${month}/${day}/`],
    ['ET', item.edition],
    ['UR', item.URL],
    ['LA', item.language],
    ['AB', item.abstract],
    ['ER', ''],
  ];
  return lines.map(([tag, value]) => `${tag}  - ${value}\r\n`).join('');
}
