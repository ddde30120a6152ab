/** What changed and what was corrected, newest first: for whoever subscribes. In what form is told in feed-formats.ts. */
import {
  addressOf,
  correctionAddress,
  editionAddress,
  feedAddress,
  historyOf,
  type FeedName,
} from '../domain/address.ts';
import type { Day } from '../domain/date.ts';
import { editionName } from '../domain/edition.ts';
import { correctionsOf } from '../library/changes.ts';
import { editionsOf } from '../library/editions.ts';
import { isOwn, titleOf } from '../library/entry.ts';
import type { Library } from '../library/library.ts';
import { SITE } from '../site.ts';

/** How many entries a feed holds at most. */
const MOST = 50;

/** Addresses are whole. */
export interface FeedEntry {
  /** Permanent; also the name by which a reader's program knows the entry again. */
  url: string;
  title: string;
  note: string;
  on: Day;
  /** How grave the change is. */
  category: string;
  /** The page as it is today, and the list of its editions. */
  page: string;
  history: string;
}

export interface Feed {
  title: string;
  description: string;
  /** The page that shows the same. */
  page: string;
  self: { atom: string; json: string };
  /** The day of the newest entry; of an empty feed, the day for which the site answers. */
  updated: Day;
  entries: FeedEntry[];
}

/** A feed of the site. */
export function feedOf(library: Library, name: FeedName, site: string): Feed {
  const entries = (name === 'changes' ? changes(library, site) : corrections(library, site))
    .sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : a.url < b.url ? -1 : 1))
    .slice(0, MOST);
  return {
    ...WORDS[name],
    page: site + addressOf(name),
    self: { atom: site + feedAddress(name, 'atom'), json: site + feedAddress(name, 'json') },
    updated: entries[0]?.on ?? library.asOf,
    entries,
  };
}

const WORDS: Record<FeedName, { title: string; description: string }> = {
  changes: {
    title: `${SITE.name}: what changed`,
    description: 'New pages, and pages whose substance changed or was corrected, each with what is different and why.',
  },
  corrections: {
    title: `${SITE.name}: corrections`,
    description: 'Errors of fact that were mended, each with what was wrong.',
  },
};

/** Editions in which something changed for a reader; mere style is left out. */
function changes(library: Library, site: string): FeedEntry[] {
  return library.entries.filter(isOwn).flatMap((entry) =>
    editionsOf(library, entry.ref)
      .filter((edition) => edition.class !== 'editorial')
      .map((edition) => ({
        url: site + editionAddress(edition.of, edition.on),
        title: `${titleOf(entry)}: ${editionName(edition)}`,
        note: edition.note,
        on: edition.on,
        category: edition.class,
        page: site + addressOf(entry.ref),
        history: site + historyOf(entry.ref),
      })),
  );
}

function corrections(library: Library, site: string): FeedEntry[] {
  return correctionsOf(library).map(({ entry, change }) => ({
    url: site + correctionAddress(entry.ref, change.on),
    title: `${titleOf(entry)}: ${editionName(change)}`,
    note: change.note,
    on: change.on,
    category: change.class,
    page: site + addressOf(entry.ref),
    history: site + historyOf(entry.ref),
  }));
}
