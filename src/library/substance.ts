/**
 * What a page says, as Markdown: the words of its writer and the facts, with
 * citations as Pandoc reads them. From this a new edition is told from mere
 * style, and the Markdown export is made. What is derived from other pages or
 * from the day (status, links back) is no part of it.
 */
import { formatDate } from '../domain/date.ts';
import { eventId, eventName } from '../domain/event.ts';
import { FIGURE_QUANTITIES, formatQuantity } from '../domain/quantity.ts';
import { TIERS } from '../domain/schema/reference-data.ts';
import { list } from '../domain/status-words.ts';
import { datable, isArticle, titleOf, type AnyEntry, type Article } from './entry.ts';
import { saidBy } from './glance.ts';
import type { Library } from './library.ts';
import { notesOf } from './notes.ts';
import { referenceParts } from './reference.ts';
import { partyInText, partyName } from './standing.ts';

/** The text of an entry that is written here, blocks set apart by blank lines. */
export function substanceOf(library: Library, entry: AnyEntry): string {
  return [
    `# ${titleOf(entry)}`,
    ...leadOf(library, entry),
    proseOf(library, entry.body),
    ...(isArticle(entry) ? [numbersOf(library, entry), chronologyOf(library, entry), aheadOf(entry)] : []),
    sourcesOf(library, entry),
  ]
    .filter((block) => block !== '')
    .join('\n\n')
    .concat('\n');
}

/** The blocks before the text: other names, the sentence that stands alone, and the facts that have no section. */
function leadOf(library: Library, entry: AnyEntry): string[] {
  const names = (ids: readonly string[]) => ids.map((id) => partyName(library, id)).join(', ');
  const facts = (rows: [label: string, value: string | undefined][]) =>
    rows
      .filter(([, value]) => value)
      .map(([label, value]) => `- ${label}: ${value}`)
      .join('\n');
  const also = 'aliases' in entry.data ? entry.data.aliases.map(({ name }) => name).join('; ') : '';
  const lead = (...blocks: (string | undefined)[]) =>
    [...blocks.slice(0, 1), also && `Also: ${also}`, ...blocks.slice(1)].filter((block) => block !== undefined);
  switch (entry.collection) {
    case 'treaties':
      return lead(
        entry.data.officialTitle,
        entry.data.summary,
        facts([
          ['Signed by', names(entry.data.parties)],
          ['Taken over by', names(entry.data.successors)],
          ['Depositary', entry.data.depositary],
        ]),
      );
    case 'systems':
      return lead(
        entry.data.nativeName?.name,
        entry.data.summary,
        facts([
          ['What it is', entry.data.class],
          ['Operated by', names(entry.data.operators)],
          ['Maker', entry.data.maker],
        ]),
      );
    case 'proposals':
      return lead(
        entry.data.officialTitle,
        entry.data.summary,
        facts([
          ['From', names(entry.data.by)],
          ['To', names(entry.data.to)],
        ]),
      );
    case 'terms':
      return lead(undefined, entry.data.definition);
    case 'parties':
      return lead(entry.data.longName, entry.data.note, facts([['Successor of', names(entry.data.succeeds)]]));
    case 'places':
      return lead(
        undefined,
        entry.data.summary,
        facts([
          ['Country', names([entry.data.country])],
          ['Kind', entry.data.kind],
          ['Position', `${entry.data.lat}, ${entry.data.lon} ${entry.data.cite}`],
        ]),
      );
    case 'sources':
      throw new Error(`${entry.ref} is somebody else’s text`);
  }
}

const OPEN = /^<(Dispute|Position|Assessment|Table|Note)\b([^>]*)>$/gm;

/** The text with its tags turned into headings and lines, so that any reader of Markdown understands it. */
function proseOf(library: Library, body: string): string {
  return body
    .replace(OPEN, (_, tag: string, attributes: string) => {
      const of = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
      const speakers = () =>
        list(
          of('by')
            .split(/\s+/)
            .map((id) => partyName(library, id)),
        );
      switch (tag) {
        case 'Dispute':
          return `### ${of('question')} {#${of('id')}}`;
        case 'Position':
          return `**${speakers()}, ${formatDate(of('on'))}**`;
        case 'Assessment':
          return '**What others say**';
        case 'Table':
          return `**${of('caption')}** {#${of('id')}}`;
        default:
          return `**${of('title')}** {#${of('id')}}`;
      }
    })
    .replace(/^<\/\w+>$/gm, '')
    .replace(/<\/?span[^>]*>/g, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function numbersOf(library: Library, article: Article): string {
  const limits = ('limits' in article.data ? article.data.limits : []).map(
    ({ of, provision, note, cite, ...quantity }) =>
      [of, formatQuantity(quantity), [provision, note].filter(Boolean).join('. '), cite] as const,
  );
  const figures = ('figures' in article.data ? article.data.figures : []).map(
    (figure) =>
      [
        [FIGURE_QUANTITIES[figure.quantity], figure.variant].filter(Boolean).join(', '),
        formatQuantity(figure),
        [[saidBy(library, figure), figure.on && formatDate(figure.on)].filter(Boolean).join(', '), figure.note]
          .filter(Boolean)
          .join('. '),
        figure.cite,
      ] as const,
  );
  if (limits.length + figures.length === 0) return '';
  const head = limits.length > 0 ? '| What | Limit | Set by |' : '| What | Number | Who says so |';
  const rows = [...limits, ...figures].map(([what, much, who, cite]) => `| ${what} | ${much} | ${who} ${cite} |`);
  return ['## The numbers {#the-numbers}', '', head, '| --- | --- | --- |', ...rows].join('\n');
}

function chronologyOf(library: Library, article: Article): string {
  const { kind, events } = datable(article);
  const lines = events.map((event) => {
    const by = event.by && `by ${list(event.by.map((id) => partyInText(library, id)))}`;
    const at = event.at && `at ${library.get('places', event.at)?.data.name ?? event.at}`;
    const told = event.accordingTo && `according to ${partyInText(library, event.accordingTo)}`;
    const what = [eventName(kind, event), by, at, told].filter(Boolean).join(' ');
    const more = [event.note, event.contested && `Contested: ${event.contested}`].filter(Boolean).join(' ');
    return `- ${formatDate(event.on)}: ${what}. ${event.cite} ${more} {#${eventId(event)}}`.replace(/\s+/g, ' ');
  });
  return ['## Chronology {#chronology}', '', ...lines].join('\n');
}

function aheadOf({ data }: Article): string {
  const lines = data.ahead.map(
    ({ id, on, title, note, cite }) =>
      `- ${formatDate(on)}: ${[`${title}.`, cite, note].filter(Boolean).join(' ')} {#${id}}`,
  );
  return lines.length > 0 ? ['## Still ahead {#still-ahead}', '', ...lines].join('\n') : '';
}

function sourcesOf(library: Library, entry: AnyEntry): string {
  const lines = notesOf(entry).sources.map((id) => {
    const source = library.get('sources', id)?.data;
    if (!source) return `- @${id}`;
    // The day of reading and the copy are the record of our work, not of the text: reading anew changes no page.
    const { before, title, after } = referenceParts(source);
    const named = [before, `[“${title}”](${source.URL ?? source.read.copy})`, after].filter(Boolean).join(', ');
    return `- @${id}: ${named}. ${TIERS[source.tier]}.`;
  });
  return lines.length > 0 ? ['## Sources {#sources}', '', ...lines].join('\n') : '';
}
