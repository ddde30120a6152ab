/** The state of play in words: in a sentence, in a few lines, and what an answer says. */
import { compareDates, type Edtf } from '../domain/date.ts';
import type { State } from '../domain/status-steps.ts';
import { list, stateWord } from '../domain/status-words.ts';
import { tellEvent } from './days.ts';
import type { Article } from './entry.ts';
import type { Library } from './library.ts';
import { ENDED, UNCERTAIN, type Answer, type Place, type Standing, type StateOfPlay } from './state-of-play.ts';

/** An answer in words: who said what. */
export function tellAnswer(library: Library, article: Article, { event, certain }: Answer): string {
  const may = certain ? '' : 'It may have come later.';
  return [`${tellEvent(library, { article, event })}.`, event.note, may].filter(Boolean).join(' ');
}

/** States that are told in brief, in this order. */
const TOLD: readonly State[] = [
  'in-force',
  'in-effect',
  'provisionally-applied',
  'suspended',
  'signed',
  'adopted',
  'on-the-table',
  'deployed',
];

/** The groups that are told in brief. */
const BRIEF = [...TOLD.map(stateWord), UNCERTAIN];

const IN_FORCE = stateWord('in-force');

/** The day in a sentence or two: “In force: New START. On the table: two proposals.” */
export function inBrief({ treaties, proposals, systems }: StateOfPlay): string {
  const all = [...treaties, ...proposals, ...systems];
  const told = BRIEF.flatMap((name) => all.filter((standing) => standing.name === name)).map(({ name, places }) => {
    const titles = places.map(({ article }) => article.data.title);
    return `${name}: ${titles.length > 4 ? `${titles.length} ${places[0]!.article.collection}` : list(titles)}.`;
  });
  const none = treaties.some(({ name }) => name === IN_FORCE) ? '' : 'No treaty told of here was in force.';
  return [none, ...told].filter(Boolean).join(' ');
}

/** How many that ended lately are told in short. */
const LATELY = 3;

/** The least that a reader wants to know: what holds, and the last that ended. In force is told even if nothing is. */
export function inShort({ treaties, proposals, systems }: StateOfPlay): Standing[] {
  const all = [...treaties, ...proposals, ...systems];
  const inForce: Standing[] = [{ name: IN_FORCE, look: 'live', places: [] }];
  const told = BRIEF.flatMap((name) => {
    const found = all.filter((standing) => standing.name === name);
    return name === IN_FORCE && found.length === 0 ? inForce : found;
  });
  const ended = treaties.filter(({ name }) => name === ENDED);
  const lately = (places: readonly Place[]) =>
    places.toSorted((a, b) => compareDates(endOf(b), endOf(a))).slice(0, LATELY);
  return [...told, ...ended.map((one) => ({ ...one, name: 'Ended lately', places: lately(one.places) }))];
}

/** The date on which an ended subject ended. */
function endOf({ behind, lastChange }: Place): Edtf {
  return (lastChange ?? behind.at(-1)!.event).on;
}
