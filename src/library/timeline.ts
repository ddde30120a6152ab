/**
 * What the timeline shows: the life of every treaty and proposal, and the tests
 * of every system, each in the lane of a subject. A treaty says its subject; a
 * proposal or system has that of the nearest treaty that its relations lead to.
 */
import type { Ref } from '../domain/address.ts';
import { earliest, latest, yearOf } from '../domain/date.ts';
import { turningPoints, type ArticleEvent } from '../domain/event.ts';
import { RELATION_KINDS, type RelationKindName } from '../domain/relation.ts';
import { SUBJECTS, type Subject } from '../domain/subject.ts';
import { isArticle, partiesOf, type Article } from './entry.ts';
import type { Library } from './library.ts';
import { partyName, standing } from './standing.ts';

export type TimelineKind = 'treaty' | 'proposal' | 'test';

/** What each kind is called in a list of kinds. */
const TIMELINE_KINDS: Record<TimelineKind, string> = {
  treaty: 'Treaties',
  proposal: 'Proposals',
  test: 'Tests',
};

export interface TimelineItem {
  article: Article;
  kind: TimelineKind;
  /** None where no relation leads to a treaty. */
  subject?: Subject;
  /** Ids of the parties that it has to do with. */
  parties: string[];
  /** The events that are marked. */
  events: ArticleEvent[];
}

/** Everything on the timeline, the earliest first. */
export function timelineItems(library: Library): TimelineItem[] {
  return library.articles
    .flatMap((article): TimelineItem[] => {
      const kind = ({ treaties: 'treaty', proposals: 'proposal', systems: 'test' } as const)[article.collection];
      const events =
        kind === 'test'
          ? article.data.events.filter((event) => event.kind === 'tested')
          : turningPoints(article.data.events);
      if (events.length === 0) return [];
      const subject = subjectOf(library, article);
      return [{ article, kind, ...(subject && { subject }), parties: partiesOf(article), events }];
    })
    .sort((a, b) => (earliest(a.events[0]!.on) < earliest(b.events[0]!.on) ? -1 : 1));
}

/** The subject of the nearest treaty, kinds of relations in the order of their vocabulary, so that “see also” comes last. */
function subjectOf(library: Library, article: Article): Subject | undefined {
  let ring: Ref[] = [article.ref];
  const seen = new Set(ring);
  while (ring.length > 0) {
    for (const ref of ring) {
      const entry = library.at(ref);
      if (entry?.collection === 'treaties') return entry.data.subject;
    }
    ring = ring.flatMap((ref) => neighbours(library, ref)).filter((ref) => !seen.has(ref) && seen.add(ref));
  }
  return undefined;
}

function neighbours(library: Library, ref: Ref): Ref[] {
  const order = Object.keys(RELATION_KINDS) as RelationKindName[];
  const joined = library.articles.flatMap((from) =>
    from.data.relations.flatMap(({ kind, to }) =>
      from.ref === ref ? [{ kind, ref: to }] : to === ref ? [{ kind, ref: from.ref }] : [],
    ),
  );
  return joined
    .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
    .map((one) => one.ref)
    .filter((other) => {
      const entry = library.at(other);
      return entry !== undefined && isArticle(entry);
    });
}

/** The lanes that have something in them, in the order of the vocabulary; what has no subject comes last. */
export function lanesOf(items: readonly TimelineItem[]): { subject?: Subject; title: string; items: TimelineItem[] }[] {
  const lanes: { subject?: Subject; title: string }[] = [
    ...Object.entries(SUBJECTS).map(([subject, title]) => ({ subject: subject as Subject, title })),
    { title: 'Other' },
  ];
  return lanes
    .map((lane) => ({ ...lane, items: items.filter(({ subject }) => subject === lane.subject) }))
    .filter((lane) => lane.items.length > 0);
}

/** The decades from the first event to today, by their first years: 1960, 1970, … */
export function decadesOf(library: Library): number[] {
  const items = timelineItems(library);
  if (items.length === 0) return [];
  const first = Math.floor(yearOf(items[0]!.events[0]!.on) / 10) * 10;
  const last = Math.floor(yearOf(library.asOf) / 10) * 10;
  return Array.from({ length: (last - first) / 10 + 1 }, (_, i) => first + i * 10);
}

export interface YearOfEvents {
  year: number;
  events: { item: TimelineItem; event: ArticleEvent }[];
}

/** Everything that is marked, by year. An event of “about” a year stands in that year. */
export function byYear(items: readonly TimelineItem[]): YearOfEvents[] {
  const all = items
    .flatMap((item) => item.events.map((event) => ({ item, event })))
    .sort((a, b) => (earliest(a.event.on) < earliest(b.event.on) ? -1 : 1));
  const years = [...new Set(all.map(({ event }) => yearOf(event.on)))].sort((a, b) => a - b);
  return years.map((year) => ({ year, events: all.filter(({ event }) => yearOf(event.on) === year) }));
}

/** Whether anything of an item falls within a decade: an event, or a life that spans it. */
export function touches(library: Library, { article, kind, events }: TimelineItem, decade: number): boolean {
  const [from, to] = [`${decade}-01-01`, `${decade + 9}-12-31`];
  if (events.some(({ on }) => yearOf(on) >= decade && yearOf(on) < decade + 10)) return true;
  if (kind === 'test' || earliest(events[0]!.on) > from) return false;
  return latest(events.at(-1)!.on) > to || standing(library, article).look !== 'ended';
}

/** One thing to which a reader can narrow the timeline, by the class of the items that belong to it. */
export interface Choice {
  /** `p-us`, `k-test`, `s-strategic-arms` */
  of: string;
  name: string;
}

/** The classes of an item: its kind, subject and parties. */
export function classesOf({ kind, subject, parties }: TimelineItem): string[] {
  return [`k-${kind}`, `s-${subject ?? 'other'}`, ...parties.map((party) => `p-${party}`)];
}

/** What the items can be narrowed to, by kind, party and subject. */
export function choicesOf(
  library: Library,
  items: readonly TimelineItem[],
): Record<'Kind' | 'Party' | 'Subject', Choice[]> {
  const parties = [...new Set(items.flatMap((item) => item.parties))]
    .map((id) => ({ of: `p-${id}`, name: partyName(library, id) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return {
    Kind: Object.entries(TIMELINE_KINDS).map(([kind, name]) => ({ of: `k-${kind}`, name })),
    Party: parties,
    Subject: lanesOf(items).map(({ subject, title }) => ({ of: `s-${subject ?? 'other'}`, name: title })),
  };
}
