/** “At a glance”: the facts of an article in a few rows, all derived from its front matter. */
import { addressOf, refOf } from '../domain/address.ts';
import { formatDate } from '../domain/date.ts';
import { CONCLUSIONS, eventId, type ArticleEvent } from '../domain/event.ts';
import { formatQuantity, quantityName } from '../domain/quantity.ts';
import type { Figure, Limit } from '../domain/schema/article.ts';
import { citationsIn } from '../domain/citation.ts';
import { turningPoints } from '../domain/status.ts';
import { datable, type Article } from './entry.ts';
import { furtherParties, partiesLabel, partyInText, partyName } from './standing.ts';
import type { Library } from './library.ts';
import { whoseIs } from './reference.ts';
import { turnKind } from './turns.ts';

export interface Glance {
  label: string;
  /** One or more values, each a link to where it stands on the page or to another page, or with a citation of its own. */
  values: { text: string; href?: string; cite?: string }[];
  /** Whether they are names that stand in one run, not each on a line of its own. */
  run?: true;
}

/** Who says a figure: whoever is named, else the party, else whoever stands behind the source cited first. */
export function saidBy(library: Library, figure: Pick<Figure, 'accordingTo' | 'saidBy' | 'cite'>): string {
  if (figure.saidBy) return figure.saidBy;
  if (figure.accordingTo) return partyName(library, figure.accordingTo);
  const source = library.get('sources', citationsIn(figure.cite)[0]?.source ?? '');
  return source ? whoseIs(source.data) : '';
}

/** A figure with its variant and who says it: `at most 480 km (Russia)`. */
export function figureText(library: Library, figure: Figure): string {
  return `${formatQuantity(figure)}${figure.variant ? `, ${figure.variant}` : ''} (${saidBy(library, figure)})`;
}

/** `Deployed warheads: at most 1,550 warheads`, said in the words of the limit itself. */
function limitText({ of, ...quantity }: Limit, amount = formatQuantity(quantity)): string {
  return `${of.charAt(0).toUpperCase()}${of.slice(1)}: ${amount}`;
}

/** How a treaty, or one party's part in it, ends. */
const ENDINGS = [
  ['withdrawal-effective', 'Withdrawal took effect'],
  ['expired', 'Expired'],
  ['terminated', 'Terminated'],
  ['superseded', 'Superseded'],
  ['abandoned', 'Abandoned'],
] as const;

/** The rows of an article, in the order in which a reader asks. */
export function glanceOf(library: Library, article: Article): Glance[] {
  const parties = (ids: readonly string[]) =>
    ids.map((id) => ({ text: partyName(library, id), href: addressOf(refOf('parties', id)) }));
  const firstOf = (...kinds: string[]) => article.data.events.filter(({ kind }) => kinds.includes(kind)).slice(0, 1);
  const dated = (label: string, events: readonly ArticleEvent[]) =>
    row(
      label,
      events.map((event) => when(library, event)),
    );
  switch (article.collection) {
    case 'treaties': {
      const { furtherParties: further } = article.data;
      return [
        run(partiesLabel(article.data), [
          ...parties(article.data.parties),
          ...(further ? [{ text: `and ${furtherParties(further)}`, cite: further.cite }] : []),
        ]),
        run('Taken over by', parties(article.data.successors)),
        dated('Signed', firstOf('signed')),
        dated('Adopted', firstOf('adopted')),
        dated('Entered into force', firstOf('entered-into-force')),
        dated('Took effect politically', firstOf('took-effect')),
        dated('Extended', firstOf('extended')),
        dated(
          'Suspended',
          article.data.events.filter(({ kind }) => kind === 'suspended'),
        ),
        ...ENDINGS.map(([kind, label]) =>
          dated(
            label,
            article.data.events.filter((event) => event.kind === kind),
          ),
        ),
        row(
          'Limits',
          article.data.limits.map((limit) => ({ text: limitText(limit), href: `#${limit.id}` })),
        ),
        row('Depositary', article.data.depositary ? [{ text: article.data.depositary }] : []),
      ].filter(filled);
    }
    case 'systems':
      return [
        row('What it is', [{ text: article.data.class }]),
        run(firstOf('deployed').length > 0 ? 'Operated by' : 'Made for', parties(article.data.operators)),
        row('Maker', article.data.maker ? [{ text: article.data.maker }] : []),
        ...figureRows(library, article.data.figures),
        dated('First tested', firstTest(article.data.events)),
        dated('Deployed', firstOf('deployed')),
        dated('Withdrawn', firstOf('withdrawn')),
        dated('Eliminated', firstOf('eliminated')),
        dated('Cancelled', firstOf('cancelled')),
      ].filter(filled);
    case 'proposals':
      return [
        run('From', parties(article.data.by)),
        run('To', parties(article.data.to)),
        ...courseOf(library, article),
        row(
          'Would limit',
          // “none” alone would read as if nothing were limited.
          article.data.limits.map((limit) => ({
            text: limitText(limit, limit.max === 0 ? 'to none' : undefined),
            href: `#${limit.id}`,
          })),
        ),
      ].filter(filled);
  }
}

/** What became of a proposal, in the order in which it came: turning points of a kind that follow one another share a row. */
function courseOf(library: Library, article: Article): Glance[] {
  const rows: Glance[] = [];
  for (const event of turningPoints(datable(article))) {
    const label = turnKind(article, event);
    const last = rows.at(-1);
    if (last?.label === label) last.values.push(when(library, event));
    else rows.push(row(label, [when(library, event)]));
  }
  return rows;
}

/** The first test on record, where it is the first at all: one after deployment is a later test. */
function firstTest(events: readonly ArticleEvent[]): ArticleEvent[] {
  const first = events.find(({ kind }) => kind === 'tested' || kind === 'deployed');
  return first?.kind === 'tested' ? [first] : [];
}

function row(label: string, values: Glance['values']): Glance {
  return { label, values };
}

function run(label: string, values: Glance['values']): Glance {
  return { label, values, run: true };
}

function filled({ values }: Glance): boolean {
  return values.length > 0;
}

function when(library: Library, event: ArticleEvent): { text: string; href: string } {
  const place = event.at ? library.get('places', event.at)?.data.name : undefined;
  // Who alone acted and alone says so is named once.
  const own = event.by?.length === 1 && event.by[0] === event.accordingTo;
  const acting = CONCLUSIONS.includes(event.kind) || own ? [] : (event.by ?? []);
  const told = event.accordingTo ? [`according to ${partyInText(library, event.accordingTo)}`] : [];
  const notes = [...acting.map((id) => partyName(library, id)), ...told, ...(event.contested ? ['contested'] : [])];
  const who = notes.length > 0 ? ` (${notes.join(', ')})` : '';
  return {
    text: `${formatDate(event.on)}${place ? `, ${place}` : ''}${who}`,
    href: `#${eventId(event)}`,
  };
}

/** One row for each kind of figure, so that both sides' claims stand together. */
function figureRows(library: Library, figures: readonly Figure[]): Glance[] {
  const kinds = [...new Set(figures.map(({ quantity }) => quantity))];
  return kinds.map((kind) =>
    row(
      quantityName(kind),
      figures
        .filter(({ quantity }) => quantity === kind)
        .map((figure) => ({
          text: figureText(library, figure),
          href: `#${figure.id}`,
        })),
    ),
  );
}
