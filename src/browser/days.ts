/** Any day can be asked for: leads to the page that answers for it, and lets that page say which day was asked for. */
import { addressAsOf, askedAddress, dayAddress, dayIn, refIn } from '../domain/address.ts';
import { formatDate } from '../domain/date.ts';
import { answerFor, holdsOn } from './asked-day.ts';

const asked = new URLSearchParams(location.search).get('asked');
const list = document.getElementById('days');
const page = document.querySelector<HTMLElement>('main[data-day]');

if (asked && list) choose(asked, list);
if (asked && page) say(asked, page);
if (list) {
  unfold();
  window.addEventListener('hashchange', unfold);
}

/** Opens the year to which the address leads, where the browser does not do so by itself. */
function unfold(): void {
  const place = document.getElementById(location.hash.slice(1));
  const year = place?.closest('details');
  if (!year || year.open) return;
  year.open = true;
  place!.scrollIntoView();
}

/** On the list of days. */
function choose(asked: string, list: HTMLElement): void {
  const days = [...list.querySelectorAll('a')].flatMap((link) => dayIn(link.pathname) ?? []);
  const answer = answerFor(days, list.dataset.today!, asked);
  if (!answer) return;
  if ('page' in answer) {
    location.replace(dayAddress(answer.page) + (answer.page === asked ? '' : `?asked=${asked}`));
    return;
  }
  const field = document.querySelector<HTMLInputElement>('.ask input')!;
  field.value = asked;
  const line = document.getElementById('answer')!;
  line.hidden = false;
  line.textContent =
    'early' in answer
      ? `Nothing is on record for ${formatDate(asked)}: the first change is of ${formatDate(answer.first)}.`
      : `${formatDate(asked)} is still to come: the record goes to ${formatDate(answer.today)}.`;
}

/** On the page of a day that answers for a later one. */
function say(asked: string, { dataset }: HTMLElement): void {
  const day = dataset.day!;
  if (asked === day) return;
  if (!holdsOn(asked, day, dataset.next, dataset.today!)) {
    location.replace(askedAddress(asked));
    return;
  }
  const time = document.querySelector<HTMLTimeElement>('h1 time')!;
  time.dateTime = asked;
  time.textContent = formatDate(asked);
  document.title = document.title.replace(formatDate(day), formatDate(asked));
  const line = document.createElement('p');
  line.className = 'small';
  line.textContent = `Nothing on record changed on ${formatDate(asked)}. The last change before it was on ${formatDate(day)}; this is what held since.`;
  time.closest('h1')!.after(line);
  document.querySelector<HTMLInputElement>('.ask input')!.value = asked;
  for (const link of document.querySelectorAll<HTMLAnchorElement>(`main a[href$="?on=${day}"]`)) {
    link.setAttribute('href', addressAsOf(refIn(link.getAttribute('href')!), asked));
  }
}
