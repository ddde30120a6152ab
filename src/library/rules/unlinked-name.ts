/** The first mention of a treaty, system, proposal or term in a text links to its page. */
import { addressOf } from '../../domain/address.ts';
import { texts, warning, type Rule } from '../content.ts';
import { titleOf, type Article, type Entry } from '../entry.ts';

type Named = Article | Entry<'terms'>;

export const unlinkedName: Rule = {
  name: 'unlinked-name',
  *check(content) {
    const { library } = content;
    const named: Named[] = [...library.articles, ...library.of('terms')];
    const mentions = named.map((entry) => ({ entry, pattern: mention(entry) }));
    for (const text of texts(content)) {
      for (const { entry, pattern } of mentions) {
        if (entry.ref === text.ref) continue;
        const first = text.outline.runs.find((run) => pattern.test(run.text));
        if (!first || first.linked) continue;
        yield warning(
          'unlinked-name',
          text,
          first.line,
          `“${pattern.exec(first.text)![0]}” is first mentioned without a link.`,
          `link it: [${titleOf(entry)}](${addressOf(entry.ref)}).`,
        );
      }
    }
  },
};

/** Finds an entry’s title, its English aliases and their plurals, as whole words; the capital first letter of a term may be small. */
function mention({ collection, data }: Named): RegExp {
  const names = [data.title, ...data.aliases.filter(({ lang }) => lang === 'en').map(({ name }) => name)];
  const patterns = names.map((name) => {
    if (collection !== 'terms') return `${quote(name)}s?`;
    const first = quote(name[0]!);
    return `(?:${first.toUpperCase()}|${first.toLowerCase()})${quote(name.slice(1))}s?`;
  });
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${patterns.join('|')})(?![\\p{L}\\p{N}-])`, 'u');
}

/** The text as a pattern that matches it, with any space or hyphen for each of its own. */
function quote(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[-\s]+/g, '[-\\s]');
}
