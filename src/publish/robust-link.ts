/**
 * What a link that leaves the site carries, so that its document can be found
 * when the address is dead: the attributes of Robust Links
 * (https://robustlinks.mementoweb.org/spec/), of which the revision of 2025
 * requires the first two on every link.
 */
import type { Day } from '../domain/date.ts';
import type { Source } from '../domain/schema/reference-data.ts';

export interface RobustLink {
  href: string;
  /** The address of the document itself, whichever copy the link leads to. */
  'data-originalurl': string;
  /** The day on which it was read. */
  'data-versiondate': Day;
  /** The archived copy; left out where the link leads there, since the address says it. */
  'data-versionurl'?: string | undefined;
}

/** A link to a source at one of its addresses. */
export function robustLink({ URL, archive, read }: Source, href: string): RobustLink {
  return {
    href,
    'data-originalurl': URL ?? read.copy,
    'data-versiondate': read.on,
    'data-versionurl': archive === href ? undefined : archive,
  };
}
