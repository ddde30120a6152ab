/** The facts of an article as answers: from its front matter alone, each with its source and its place in the page. */
import { refOf } from '../domain/address.ts';
import { citationsIn } from '../domain/citation.ts';
import { formatDate } from '../domain/date.ts';
import { BEGINNINGS, CONCLUSIONS, eventId, eventName, type ArticleEvent } from '../domain/event.ts';
import { FIGURE_QUANTITIES, formatQuantity } from '../domain/quantity.ts';
import type { Figure, Limit } from '../domain/schema/article.ts';
import { list, printStatus } from '../domain/status-words.ts';
import { datable, type Article } from '../library/entry.ts';
import { saidBy } from '../library/glance.ts';
import type { Library } from '../library/library.ts';
import { shortReference } from '../library/reference.ts';
import { partyInText, partyName, standing } from '../library/standing.ts';
import type { Fact } from '../search/facts.ts';

/** Acts of all parties, of whom a treaty of very many names but a few. */
const JOINING: ReadonlySet<string> = new Set([...CONCLUSIONS, ...BEGINNINGS]);

/** Every fact of an article: where it stands, its numbers and limits, its events. */
export function factsOf(library: Library, article: Article): Fact[] {
  const { data } = article;
  return [
    ...statusFact(library, article),
    ...('figures' in data ? data.figures.map((figure) => figureFact(library, figure)) : []),
    ...('limits' in data ? data.limits.map((limit) => limitFact(library, limit)) : []),
    ...data.events.map((event) => eventFact(library, article, event)),
    ...neverBegun(library, article),
  ];
}

/** Of a treaty that has not entered into force: that it has not, by the event on which it stands. */
function neverBegun(library: Library, article: Article): Fact[] {
  if (article.collection !== 'treaties') return [];
  if (article.data.events.some(({ kind }) => BEGINNINGS.includes(kind))) return [];
  return statusFact(library, article).map(({ text, ...fact }) => ({
    ...fact,
    kind: 'entered-into-force',
    label: 'Entered into force',
    text: `not as of ${formatDate(library.asOf)}`,
    note: text,
  }));
}

/** The status of today stands on the event that brought it about; without one it is no fact with a source. */
function statusFact(library: Library, article: Article): Fact[] {
  const line = standing(library, article);
  const behind = article.data.events.findLast(({ on }) => on === line.since);
  if (!behind) return [];
  const { contested, ...event } = eventFact(library, article, behind);
  // Who did it stands in the words of the status, where it matters.
  delete event.who;
  return [
    {
      ...event,
      kind: 'status',
      label: 'Status',
      text: printStatus(line, true),
      words: '',
      ...(line.contested && contested && { contested }),
    },
  ];
}

function figureFact(library: Library, figure: Figure): Fact {
  const { quantity, variant, accordingTo, on, note } = figure;
  return {
    kind: quantity,
    label: [FIGURE_QUANTITIES[quantity], variant].filter(Boolean).join(', '),
    text: formatQuantity(figure),
    who: saidBy(library, figure),
    ...(on && { when: formatDate(on), date: on }),
    ...(note && { note }),
    place: figure.id,
    sources: sourcesOf(library, figure.cite),
    words: [figure.unit, variant ?? ''].join(' '),
    unit: figure.unit,
    whose: adjectives(library, accordingTo ? [accordingTo] : []),
    parties: accordingTo ? [refOf('parties', accordingTo)] : [],
  };
}

function limitFact(library: Library, limit: Limit): Fact {
  return {
    kind: limit.max === 0 ? 'ban' : 'limit',
    label: `${limit.of.charAt(0).toUpperCase()}${limit.of.slice(1)}`,
    text: formatQuantity(limit),
    who: limit.provision,
    ...(limit.note && { note: limit.note }),
    place: limit.id,
    sources: sourcesOf(library, limit.cite),
    words: `${limit.of} ${limit.unit}`,
    unit: limit.unit,
    whose: '',
    parties: [],
  };
}

function eventFact(library: Library, article: Article, event: ArticleEvent): Fact {
  const { by = [], at, accordingTo, contested, note, on } = event;
  const place = at === undefined ? undefined : library.get('places', at)?.data.name;
  const names = by.map((id) => partyInText(library, id));
  const further = article.collection === 'treaties' && article.data.furtherParties && JOINING.has(event.kind);
  const who = [
    list(further && names.length > 0 ? [...names, 'others'] : names),
    accordingTo ? `according to ${partyInText(library, accordingTo)}` : '',
  ].filter(Boolean);
  return {
    kind: isOnesOwnEnd(article, event) ? 'withdrawal-of-one' : event.kind,
    label: eventName(datable(article).kind, event),
    text: [formatDate(on), place].filter(Boolean).join(', '),
    ...(who.length > 0 && { who: who.join(', ') }),
    ...(note && { note }),
    ...(contested && { contested }),
    place: eventId(event),
    sources: sourcesOf(library, event.cite),
    words: event.title ?? '',
    // Who says that it happened did not do it.
    whose: adjectives(library, by),
    parties: by.map((id) => refOf('parties', id)),
    date: on,
    ...(place && { at: place }),
  };
}

/** Whether one party of many left, which ends nothing for the others. */
function isOnesOwnEnd(article: Article, { kind, by }: ArticleEvent): boolean {
  return kind === 'withdrawal-effective' && by !== undefined && datable(article).form === 'multilateral';
}

function sourcesOf(library: Library, cite: string): Fact['sources'] {
  return citationsIn(cite).flatMap(({ source, pinpoint }) => {
    const entry = library.get('sources', source);
    if (!entry) return [];
    return [{ text: [shortReference(entry.data), pinpoint].filter(Boolean).join(', '), ref: entry.ref }];
  });
}

/** What a party’s own things are called, so that “the Russian figure” is understood. */
function adjectives(library: Library, parties: readonly string[]): string {
  return parties.flatMap((id) => [partyName(library, id), library.get('parties', id)?.data.adjective ?? '']).join(' ');
}
