/**
 * One article as a column of a comparison: from its structured facts, and where
 * the facts are only prose, links to the sections that tell them.
 */
import { addressOf, placeIn, refOf } from '../domain/address.ts';
import type { Column, Fact, Row } from '../domain/comparison.ts';
import { earliest, formatDate, latest } from '../domain/date.ts';
import { BEGINNINGS, CONCLUSIONS, eventId, EVENT_KINDS, type ArticleEvent, type EventKind } from '../domain/event.ts';
import { FIGURE_QUANTITIES, formatQuantity } from '../domain/quantity.ts';
import type { Limit } from '../domain/schema/article.ts';
import { list, printStatus } from '../domain/status-words.ts';
import { datable, titleOf, type Article, type Entry } from './entry.ts';
import { figureText } from './glance.ts';
import type { Library } from './library.ts';
import { sourceMarks } from './reference.ts';
import { relationsOf } from './relations.ts';
import { furtherParties, partyInText, partyName, standing } from './standing.ts';

/** A row whose facts stand in prose: what the heading of its section speaks of, and the title of a note that belongs to it. */
type Told = readonly [label: string, heading: RegExp, note?: RegExp];

/** Which sections tell what the facts do not: of the thing itself, and of its end. */
const TOLD_IN: Record<Article['collection'], { text: readonly Told[]; ending: readonly Told[] }> = {
  treaties: {
    text: [
      ['Counting rules', /limit|bann/i, /count|rule/i],
      ['Verification', /check|verif/i],
    ],
    ending: [
      ['How it ended', /ended|stands/i],
      ['What came of it', /came (of|after)/i],
    ],
  },
  systems: {
    text: [
      ['Where it is based', /based|site|on land/i],
      ['Why arms control cares', /arms control/i],
    ],
    ending: [],
  },
  proposals: {
    text: [
      ['What was offered', /offered|asked|proposed/i],
      ['What lay behind it', /behind/i],
    ],
    ending: [['What became of it', /became/i]],
  },
};

/** How a treaty ends. */
const ENDINGS: readonly EventKind[] = ['withdrawal-effective', 'expired', 'terminated', 'superseded'];

/** Events with a row of their own, those that begin a life and those that end it; all others are told in the article alone. */
const DATED: Record<Article['collection'], { first: readonly EventKind[]; last: readonly EventKind[] }> = {
  treaties: {
    first: ['negotiations-opened', ...CONCLUSIONS, ...BEGINNINGS, 'extended'],
    last: ['breach-alleged', 'suspended', 'withdrawal-announced', ...ENDINGS],
  },
  systems: {
    first: ['tested', 'deployed'],
    last: ['breach-alleged', 'withdrawn', 'eliminated', 'cancelled'],
  },
  proposals: {
    first: ['offered', 'repeated'],
    last: ['answered', 'accepted', 'partly-taken-up', 'rejected', 'lapsed', 'superseded', 'withdrawn'],
  },
};

/** Units in a head, where a sign alone says too little. */
const UNIT_NAMES: Record<string, string> = {
  km: 'kilometres',
  kg: 'kilograms',
  t: 'tonnes',
  kt: 'kilotons',
  m: 'metres',
};

/** The column of an article. */
export function columnOf(library: Library, article: Article): Column {
  const { ref, collection } = article;
  const { first, last } = DATED[collection];
  const { text, ending } = TOLD_IN[collection];
  const told = ([label, heading, note]: Told) => row(label, sections(article, heading, note));
  const line = standing(library, article);
  const rows = [
    row('Status', [{ text: printStatus(line, true), href: placeIn(ref, 'chronology'), look: line.look }]),
    ...whoAndWhat(library, article),
    ...first.map((kind) => dated(library, article, kind)),
    ...numbers(library, article),
    ...text.map(told),
    row('Disputed', disputes(article)),
    ...last.map((kind) => dated(library, article, kind)),
    ...(article.collection === 'treaties' ? [row('In force for', inForceFor(article))] : []),
    ...ending.map(told),
    ...relationsOf(library, article.ref).map(({ label, links }) =>
      row(
        label,
        links.map(({ entry, note }) => ({ text: titleOf(entry), href: addressOf(entry.ref), ...(note && { note }) })),
      ),
    ),
  ];
  return {
    ref,
    collection,
    title: article.data.title,
    rows: rows.filter(({ facts }) => facts.length > 0),
  };
}

function row(label: string, facts: Fact[]): Row {
  return { label, facts };
}

function parties(library: Library, label: string, ids: readonly string[]): Row {
  return row(
    label,
    ids.map((id) => ({ text: partyName(library, id), href: addressOf(refOf('parties', id)) })),
  );
}

function whoAndWhat(library: Library, article: Article): Row[] {
  switch (article.collection) {
    case 'treaties': {
      // One label for both, whether or not all of them signed.
      const { parties: signed, furtherParties: further, successors } = article.data;
      const { label, facts } = parties(library, 'Parties', signed);
      const more = further && { text: furtherParties(further), marks: marksOf(library, further.cite) };
      return [row(label, more ? [...facts, more] : facts), parties(library, 'Taken over by', successors)];
    }
    case 'systems':
      return [
        row('What it is', [{ text: article.data.class }]),
        parties(library, 'Operated by', article.data.operators),
        row('Maker', article.data.maker ? [{ text: article.data.maker }] : []),
      ];
    case 'proposals':
      return [parties(library, 'From', article.data.by), parties(library, 'To', article.data.to)];
  }
}

/** All events of a kind, each with whose act it was where that is not plain. */
function dated(library: Library, article: Article, kind: EventKind): Row {
  const { kind: subject, events } = datable(article);
  const names: Record<string, string> = EVENT_KINDS[subject];
  const plain: readonly EventKind[] = [...CONCLUSIONS, 'negotiations-opened', 'extended'];
  const facts = events
    .filter((event) => event.kind === kind)
    .map((event): Fact => {
      const who = plain.includes(kind) ? '' : list((event.by ?? []).map((id) => partyInText(library, id)));
      const told = event.accordingTo ? `according to ${partyInText(library, event.accordingTo)}` : '';
      return {
        text: [formatDate(event.on), who && `by ${who}`, told, event.contested && 'contested']
          .filter(Boolean)
          .join(', '),
        href: placeIn(article.ref, eventId(event)),
        ...(event.note && { note: event.note }),
        marks: marksOf(library, event.cite),
      };
    });
  return row(names[kind]!, facts);
}

function marksOf(library: Library, cite: string): { text: string; href: string }[] {
  return sourceMarks(library, cite).map(({ ref, text }) => ({ text, href: addressOf(ref) }));
}

/** From entry into force to the end, in whole years; for a treaty of many its own life, not that of one party in it. */
function inForceFor({ data, ref }: Entry<'treaties'>): Fact[] {
  const ofAll = (event: ArticleEvent) => data.form === 'bilateral' || event.kind !== 'withdrawal-effective';
  const from = data.events.find(({ kind }) => kind === 'entered-into-force');
  const to = data.events.find((event) => ENDINGS.includes(event.kind) && ofAll(event));
  if (!from || !to) return [];
  const whole = (start: string, end: string) =>
    Number(end.slice(0, 4)) - Number(start.slice(0, 4)) - (end.slice(5) < start.slice(5) ? 1 : 0);
  const [least, most] = [whole(latest(from.on), earliest(to.on)), whole(earliest(from.on), latest(to.on))];
  const years = least === most ? `${least}` : `${least} or ${most}`;
  return [
    {
      text: `${years} ${years === '1' ? 'year' : 'years'}`,
      href: placeIn(ref, eventId(to)),
      note: `${formatDate(from.on)} to ${formatDate(to.on)}`,
    },
  ];
}

function numbers(library: Library, article: Article): Row[] {
  if (article.collection === 'systems') {
    const kinds = Object.keys(FIGURE_QUANTITIES) as (keyof typeof FIGURE_QUANTITIES)[];
    return kinds.map((quantity) => {
      const figures = article.data.figures.filter((figure) => figure.quantity === quantity);
      return row(
        quantity.startsWith('number-')
          ? `Number ${FIGURE_QUANTITIES[quantity].toLowerCase()}`
          : FIGURE_QUANTITIES[quantity],
        figures.map((figure) => ({
          text: figureText(library, figure),
          href: placeIn(article.ref, figure.id),
          ...(figure.note && { note: figure.note }),
          marks: marksOf(library, figure.cite),
        })),
      );
    });
  }
  const { limits } = article.data;
  return [...new Set(limits.map(({ unit }) => unit))].map((unit) =>
    row(
      `Limits in ${UNIT_NAMES[unit] ?? unit}`,
      limits.filter((limit) => limit.unit === unit).map((limit) => limitFact(library, article, limit)),
    ),
  );
}

function limitFact(library: Library, article: Article, limit: Limit): Fact {
  return {
    text: `${formatQuantity(limit)}: ${limit.of}`,
    href: placeIn(article.ref, limit.id),
    note: [limit.provision, limit.note].filter(Boolean).join('. '),
    marks: marksOf(library, limit.cite),
  };
}

/** The sections whose headings speak of something, after the notes whose titles do. */
function sections(article: Article, heading: RegExp, note?: RegExp): Fact[] {
  const headings = article.outline.headings.flatMap(({ depth, id, text }) =>
    depth === 2 && id && heading.test(text) ? [{ text: text.trim(), href: placeIn(article.ref, id) }] : [],
  );
  const notes = article.outline.tags.flatMap(({ name, attributes: { id, title = '' } }) =>
    name === 'Note' && id && note?.test(title) ? [{ text: title, href: placeIn(article.ref, id) }] : [],
  );
  return [...notes, ...headings];
}

function disputes(article: Article): Fact[] {
  return article.outline.tags.flatMap(({ name, attributes: { id, question } }) =>
    name === 'Dispute' && id && question ? [{ text: question, href: placeIn(article.ref, id) }] : [],
  );
}
