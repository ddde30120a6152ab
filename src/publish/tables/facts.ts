/** The tables of dated and counted facts: events, limits, figures, and what parties say against each other. */
import { EVENT_KINDS, eventId, eventName, type ArticleEvent, type ArticleKind } from '../../domain/event.ts';
import type { Figure, Limit } from '../../domain/schema/article.ts';
import { disputesOf, type Dispute, type Position } from '../../library/disputes.ts';
import { datable, type AnyEntry, type Article, type Entry } from '../../library/entry.ts';
import { saidBy } from '../../library/glance.ts';
import {
  citationColumns,
  fieldsOf,
  isAbout,
  placeColumns,
  quantityInWords,
  spanColumns,
  TO_PARTIES,
  TO_PLACES,
} from './columns.ts';
import { table } from './table.ts';

const UNIT = { unit: 'in column unit' };

interface Occurrence {
  article: Article;
  kind: ArticleKind;
  event: ArticleEvent;
}

const event = fieldsOf('treaties', 'events.', ({ event }: Occurrence) => event);

export const EVENTS = table<Occurrence>({
  name: 'events',
  title: 'Events',
  holds:
    'One row for each dated event in the life of a treaty, system or proposal: what happened, when, by whom and where, who says so and who disputes it.',
  key: ['entry', 'id'],
  items: (library) =>
    library.articles.flatMap((article) => {
      const { kind, events } = datable(article);
      return events.map((event) => ({ article, kind, event }));
    }),
  columns: [
    ...placeColumns<Occurrence>(({ article, event }) => ({ entry: article, id: eventId(event) })),
    event('on', { type: 'date' }),
    ...spanColumns<Occurrence>(true, ({ event }) => event.on),
    event('kind', { allowed: [...new Set(Object.values(EVENT_KINDS).flatMap((kinds) => Object.keys(kinds)))] }),
    {
      name: 'name',
      type: 'text',
      meaning: 'What happened, in words: the event’s own title, else the name of its kind.',
      required: true,
      of: ({ kind, event }) => eventName(kind, event),
    },
    event('by', { refersTo: TO_PARTIES }),
    event('at', { refersTo: TO_PLACES }),
    event('note'),
    event('accordingTo', { refersTo: TO_PARTIES }),
    event('contested'),
    ...citationColumns<Occurrence>(true, ({ event }) => event.cite),
  ],
});

interface LimitOf {
  article: Article;
  limit: Limit;
}

const limit = fieldsOf('treaties', 'limits.', ({ limit }: LimitOf) => limit);

export const LIMITS = table<LimitOf>({
  name: 'limits',
  title: 'Limits',
  holds:
    'One row for each bound that a treaty sets or a proposal would set: what is limited, to how much, and by which provision.',
  key: ['entry', 'id'],
  items: (library) =>
    [...library.of('treaties'), ...library.of('proposals')].flatMap((article) =>
      article.data.limits.map((limit) => ({ article: article as Article, limit })),
    ),
  columns: [
    ...placeColumns<LimitOf>(({ article, limit }) => ({ entry: article, id: limit.id })),
    limit('of'),
    limit('value', UNIT),
    limit('min', UNIT),
    limit('max', UNIT),
    limit(
      'about',
      isAbout(({ limit }) => limit),
    ),
    limit('unit'),
    quantityInWords(({ limit }) => limit),
    limit('provision'),
    limit('note'),
    ...citationColumns<LimitOf>(true, ({ limit }) => limit.cite),
  ],
});

interface FigureOf {
  system: Entry<'systems'>;
  figure: Figure;
}

const figure = fieldsOf('systems', 'figures.', ({ figure }: FigureOf) => figure);

export const FIGURES = table<FigureOf>({
  name: 'figures',
  title: 'Figures',
  holds:
    'One row for each measured or claimed number of a system, such as range, warheads or how many were built. What is contested has a row for each who says it.',
  key: ['entry', 'id'],
  items: (library) =>
    library.of('systems').flatMap((system) => system.data.figures.map((figure) => ({ system, figure }))),
  columns: [
    ...placeColumns<FigureOf>(({ system, figure }) => ({ entry: system, id: figure.id })),
    figure('quantity'),
    figure('value', UNIT),
    figure('min', UNIT),
    figure('max', UNIT),
    figure(
      'about',
      isAbout(({ figure }) => figure),
    ),
    figure('unit'),
    quantityInWords(({ figure }) => figure),
    figure('variant'),
    {
      name: 'whoSaysSo',
      type: 'text',
      meaning: 'Who says it, in words: the party, whoever else is named, or whoever stands behind the first source.',
      required: true,
      of: ({ figure }, { library }) => saidBy(library, figure),
    },
    figure('accordingTo', { refersTo: TO_PARTIES }),
    figure('on', { type: 'date' }),
    ...spanColumns<FigureOf>(false, ({ figure }) => figure.on),
    figure('note'),
    ...citationColumns<FigureOf>(true, ({ figure }) => figure.cite),
  ],
});

interface PositionIn {
  entry: AnyEntry;
  dispute: Dispute;
  position: Position;
  number: number;
}

export const POSITIONS = table<PositionIn>({
  name: 'positions',
  title: 'Positions',
  holds:
    'One row for each position that a party takes on a disputed question: who says what, when, and where it was said.',
  key: ['entry', 'id'],
  items: (library) =>
    library.entries.flatMap((entry) =>
      disputesOf(entry).flatMap((dispute) =>
        dispute.positions.map((position, i) => ({ entry, dispute, position, number: i + 1 })),
      ),
    ),
  columns: [
    ...placeColumns<PositionIn>(({ entry, position }) => ({ entry, id: position.id })),
    {
      name: 'dispute',
      type: 'text',
      meaning: 'Permanent id of the dispute within its page.',
      required: true,
      of: ({ dispute }) => dispute.id,
    },
    {
      name: 'number',
      type: 'integer',
      meaning:
        'Place among the positions of the dispute, which stand in order of date; it changes when an earlier one is found.',
      required: true,
      minimum: 1,
      of: ({ number }) => number,
    },
    {
      name: 'question',
      type: 'text',
      meaning: 'The question in dispute.',
      required: true,
      of: ({ dispute }) => dispute.question,
    },
    {
      name: 'by',
      type: 'list',
      meaning: 'Parties that take the position.',
      required: true,
      refersTo: TO_PARTIES,
      of: ({ position }) => position.by,
    },
    {
      name: 'on',
      type: 'date',
      meaning: 'Date of the statement, as precise as it is known.',
      required: true,
      of: ({ position }) => position.on,
    },
    ...spanColumns<PositionIn>(true, ({ position }) => position.on),
    {
      name: 'text',
      type: 'text',
      meaning: 'The position in the words of the page, without its citations.',
      required: true,
      of: ({ position }) => position.text,
    },
    ...citationColumns<PositionIn>(true, ({ position }) => position.citations),
  ],
});
