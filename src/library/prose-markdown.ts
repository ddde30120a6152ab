/** A text as its writer wrote it, in plain Markdown: the tags of this site become headings, quotations and captions. */
import { formatDate } from '../domain/date.ts';
import { list } from '../domain/status-words.ts';
import type { Library } from './library.ts';
import { partyName } from './standing.ts';

const OPEN = /^<(Dispute|Position|Assessment|Table|Note)((?:\s+\w+="[^"]*")*)\s*>\s*$/;
const CLOSE = /^<\/(Dispute|Position|Assessment|Table|Note)>\s*$/;
/** Tags whose end must be seen too: what stands in them is quoted, and what follows is not. */
const QUOTED = ['Position', 'Assessment', 'Note'];

/**
 * The text of an entry in Markdown. Headings keep their ids and citations their
 * brackets, both as Pandoc reads them; links stay as they are.
 */
export function proseMarkdown(library: Library, body: string): string {
  const text: string[] = [];
  let quoted: string[] | undefined;
  for (const line of body.replace(/<\/?span[^>]*>/g, '').split('\n')) {
    const [, opened, attributes = ''] = OPEN.exec(line) ?? [];
    const closed = CLOSE.exec(line)?.[1];
    if (opened) {
      const label = labelOf(library, opened, attributesIn(attributes));
      if (QUOTED.includes(opened)) quoted = [label];
      else text.push(label);
    } else if (closed) {
      if (quoted && QUOTED.includes(closed)) {
        text.push(quote(quoted.join('\n').trim()));
        quoted = undefined;
      }
    } else (quoted ?? text).push(line);
  }
  return text
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/**
 * The tags that are read here, in order, an end as `/Note`. Only what stands on
 * a line of its own is: the rule known-tags compares them with the parser's.
 */
export function tagsOnLines(body: string): string[] {
  return body.split('\n').flatMap((line) => {
    const [, opened] = OPEN.exec(line) ?? [];
    const [, closed] = CLOSE.exec(line) ?? [];
    return opened ?? (closed ? `/${closed}` : []);
  });
}

function attributesIn(text: string): Record<string, string> {
  return Object.fromEntries([...text.matchAll(/(\w+)="([^"]*)"/g)].map(([, name, value]) => [name!, value!]));
}

function labelOf(library: Library, tag: string, { id, question, by = '', on, caption, title }: Record<string, string>) {
  switch (tag) {
    case 'Dispute':
      return `### Disputed: ${question} {#${id}}`;
    case 'Position': {
      const names = by.split(/\s+/).map((party) => partyName(library, party));
      return `**${list(names)}, ${formatDate(on!)}**`;
    }
    case 'Table':
      return `[**${caption}**](#${id})`;
    case 'Note':
      return `[**${title}**](#${id})`;
    default:
      return '**What others say**';
  }
}

function quote(text: string): string {
  return text
    .replace(/\n{3,}/g, '\n\n')
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
}
