/** The facts of an article as data: where it stands, what happened and what is to come, and its numbers. */
import { refOf } from '../../domain/address.ts';
import { citationsIn } from '../../domain/citation.ts';
import { eventId, eventName } from '../../domain/event.ts';
import type { Figure, Limit, Treaty } from '../../domain/schema/article.ts';
import { statusOn } from '../../domain/status.ts';
import type { Status } from '../../domain/status-steps.ts';
import { printStatus } from '../../domain/status-words.ts';
import { datable, type Article } from '../../library/entry.ts';
import { saidBy } from '../../library/glance.ts';
import { standing } from '../../library/standing.ts';
import { amount, cited, dated, link, place, type Data, type Page } from './parts.ts';

/** The band of ranges that a treaty is about. */
export function rangesOf({ min, max, cite }: NonNullable<Treaty['rangeBand']>) {
  return { amount: amount({ min, max, unit: 'km' }), citations: cited(citationsIn(cite)) };
}

/** How many more are party to a treaty than it names. */
export function furtherPartiesOf({ number, on, cite }: NonNullable<Treaty['furtherParties']>) {
  return { number, on: dated(on), citations: cited(citationsIn(cite)) };
}

/** Where an article’s subject stands on the day of the library. */
export function statusOf(page: Page, article: Article): Data<'treaty'>['status'] {
  const { library } = page;
  const party = (id: string) => link(page, refOf('parties', id));
  const answer = statusOn(datable(article), library.asOf);
  const state = ({ state, since, by, apart, contested, accordingTo }: Status) => ({
    state,
    ...(since && { since: dated(since) }),
    by: by.map(party),
    apart: apart.map((one) => ({
      party: party(one.party),
      state: one.state,
      since: dated(one.since),
      contested: one.contested ?? false,
    })),
    contested,
    ...(accordingTo && { accordingTo: party(accordingTo) }),
  });
  return {
    asOf: library.asOf,
    text: printStatus(standing(library, article), true),
    certain: answer.certain,
    states: answer.certain ? [state(answer.status)] : answer.oneOf.map(state),
  };
}

/** What happened. */
export function eventsOf(page: Page, article: Article): Data<'treaty'>['events'] {
  const { kind, events } = datable(article);
  return events.map((event) => ({
    ...place(page, eventId(event)),
    kind: event.kind,
    name: eventName(kind, event),
    on: dated(event.on),
    ...(event.by && { by: event.by.map((id) => link(page, refOf('parties', id))) }),
    ...(event.at && { at: link(page, refOf('places', event.at)) }),
    ...(event.note && { note: event.note }),
    ...(event.accordingTo && { accordingTo: link(page, refOf('parties', event.accordingTo)) }),
    ...(event.contested && { contested: event.contested }),
    citations: cited(citationsIn(event.cite)),
  }));
}

/** A bound that a treaty sets or a proposal would set. */
export function limitOf(
  page: Page,
  { id, of, provision, note, cite, ...quantity }: Limit,
): Data<'treaty'>['limits'][number] {
  return {
    ...place(page, id),
    of,
    amount: amount(quantity),
    provision,
    ...(note && { note }),
    citations: cited(citationsIn(cite)),
  };
}

/** A quantity with who says it. */
export function figureOf(page: Page, figure: Figure): Data<'system'>['figures'][number] {
  const { id, quantity, variant, accordingTo, on, note, cite, value, min, max, about, unit } = figure;
  return {
    ...place(page, id),
    quantity,
    ...(variant && { variant }),
    amount: amount({ value, min, max, about, unit }),
    saidBy: saidBy(page.library, figure),
    ...(accordingTo && { accordingTo: link(page, refOf('parties', accordingTo)) }),
    ...(on && { on: dated(on) }),
    ...(note && { note }),
    citations: cited(citationsIn(cite)),
  };
}

/** What is still to come. */
export function aheadOf(page: Page, { data }: Article): Data<'treaty'>['ahead'] {
  return data.ahead.map(({ id, on, title, note, cite }) => ({
    ...place(page, id),
    on: dated(on),
    title,
    ...(note && { note }),
    citations: cited(citationsIn(cite)),
  }));
}
