/** An article read as of a day (`?on=2020-10-26`): its status on that day stands above its title, beside today's. Loaded only then. */
import { addressOf, askedAddress, lifeAddress, refIn } from '../domain/address.ts';
import { formatDate, isDay, type Day } from '../domain/date.ts';
import type { Life } from '../domain/life.ts';
import { printStatus, statusLine } from '../domain/status-words.ts';
import { statusOn } from '../domain/status.ts';

/** Tells the status on a day; a day that is none, or has not come, is not told. */
async function tell(day: Day): Promise<void> {
  const shown = document.querySelector<HTMLElement>('.head .status');
  if (!shown || !isDay(day)) return;
  const ref = refIn(location.pathname);
  const response = await fetch(lifeAddress(ref));
  const { today, article, names } = (await response.json()) as Life;
  if (day > today) return;
  const line = statusLine(statusOn(article, day), (party) => names[party] ?? party);
  const now = shown.textContent.trim();
  shown.className = `status ${line.look}`;
  shown.textContent = printStatus(line, true);
  const note = document.createElement('p');
  note.className = 'small';
  note.append(
    `Status as of ${formatDate(day)}; today: ${now}. The text is of today. `,
    link(askedAddress(day), 'The state of play on that day'),
    ' · ',
    link(addressOf(ref), 'Today’s status'),
  );
  shown.closest('.kicker')!.after(note);
}

function link(href: string, text: string): HTMLAnchorElement {
  const made = document.createElement('a');
  made.href = href;
  made.textContent = text;
  return made;
}

void tell(new URLSearchParams(location.search).get('on') ?? '');
