/**
 * What a page says, as Markdown: the words of its writer and the facts, with
 * citations as Pandoc reads them. From this a new edition is told from mere
 * style, and the Markdown export is made. It follows from content alone: what
 * is derived from the day (status) or written elsewhere (links back) is no part
 * of it. Events, limits, figures, tables and notes link to their own addresses,
 * headings carry them as `{#id}`.
 */
import { addressOf, refOf, type Ref } from '../domain/address.ts';
import { formatDate } from '../domain/date.ts';
import { eventId, eventName } from '../domain/event.ts';
import { FIGURE_QUANTITIES, formatCount, formatNumber, formatQuantity } from '../domain/quantity.ts';
import { RELATION_KINDS } from '../domain/relation.ts';
import { TIERS } from '../domain/schema/reference-data.ts';
import type { SeriesLine } from '../domain/schema/series.ts';
import { list } from '../domain/status-words.ts';
import { SUBJECTS } from '../domain/subject.ts';
import { datable, isArticle, titleOf, type AnyEntry, type Article } from './entry.ts';
import { saidBy } from './glance.ts';
import type { Library } from './library.ts';
import { notesOf } from './notes.ts';
import { proseMarkdown } from './prose-markdown.ts';
import { referenceParts } from './reference.ts';
import { furtherParties, partiesLabel, partyInText } from './standing.ts';

/** The text of an entry that is written here, blocks set apart by blank lines. */
export function substanceOf(library: Library, entry: AnyEntry): string {
  return [
    `# ${titleOf(entry)}`,
    ...leadOf(library, entry),
    proseMarkdown(library, entry.body),
    ...(entry.collection === 'series' ? [entry.data.note ?? '', ...entry.data.lines.map(seriesLine)] : []),
    ...(isArticle(entry) ? [numbersOf(library, entry), chronologyOf(library, entry), aheadOf(entry)] : []),
    relationsOf(library, entry),
    sourcesOf(library, entry),
  ]
    .filter((block) => block !== '')
    .join('\n\n')
    .concat('\n');
}

/** The blocks before the text: official and other names, the sentences that stand alone, and the facts that have no section. */
function leadOf(library: Library, entry: AnyEntry): string[] {
  const also = 'aliases' in entry.data ? entry.data.aliases.map(({ name }) => name).join('; ') : '';
  const [official, summary] = namesAndSummary(entry);
  const facts = factsOf(library, entry).flatMap(([label, value]) => (value ? [`- ${label}: ${value}`] : []));
  return [official && `*${official}*`, also && `Also: ${also}`, summary, facts.join('\n')].map((block) => block ?? '');
}

function namesAndSummary(entry: AnyEntry): [official: string | undefined, summary: string | undefined] {
  switch (entry.collection) {
    case 'treaties':
    case 'proposals':
      return [entry.data.officialTitle, entry.data.summary];
    case 'systems':
      return [entry.data.nativeName?.name, entry.data.summary];
    case 'terms':
      return [undefined, entry.data.definition];
    case 'parties':
      return [entry.data.longName, entry.data.note];
    case 'places':
    case 'series':
      return [undefined, entry.data.summary];
    case 'sources':
      throw new Error(`${entry.ref} is somebody else’s text`);
  }
}

function factsOf(library: Library, entry: AnyEntry): [label: string, value: string | undefined][] {
  const parties = (ids: readonly string[]) => ids.map((id) => linkTo(library, refOf('parties', id))).join(', ');
  const date = (on: string | undefined) => on && formatDate(on);
  switch (entry.collection) {
    case 'treaties': {
      const { subject, parties: signed, furtherParties: further, successors, depositary, rangeBand: band } = entry.data;
      return [
        ['Subject', SUBJECTS[subject]],
        [
          partiesLabel(entry.data),
          parties(signed) + (further ? `, and ${furtherParties(further)} ${further.cite}` : ''),
        ],
        ['Taken over by', parties(successors)],
        ['Depositary', depositary],
        ['Ranges', band && `${formatQuantity({ min: band.min, max: band.max, unit: 'km' })} ${band.cite}`],
      ];
    }
    case 'systems':
      return [
        ['What it is', entry.data.class],
        ['Operated by', parties(entry.data.operators)],
        ['Maker', entry.data.maker],
      ];
    case 'proposals':
      return [
        ['From', parties(entry.data.by)],
        ['To', parties(entry.data.to)],
      ];
    case 'parties':
      return [
        ['Kind', entry.data.kind],
        ['Began', date(entry.data.from)],
        ['Ceased', date(entry.data.to)],
        ['Successor of', parties(entry.data.succeeds)],
      ];
    case 'places':
      return [
        ['Country', parties([entry.data.country])],
        ['Kind', entry.data.kind],
        ['Position', `${entry.data.lat}, ${entry.data.lon} ${entry.data.cite}`],
      ];
    case 'series': {
      const { of, unit, limit } = entry.data;
      return [
        ['Of', of.map((ref) => linkTo(library, ref)).join(', ')],
        ['Counted', unit],
        ['Limit', limit && `${formatNumber(limit.value)} from ${formatDate(limit.from)}, ${limit.name} ${limit.cite}`],
      ];
    }
    default:
      return [];
  }
}

/** The numbers of one side or estimator, one a line. */
function seriesLine({ name, points }: SeriesLine): string {
  const rows = points.map(({ on, of, value, about, unknown, note, cite }) => {
    const number = value === undefined ? unknown : formatCount(value, about);
    return `- ${on === undefined ? of : formatDate(on)}: ${[sentences(number, note), cite].filter(Boolean).join(' ')}`;
  });
  return `**${name}**\n\n${rows.join('\n')}`;
}

function linkTo(library: Library, ref: Ref): string {
  const entry = library.at(ref);
  return `[${entry ? titleOf(entry) : ref}](${addressOf(ref)})`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Sentences one after the other; what is empty is left out. */
function sentences(...parts: (string | undefined)[]): string {
  return parts
    .filter((part) => part)
    .map((part) => part!.replace(/(?<![.!?])$/, '.'))
    .join(' ');
}

function numbersOf(library: Library, article: Article): string {
  const named = (text: string, id: string) => `[${text}](#${id})`;
  const blocks: string[] = [];
  if ('limits' in article.data && article.data.limits.length > 0) {
    const rows = article.data.limits.map(({ id, of, provision, note, cite, ...quantity }) => [
      named(of, id),
      formatQuantity(quantity),
      `${sentences(provision, note)} ${cite}`,
    ]);
    blocks.push(table(['What', 'Limit', 'Set by'], rows));
  }
  if ('figures' in article.data) {
    const rows = article.data.figures.map((figure) => [
      named([FIGURE_QUANTITIES[figure.quantity], figure.variant].filter(Boolean).join(', '), figure.id),
      formatQuantity(figure),
      `${sentences([saidBy(library, figure), figure.on && formatDate(figure.on)].filter(Boolean).join(', '), figure.note)} ${figure.cite}`,
    ]);
    blocks.push(table(['What', 'Number', 'Who says so'], rows));
  }
  return blocks.length > 0 ? ['## The numbers {#the-numbers}', ...blocks].join('\n\n') : '';
}

function chronologyOf(library: Library, article: Article): string {
  const { kind, events } = datable(article);
  const names = (ids: readonly string[]) => list(ids.map((id) => partyInText(library, id)));
  const lines = events.map((event) => {
    const what = [
      `**${eventName(kind, event)}**`,
      event.by && (event.title ? `(${names(event.by)})` : `by ${names(event.by)}`),
      event.at && `at ${linkTo(library, refOf('places', event.at))}`,
      event.accordingTo && `according to ${names([event.accordingTo])}`,
    ];
    const more = [event.note, event.contested && `Contested: ${event.contested}`];
    const said = [sentences(what.filter(Boolean).join(' ')), event.cite, sentences(...more)].filter(Boolean).join(' ');
    return `- [${formatDate(event.on)}](#${eventId(event)}): ${said}`;
  });
  return ['## Chronology {#chronology}', lines.join('\n')].join('\n\n');
}

function aheadOf({ data }: Article): string {
  const lines = data.ahead.map(({ id, on, title, note, cite }) => {
    const said = [sentences(`**${title}**`), cite, sentences(note)].filter(Boolean).join(' ');
    return `- [${formatDate(on)}](#${id}): ${said}`;
  });
  return lines.length > 0 ? ['## Still ahead {#still-ahead}', lines.join('\n')].join('\n\n') : '';
}

/** What the writer of this page joined it to; the links of others to it are theirs. */
function relationsOf(library: Library, entry: AnyEntry): string {
  const related = entry.collection === 'terms' ? entry.data.related.map((ref) => `- ${linkTo(library, ref)}`) : [];
  const typed = (isArticle(entry) ? entry.data.relations : []).map(({ kind, to, by, note }) => {
    const say = by && `${list(by.map((id) => partyInText(library, id)))} ${by.length > 1 ? 'say' : 'says'} so`;
    const more = [say, note].filter(Boolean).join('; ');
    return `- ${RELATION_KINDS[kind].label}: ${linkTo(library, to)}${more && ` (${more})`}`;
  });
  const lines = [...typed, ...related];
  return lines.length > 0 ? ['## What it connects to {#relations}', lines.join('\n')].join('\n\n') : '';
}

/** The sources, each with the key by which the text cites it. */
function sourcesOf(library: Library, entry: AnyEntry): string {
  const lines = notesOf(entry).sources.map((id) => {
    const source = library.get('sources', id)?.data;
    if (!source) return `- \`${id}\``;
    // The day of reading and the copy are the record of our work, not of the text: reading anew changes no page.
    const { before, title, after } = referenceParts(source);
    const named = [before, `[“${title}”](${source.URL ?? source.read.copy})`, after].filter(Boolean).join(', ');
    return `- \`${id}\`: ${sentences(named)} ${TIERS[source.tier]}.`;
  });
  return lines.length > 0 ? ['## Sources {#sources}', lines.join('\n')].join('\n\n') : '';
}
