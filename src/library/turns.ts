/** What turning points are called where few are named, as on the strip of a life and on the timeline. */
import { EVENT_KINDS, eventName, type ArticleEvent, type EventKind } from '../domain/event.ts';
import { datable, type Article } from './entry.ts';
import { tellEvent } from './days.ts';
import type { Library } from './library.ts';

/** Acts of which each is another’s: of two that are only called “Rejected” nobody could tell which is whose. */
const WHOSE: readonly EventKind[] = ['suspended', 'resumed', 'withdrawal-effective', 'rejected'];

/** The kind of a turning point: an offer that is made again and so is on the table again has been renewed. */
export function turnKind(article: Article, { kind }: Pick<ArticleEvent, 'kind'>): string {
  const names: Record<string, string> = EVENT_KINDS[datable(article).kind];
  return kind === 'repeated' ? 'Renewed' : names[kind]!;
}

/** The name of a turning point, with whose act it was where that tells it from others: “Rejected by NATO”. */
export function turnName(library: Library, article: Article, event: ArticleEvent): string {
  if (event.title) return eventName(datable(article).kind, event);
  return WHOSE.includes(event.kind) ? tellEvent(library, { article, event }) : turnKind(article, event);
}
