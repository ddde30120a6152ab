/** A paragraph or table that holds a date or a number carries a citation. */
import { problem, type Content, type Rule } from '../content.ts';
import { isArticle, titleOf } from '../entry.ts';
import type { Block } from '../outline.ts';
import { withoutCitations } from '../../domain/citation.ts';

export const uncitedFact: Rule = {
  name: 'uncited-fact',
  *check(content) {
    const names = designations(content);
    const fix = 'cite the source with a pinpoint, [@source-id, p. 3], or take the number out.';
    for (const entry of content.library.entries) {
      for (const block of entry.outline.blocks) {
        const number = cited(block) ? undefined : numberIn(block.text, names);
        if (number === undefined) continue;
        yield problem('uncited-fact', entry, block.line, `holds “${number}” and no citation.`, fix);
      }
      for (const field of ['note', 'summary'] as const) {
        if (isArticle(entry) || entry.collection === 'sources') continue;
        const text = (entry.data as Record<string, unknown>)[field];
        if (typeof text !== 'string' || withoutCitations(text) !== text) continue;
        const number = numberIn(text, names);
        if (number) yield problem('uncited-fact', entry, [field], `holds “${number}” and no citation.`, fix);
      }
    }
  },
};

/** A table may be cited by the line under it, in the same tag. */
function cited({ citations, kind, within }: Block): boolean {
  return citations.length > 0 || (kind === 'table' && (within?.citations.length ?? 0) > 0);
}

/** Names that hold digits: 9M729, Mk 41. Their digits are not facts. */
function designations({ library }: Content): string[] {
  return library.entries
    .filter((entry) => entry.collection !== 'sources')
    .flatMap((entry) => [
      titleOf(entry),
      ...('aliases' in entry.data ? entry.data.aliases.map(({ name }) => name) : []),
    ])
    .filter((name) => /\d/.test(name))
    .sort((a, b) => b.length - a.length);
}

/** A number with its unit or ending, 500, 1,550, 20th, 1990s, 500km; not the digits of a designation, 9M729 or SS-20. */
const NUMBER = /(?<![\p{L}\d]-?|\p{L}–)\d+(?:[.,]\d+)*\p{Ll}*(?![\p{L}\d]|[.,]\d|-\p{Lu})/u;

/**
 * The first number or date in a text, names aside.
 *
 *     numberIn('The SS-20 flew 5,000 km.', ['SS-20']) // '5,000'
 */
function numberIn(text: string, names: readonly string[]): string | undefined {
  const bare = names.reduce((left, name) => left.replaceAll(name, ' '), text);
  return NUMBER.exec(bare)?.[0];
}
