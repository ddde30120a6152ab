/** What search shows of an entry before anything of its text: names, kind, status, years. */
import { latest } from '../domain/date.ts';
import { saidOf } from '../domain/status-words.ts';
import { isArticle, KIND_NAMES, titleOf, type AnyEntry } from '../library/entry.ts';
import type { Library } from '../library/library.ts';
import { standing } from '../library/standing.ts';
import { yearsOf } from '../library/years.ts';
import { facetsOf } from './facets.ts';
import type { Card } from '../search/guide.ts';

/** The card of an entry; `fragment` names the file with its text, `linked` says how many pages link to it. */
export function cardOf(library: Library, entry: AnyEntry, fragment: string, linked: number): Card {
  const native = 'nativeName' in entry.data && entry.data.nativeName ? [entry.data.nativeName.name] : [];
  const official = [entry.data].flatMap((data) =>
    'officialTitle' in data && data.officialTitle
      ? [data.officialTitle]
      : 'longName' in data && data.longName
        ? [data.longName]
        : [],
  );
  const named = 'aliases' in entry.data ? entry.data.aliases : [];
  const common = {
    ref: entry.ref,
    title: titleOf(entry),
    aliases: [...named.map(({ name }) => name), ...native, ...official],
    inexact: named.flatMap(({ kind, name }) => (kind === 'part' || kind === 'family' ? [name] : [])),
    kind: KIND_NAMES[entry.collection],
    linked,
    fragment,
  };
  if (!isArticle(entry)) return { ...common, status: '', told: '', look: '', years: '', latest: '' };
  const line = standing(library, entry);
  return {
    ...common,
    status: facetsOf(library, entry).status.join(' or '),
    told: saidOf(line),
    look: line.look,
    years: yearsOf(library, entry),
    latest: latest(entry.data.events.at(-1)!.on),
  };
}
