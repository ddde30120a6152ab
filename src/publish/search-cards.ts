/** What search shows of an entry before anything of its text: names, kind, status, years. */
import { latest } from '../domain/date.ts';
import { stateLook, stateWord } from '../domain/status-words.ts';
import { statusOn } from '../domain/status.ts';
import { datable, isArticle, KIND_NAMES, titleOf, type AnyEntry } from '../library/entry.ts';
import type { Library } from '../library/library.ts';
import { yearsOf } from '../library/years.ts';
import type { Card } from '../search/guide.ts';

/** The card of an entry; `fragment` names the file with its text. */
export function cardOf(library: Library, entry: AnyEntry, fragment: string): Card {
  const native = 'nativeName' in entry.data && entry.data.nativeName ? [entry.data.nativeName.name] : [];
  const official = [entry.data].flatMap((data) =>
    'officialTitle' in data && data.officialTitle ? [data.officialTitle] : 'longName' in data && data.longName ? [data.longName] : [],
  );
  const aliases = 'aliases' in entry.data ? entry.data.aliases.map(({ name }) => name) : [];
  const common = {
    ref: entry.ref,
    title: titleOf(entry),
    aliases: [...aliases, ...native, ...official],
    kind: KIND_NAMES[entry.collection],
    fragment,
  };
  if (!isArticle(entry)) return { ...common, status: '', look: '', years: '', latest: '' };
  const answer = statusOn(datable(entry), library.asOf);
  const states = answer.certain ? [answer.status.state] : answer.oneOf.map(({ state }) => state);
  return {
    ...common,
    status: states.map(stateWord).join(' or '),
    look: stateLook(states[0]!),
    years: yearsOf(library, entry),
    latest: latest(entry.data.events.at(-1)!.on),
  };
}
