/** Every name of every page, letter by letter: the way in that needs no script. */
import { letterOf, withoutTwins } from '../domain/letter.ts';
import { KIND_NAMES, titleOf, type AnyEntry } from './entry.ts';
import { byTitle, type Library } from './library.ts';

export interface IndexLine {
  name: string;
  /** Where it is not English. */
  lang?: string;
  entry: AnyEntry;
  kind: string;
  /** The title of the page, where the name is only an alias. */
  see?: string;
}

export interface IndexLetter {
  letter: string;
  lines: IndexLine[];
}

/** All titles and aliases but those of sources, by first letter; digits stand together, scripts after one another, and names of one page that look the same once. */
export function indexOf(library: Library): IndexLetter[] {
  const lines = library.entries
    .filter((entry) => entry.collection !== 'sources')
    .flatMap((entry): IndexLine[] => {
      const title = titleOf(entry);
      const page = { entry, kind: KIND_NAMES[entry.collection] };
      return withoutTwins([
        { name: title, ...page },
        ...entry.data.aliases.map(({ name, lang }) => ({
          name,
          see: title,
          ...(lang !== 'en' && { lang }),
          ...page,
        })),
      ]);
    })
    .sort((a, b) => byTitle(a.name, b.name) || byTitle(a.entry.ref, b.entry.ref));
  const letters = new Map<string, IndexLine[]>();
  for (const line of lines) {
    const letter = letterOf(line.name);
    letters.set(letter, [...(letters.get(letter) ?? []), line]);
  }
  return [...letters].map(([letter, lines]) => ({ letter, lines }));
}
