/**
 * What is still ahead, as a calendar that can be subscribed to (iCalendar, RFC
 * 5545). Each event lasts a whole day and leads to its place on the site; one
 * that is known to the month or year stands on the first day that it can mean,
 * and says so.
 */
import ical, { ICalEventTransparency } from 'ical-generator';
import { placeIn } from '../domain/address.ts';
import { earliest, formatDate, isDay, type Day } from '../domain/date.ts';
import { dueOf, type Due } from '../library/ahead.ts';
import type { Library } from '../library/library.ts';
import { SITE } from '../site.ts';

/** The name under which the calendar shows among a reader's others. */
export const CALENDAR_NAME = `${SITE.name}: still ahead`;

/** The calendar of everything still ahead. Its bytes follow from the content alone. */
export function printCalendar(library: Library, site: string): string {
  const calendar = ical({ name: CALENDAR_NAME, prodId: { company: SITE.name, product: 'Still ahead' } });
  for (const { article, due } of dueOf(library)) {
    const url = site + placeIn(article.ref, due.id);
    calendar.createEvent({
      // The address of a place is promised for ever, so that a later date moves the event in the reader's calendar.
      id: url,
      url,
      stamp: midnight(article.data.reviewed),
      start: midnight(earliest(due.on)),
      allDay: true,
      transparency: ICalEventTransparency.TRANSPARENT,
      summary: `${article.data.title}: ${due.title}`,
      description: descriptionOf({ article, due }),
    });
  }
  // The package leaves the last line without its end, which the RFC asks for.
  return `${calendar.toString()}\r\n`;
}

function descriptionOf({ article, due }: Due): string {
  const vague = isDay(due.on)
    ? []
    : [`Known only as ${formatDate(due.on)}: it stands on the first day that it can mean.`];
  return [...vague, due.note, `As of ${formatDate(article.data.reviewed)}.`].filter(Boolean).join(' ');
}

function midnight(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}
