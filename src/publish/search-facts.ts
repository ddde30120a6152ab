/** The facts of an article as answers: from its front matter alone, each with its source and its place in the page. */
import { refOf } from '../domain/address.ts';
import { citationsIn } from '../domain/citation.ts';
import { formatDate } from '../domain/date.ts';
import { eventId, eventName, type ArticleEvent } from '../domain/event.ts';
import { FIGURE_QUANTITIES, formatQuantity } from '../domain/quantity.ts';
import type { Figure, Limit } from '../domain/schema/article.ts';
import { list, printStatus } from '../domain/status-words.ts';
import { datable, type Article } from '../library/entry.ts';
import { saidBy } from '../library/glance.ts';
import type { Library } from '../library/library.ts';
import { shortReference } from '../library/reference.ts';
import { partyInText, partyName, standing } from '../library/standing.ts';
import type { Fact } from '../search/facts.ts';

/** Every fact of an article: where it stands, its numbers and limits, its events. */
export function factsOf(library: Library, article: Article): Fact[] {
  const { data } = article;
  return [
    ...statusFact(library, article),
    ...('figures' in data ? data.figures.map((figure) => figureFact(library, figure)) : []),
    ...('limits' in data ? data.limits.map((limit) => limitFact(library, limit)) : []),
    ...data.events.map((event) => eventFact(library, article, event)),
  ];
}

/** The status of today stands on the event that brought it about; without one it is no fact with a source. */
function statusFact(library: Library, article: Article): Fact[] {
  const line = standing(library, article);
  const behind = article.data.events.findLast(({ on }) => on === line.since);
  if (!behind) return [];
  const { contested, ...event } = eventFact(library, article, behind);
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
    whose: '',
    parties: [],
  };
}

function eventFact(library: Library, article: Article, event: ArticleEvent): Fact {
  const { by = [], at, accordingTo, contested, note, on } = event;
  const place = at === undefined ? undefined : library.get('places', at)?.data.name;
  const who = [
    by.length > 0 ? list(by.map((id) => partyInText(library, id))) : '',
    accordingTo ? `according to ${partyInText(library, accordingTo)}` : '',
  ].filter(Boolean);
  const parties = [...by, ...(accordingTo ? [accordingTo] : [])];
  return {
    kind: event.kind,
    label: eventName(datable(article).kind, event),
    text: [formatDate(on), place].filter(Boolean).join(', '),
    ...(who.length > 0 && { who: who.join(', ') }),
    ...(note && { note }),
    ...(contested && { contested }),
    place: eventId(event),
    sources: sourcesOf(library, event.cite),
    words: event.title ?? '',
    whose: adjectives(library, parties),
    parties: parties.map((id) => refOf('parties', id)),
    date: on,
    ...(place && { at: place }),
  };
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
