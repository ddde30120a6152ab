/** Runs every rule over all content and gathers every problem at once. */
import { addressOf, refOf, type Ref } from '../domain/address.ts';
import { sortProblems, type Problem } from '../domain/problem.ts';
import type { Day } from '../domain/date.ts';
import { pagesOf } from './addresses.ts';
import type { Archive } from './archive.ts';
import { readContentFile, type ContentFile } from './content-file.ts';
import type { Content, Rule } from './content.ts';
import type { AnyEntry } from './entry.ts';
import { buildLibrary, type Library } from './library.ts';
import { articleLength } from './rules/article-length.ts';
import { brokenLink } from './rules/broken-link.ts';
import { danglingCitation } from './rules/dangling-citation.ts';
import { danglingReference } from './rules/dangling-reference.ts';
import { disputeParties } from './rules/dispute-parties.ts';
import { enoughSources } from './rules/enough-sources.ts';
import { eventsInOrder } from './rules/events-in-order.ts';
import { knownTags } from './rules/known-tags.ts';
import { notedChanges } from './rules/noted-changes.ts';
import { ledger as ledgerRule } from './rules/ledger.ts';
import { checkSchema } from './rules/schema.ts';
import { sectionIds } from './rules/section-ids.ts';
import { soundRelations } from './rules/sound-relations.ts';
import { stateBegun } from './rules/state-begun.ts';
import { stillAhead } from './rules/still-ahead.ts';
import { seriesInOrder } from './rules/series-in-order.ts';
import { struckText } from './rules/struck-text.ts';
import { summaryLength } from './rules/summary-length.ts';
import { uncitedFact } from './rules/uncited-fact.ts';
import { uniqueNames } from './rules/unique-names.ts';
import { unlinkedName } from './rules/unlinked-name.ts';
import { unusedSource } from './rules/unused-source.ts';

export const RULES: readonly Rule[] = [
  articleLength,
  brokenLink,
  danglingCitation,
  danglingReference,
  disputeParties,
  enoughSources,
  eventsInOrder,
  knownTags,
  ledgerRule,
  notedChanges,
  sectionIds,
  seriesInOrder,
  soundRelations,
  stateBegun,
  stillAhead,
  struckText,
  summaryLength,
  uncitedFact,
  uniqueNames,
  unlinkedName,
  unusedSource,
];

export interface Checked {
  library: Library;
  problems: Problem[];
}

/**
 * Reads and checks all content. The library holds the entries whose facts are
 * sound; it is fit to be published only if no problem is an error.
 */
export function checkContent(files: readonly ContentFile[], archive: Archive, asOf?: Day): Checked {
  const problems: Problem[] = [];
  const entries: AnyEntry[] = [];
  const known = new Set<Ref>();
  for (const file of files) {
    const raw = readContentFile(file);
    const [, ref] = /^content\/(.+)\.[^.]+$/.exec(file.path) ?? [];
    if (ref) known.add(ref);
    if (Array.isArray(raw)) {
      problems.push(...raw);
      continue;
    }
    known.add(refOf(raw.collection, raw.id));
    const entry = checkSchema(raw);
    if (Array.isArray(entry)) problems.push(...entry);
    else entries.push(entry);
  }
  const library = buildLibrary(entries, asOf, archive);
  const addresses = new Set([...pagesOf(library).keys(), ...[...known].map(addressOf)]);
  const content: Content = { library, known, addresses };
  for (const rule of RULES) problems.push(...rule.check(content));
  return { library, problems: sortProblems(problems) };
}

/** Whether the problems forbid publishing. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}
