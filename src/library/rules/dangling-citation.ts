/** Every citation names a source that exists, in the syntax that the site reads. */
import { citationsIn, withoutCitations } from '../../domain/citation.ts';
import { problem, type Content, type Rule } from '../content.ts';
import { isArticle, type AnyEntry } from '../entry.ts';

export const danglingCitation: Rule = {
  name: 'dangling-citation',
  *check(content) {
    for (const entry of content.library.entries) {
      for (const { source, line } of entry.outline.citations) yield* judge(content, entry, source, line);
      for (const { text, at } of citedFacts(entry)) {
        for (const { source } of citationsIn(text)) yield* judge(content, entry, source, at);
        if (OPEN.test(withoutCitations(text))) yield open(entry, at);
      }
      for (const { text, line } of entry.outline.runs) {
        if (OPEN.test(text)) yield open(entry, line);
      }
      for (const { text, line } of entry.outline.headings) {
        if (!text.includes('[@')) continue;
        const fix = 'cite it in the text below: a heading stands in the contents too.';
        yield problem('dangling-citation', entry, line, 'a heading holds a citation.', fix);
      }
    }
  },
};

/** What a citation leaves behind that could not be read as one. */
const OPEN = /\[\s*@|@\]/;

function open(entry: AnyEntry, at: number | readonly PropertyKey[]) {
  return problem(
    'dangling-citation',
    entry,
    at,
    'holds a citation that is not closed or has formatting inside.',
    'write [@source-id, pinpoint] in one piece, without * or _ inside.',
  );
}

function* judge(content: Content, entry: AnyEntry, source: string, at: number | readonly PropertyKey[]) {
  if (content.known.has(`sources/${source}`)) return;
  yield problem(
    'dangling-citation',
    entry,
    at,
    `“${source}” is not a source.`,
    `correct the id, or add content/sources/${source}.yaml.`,
  );
}

/** The facts of an entry that carry citations, with their fields. */
function* citedFacts(entry: AnyEntry): Iterable<{ text: string; at: PropertyKey[] }> {
  if (entry.collection === 'places') {
    yield { text: entry.data.cite, at: ['cite'] };
    yield { text: entry.data.summary, at: ['summary'] };
  }
  if (entry.collection === 'series') {
    const { summary, note, limit, lines } = entry.data;
    yield { text: summary, at: ['summary'] };
    yield { text: note ?? '', at: ['note'] };
    yield { text: limit?.cite ?? '', at: ['limit', 'cite'] };
    for (const [i, { points }] of lines.entries()) {
      for (const [j, { cite }] of points.entries()) yield { text: cite ?? '', at: ['lines', i, 'points', j, 'cite'] };
    }
  }
  if (entry.collection === 'parties') yield { text: entry.data.note ?? '', at: ['note'] };
  if (!isArticle(entry)) return;
  for (const list of ['events', 'ahead', 'limits', 'figures']) {
    const facts = ((entry.data as Record<string, unknown>)[list] ?? []) as { cite: string }[];
    for (const [i, { cite }] of facts.entries()) yield { text: cite, at: [list, i, 'cite'] };
  }
  if (entry.collection !== 'treaties') return;
  for (const field of ['rangeBand', 'furtherParties'] as const) {
    const cite = entry.data[field]?.cite;
    if (cite) yield { text: cite, at: [field, 'cite'] };
  }
}
