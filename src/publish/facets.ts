/** By what search can be narrowed: kind, status today, parties, decades and subjects of an entry. */
import { refIn } from '../domain/address.ts';
import { yearOf } from '../domain/date.ts';
import { stateWord } from '../domain/status-words.ts';
import { statusOn } from '../domain/status.ts';
import { SUBJECTS } from '../domain/subject.ts';
import { datable, isArticle, KIND_NAMES, partiesOf, type AnyEntry } from '../library/entry.ts';
import type { Library } from '../library/library.ts';
import { partyName } from '../library/standing.ts';
import { relationsOf } from '../library/relations.ts';
import type { PageFacets } from '../search/facets.ts';

/** What an entry is about: the subject of a treaty; of others, those of the treaties that they are joined to, else of those that they speak of. */
function subjectsOf(library: Library, entry: AnyEntry): string[] {
  const subjects = (entries: readonly AnyEntry[]) => [
    ...new Set(entries.flatMap((one) => (one.collection === 'treaties' ? [SUBJECTS[one.data.subject]] : []))),
  ];
  if (entry.collection === 'treaties') return subjects([entry]);
  const joined = subjects(relationsOf(library, entry.ref).flatMap(({ links }) => links.map((link) => link.entry)));
  if (joined.length > 0) return joined;
  const spoken = entry.outline.links.map(({ href }) => library.at(refIn(href)));
  return subjects(spoken.filter((one) => one !== undefined));
}

/** The facets of an entry; empty lists where a facet has no meaning. */
export function facetsOf(library: Library, entry: AnyEntry): PageFacets {
  const facets: PageFacets = {
    kind: [KIND_NAMES[entry.collection]],
    status: [],
    party: [],
    decade: [],
    subject: subjectsOf(library, entry),
  };
  if (entry.collection === 'parties') return { ...facets, party: [entry.data.name] };
  if (entry.collection === 'places') return { ...facets, party: [partyName(library, entry.data.country)] };
  if (!isArticle(entry)) return facets;
  const answer = statusOn(datable(entry), library.asOf);
  const states = answer.certain ? [answer.status] : answer.oneOf;
  const acting = entry.data.events.flatMap(({ by }) => by ?? []);
  return {
    ...facets,
    status: states.map(({ state }) => stateWord(state)),
    party: [...new Set([...partiesOf(entry), ...acting])].map((id) => partyName(library, id)),
    decade: [...new Set(entry.data.events.map(({ on }) => `${Math.floor(yearOf(on) / 10) * 10}s`))],
  };
}
