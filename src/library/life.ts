/** The dated events of an article, as far as its status depends on them: what a reader's browser needs to tell it for any day. */
import { datable, type Article } from './entry.ts';
import type { Life } from '../domain/life.ts';
import type { Library } from './library.ts';
import { partyInText } from './standing.ts';

export function lifeOf(library: Library, article: Article): Life {
  const subject = datable(article);
  const events = subject.events.map(({ on, kind, by, contested, accordingTo }) => ({
    on,
    kind,
    ...(by && { by }),
    ...(accordingTo && { accordingTo }),
    // Whether, not by whom: the words stand on the page.
    ...(contested && { contested: '' }),
    cite: '',
  }));
  const acting = new Set(events.flatMap(({ by = [], accordingTo }) => [...by, accordingTo ?? []].flat()));
  return {
    today: library.asOf,
    article: { ...subject, events },
    names: Object.fromEntries([...acting].sort().map((id) => [id, partyInText(library, id)])),
  };
}
