/** The first mention of a glossary term in a text links to it. */
import { addressOf } from '../../domain/address.ts';
import { texts, warning, type Rule } from '../content.ts';
import type { Entry } from '../entry.ts';

export const unlinkedTerm: Rule = {
  name: 'unlinked-term',
  *check(content) {
    const terms = content.library.of('terms');
    const names = new Map(terms.map((term) => [term.ref, mention(term)]));
    for (const entry of texts(content)) {
      for (const term of terms) {
        if (term.ref === entry.ref) continue;
        const first = entry.outline.runs.find(({ text }) => names.get(term.ref)!.test(text));
        if (!first || first.linked) continue;
        yield warning(
          'unlinked-term',
          entry,
          first.line,
          `“${names.get(term.ref)!.exec(first.text)![0]}” is first mentioned without a link.`,
          `link it: [${term.data.title}](${addressOf(term.ref)}).`,
        );
      }
    }
  },
};

/** Finds a term, its English aliases and their plurals, as whole words; a capital first letter may be small. */
function mention({ data }: Entry<'terms'>): RegExp {
  const names = [data.title, ...data.aliases.filter(({ lang }) => lang === 'en').map(({ name }) => name)];
  const patterns = names.map((name) => {
    const first = quote(name[0]!);
    return `(?:${first.toUpperCase()}|${first.toLowerCase()})${quote(name.slice(1))}s?`;
  });
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${patterns.join('|')})(?![\\p{L}\\p{N}-])`, 'u');
}

/** The text as a pattern that matches it, with any space or hyphen for each of its own. */
function quote(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[-\s]+/g, '[-\\s]');
}
