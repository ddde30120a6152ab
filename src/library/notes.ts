/**
 * The numbered notes of a page: each source with each pinpoint once, numbered
 * in the order in which a reader meets them, first in the text, then in the
 * facts. Computed from the outline, since components render in no fixed order.
 */
import { citationsIn, type Citation } from '../domain/citation.ts';
import { isArticle, type AnyEntry } from './entry.ts';

export interface Note extends Citation {
  number: number;
}

export interface Notes {
  list: Note[];
  /** Ids of the sources, in the order of their first note. */
  sources: string[];
  /** The number of the note for a citation; an error where the page has none. */
  numberOf(citation: Citation): number;
}

function key({ source, pinpoint }: Citation): string {
  return `${source}, ${pinpoint}`;
}

/** Every `cite` and cited sentence in the facts of an entry, in order. */
export function factCitations(entry: AnyEntry): Citation[] {
  if (isArticle(entry)) {
    const { data } = entry;
    const limits = 'limits' in data ? data.limits : [];
    const figures = 'figures' in data ? data.figures : [];
    const further = 'furtherParties' in data && data.furtherParties ? [data.furtherParties] : [];
    return [...further, ...figures, ...limits, ...data.events, ...data.ahead].flatMap(({ cite }) => citationsIn(cite));
  }
  if (entry.collection === 'series') {
    const { summary, note = '', limit, lines } = entry.data;
    const points = lines.flatMap(({ points }) => points.map(({ cite = '' }) => cite));
    return [summary, limit?.cite ?? '', note, ...points].flatMap(citationsIn);
  }
  if (entry.collection === 'places') return citationsIn(`${entry.data.summary} ${entry.data.cite}`);
  if (entry.collection === 'parties') return citationsIn(entry.data.note ?? '');
  return [];
}

/** Every citation of an entry, first in its text, then in its facts. */
export function citationsOf(entry: AnyEntry): Citation[] {
  return [...entry.outline.citations, ...factCitations(entry)];
}

/** Numbers the notes of an entry's page. */
export function notesOf(entry: AnyEntry): Notes {
  return numberNotes(citationsOf(entry), entry.ref);
}

/** Numbers the notes of a page that cites so, in this order; its name stands in an error. */
export function numberNotes(citations: readonly Citation[], page: string): Notes {
  const numbers = new Map<string, Note>();
  for (const { source, pinpoint } of citations) {
    const citation = { source, pinpoint };
    if (!numbers.has(key(citation))) numbers.set(key(citation), { ...citation, number: numbers.size + 1 });
  }
  const list = [...numbers.values()];
  return {
    list,
    sources: [...new Set(list.map(({ source }) => source))],
    numberOf: (citation) => {
      const note = numbers.get(key(citation));
      if (!note) throw new Error(`no note for [@${key(citation)}] in ${page}`);
      return note.number;
    },
  };
}
