/** Where things stand on the day that the site answers for: status lines of articles, and of one party in them. */
import { formatDate, type Day } from '../domain/date.ts';
import { formatNumber } from '../domain/quantity.ts';
import type { Treaty } from '../domain/schema/article.ts';
import { partyStatusOn } from '../domain/party-status.ts';
import { statusOn } from '../domain/status.ts';
import { statusLine, type StatusLine } from '../domain/status-words.ts';
import { datable, type Article, type Entry } from './entry.ts';
import type { Library } from './library.ts';

/** The name of a party where it stands by itself, as in a list or a head; its id where no party has it. */
export function partyName(library: Library, id: string): string {
  return library.get('parties', id)?.data.name ?? id;
}

/** The name of a party inside a sentence: “the United States”. */
export function partyInText(library: Library, id: string): string {
  return `${library.get('parties', id)?.data.definite ? 'the ' : ''}${partyName(library, id)}`;
}

/** What its parties are called together: those who came later did not sign, and some texts nobody does. */
export function partiesLabel({ events, furtherParties }: Pick<Treaty, 'events' | 'furtherParties'>): string {
  if (!events.some(({ kind }) => kind === 'signed')) return 'Adopted by';
  return furtherParties || events.some(({ kind }) => kind === 'acceded') ? 'Signed or joined by' : 'Signed by';
}

/** The parties to a treaty that it does not name: “171 more, as of June 2026”. */
export function furtherParties({ number, on }: NonNullable<Treaty['furtherParties']>): string {
  return `${formatNumber(number)} more, as of ${formatDate(on)}`;
}

/** The status line of an article on a day; today's unless another is asked for. */
export function standing(library: Library, article: Article, day: Day = library.asOf): StatusLine {
  return statusLine(statusOn(datable(article), day), (id) => partyInText(library, id));
}

/**
 * Under which names a party takes part in a treaty: its own, and those of the
 * signatories that it succeeds in this very treaty. Succession is a question
 * of each treaty: Belarus took over START I, and not the ABM Treaty.
 */
function namesIn(library: Library, treaty: Entry<'treaties'>, party: string): string[] {
  const { parties, successors, events } = treaty.data;
  const before = library.get('parties', party)?.data.succeeds ?? [];
  if (successors.includes(party)) return [party, ...before.filter((id) => parties.includes(id))];
  return parties.includes(party) || events.some(({ by }) => by?.includes(party)) ? [party] : [];
}

/** The treaties in which a party has or had a part, with its own status in each. */
export function treatiesOf(
  library: Library,
  party: string,
  day: Day = library.asOf,
): { treaty: Entry<'treaties'>; line: StatusLine }[] {
  return library.of('treaties').flatMap((treaty) => {
    const names = namesIn(library, treaty, party);
    if (names.length === 0) return [];
    const answer = partyStatusOn(datable(treaty), names, day);
    return [{ treaty, line: statusLine(answer, (id) => partyInText(library, id)) }];
  });
}

/** Articles in whose events a party acts, or of which it is said to speak, other than those listed already. */
export function actsIn(library: Library, party: string, listed: readonly Article[]): Article[] {
  return library.articles.filter(
    (article) =>
      !listed.includes(article) &&
      article.data.events.some(({ by, accordingTo }) => by?.includes(party) || accordingTo === party),
  );
}

/** What a party did with proposals: its own offers, and those of others with its dated answers. */
export function proposalsOf(library: Library, party: string) {
  const offered = library.of('proposals').filter(({ data }) => data.by.includes(party));
  const answered = library.of('proposals').flatMap((proposal) => {
    if (proposal.data.by.includes(party)) return [];
    const acts = proposal.data.events.filter(
      ({ by, kind }) => by?.includes(party) && kind !== 'offered' && kind !== 'repeated' && kind !== 'milestone',
    );
    return acts.length > 0 ? [{ proposal, acts }] : [];
  });
  return { offered, answered };
}
