/** The addresses of the sources, and what a check of them says. */
import type { Source } from '../domain/schema/reference-data.ts';
import type { LinkCheck, LinkReport } from '../domain/schema/link-report.ts';
import type { Entry } from './entry.ts';

/** What a check means for a reader: the document is there; it is there, elsewhere; one has to look oneself; it is gone. */
export const VERDICTS = ['answers', 'moved', 'unclear', 'gone'] as const;

export type Verdict = (typeof VERDICTS)[number];

/** The host that an address names, without `www.`. */
export function hostOf(address: string): string {
  return new URL(address).host.replace(/^www\./, '');
}

/** All addresses of a source, each once: the original, the copy that was read, the archived copy. */
export function addressesOfSource({ URL, read, archive }: Source): string[] {
  return [...new Set([URL, read.copy, archive])].filter((address) => address !== undefined);
}

/** All addresses of all sources in alphabetical order, each with the sources that have it. */
export function sourcesByAddress(sources: readonly Entry<'sources'>[]): Map<string, Entry<'sources'>[]> {
  const found = new Map<string, Entry<'sources'>[]>();
  for (const source of sources) {
    for (const address of addressesOfSource(source.data)) {
      found.set(address, [...(found.get(address) ?? []), source]);
    }
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Errors after which nothing is to be hoped for; all others may pass. */
export const NO_SUCH_HOST = 'no such host';

/**
 * Judges the check of an address. Many servers refuse whoever is no browser
 * (403, 429, 503), so that a refusal says nothing of the document; and where
 * all that is gone leads to the front page, arriving there does not either.
 */
export function judge(address: string, { status, error, to }: LinkCheck): Verdict {
  if (status === undefined) return error === NO_SUCH_HOST ? 'gone' : 'unclear';
  if (status === 404 || status === 410) return 'gone';
  if (error !== undefined || status < 200 || status > 299) return 'unclear';
  if (to === undefined || sameDocument(address, to)) return 'answers';
  return new URL(to).pathname === '/' ? 'unclear' : 'moved';
}

/** Whether two addresses differ only in protocol, `www.`, the slash at the end or the fragment. */
function sameDocument(a: string, b: string): boolean {
  const [one, other] = [a, b].map((address) => {
    const { pathname, search } = new URL(address);
    return `${hostOf(address)}${pathname.replace(/\/$/, '')}${search}`;
  });
  return one === other;
}

/** What a check found, in a few words: “404”, “no answer in time”, “200, at https://…”. */
export function told({ status, error, to }: LinkCheck): string {
  return [status, error].filter((part) => part !== undefined).join(', ') + (to === undefined ? '' : `, at ${to}`);
}

/** The addresses to ask, and the report without those that no source has any more. */
export function toAsk(
  addresses: readonly string[],
  report: LinkReport,
  since: string,
): { kept: LinkReport; asked: string[] } {
  const kept = Object.fromEntries(Object.entries(report).filter(([address]) => addresses.includes(address)));
  return { kept, asked: addresses.filter((address) => (kept[address]?.on ?? '') < since) };
}

/** How many addresses were found how, for each day of a last check, the newest first. */
export function tally(report: LinkReport): { on: string; asked: number; found: Record<Verdict, number> }[] {
  const days = Map.groupBy(Object.entries(report), ([, { on }]) => on);
  return [...days]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([on, checks]) => {
      const found: Record<Verdict, number> = { answers: 0, moved: 0, unclear: 0, gone: 0 };
      for (const [address, check] of checks) found[judge(address, check)]++;
      return { on, asked: checks.length, found };
    });
}
