/** A dispute has positions of at least two parties, each with a date and a citation, in order of date. */
import { certainlyAfter, isEdtf } from '../../domain/date.ts';
import { problem, texts, type Rule } from '../content.ts';
import type { AnyEntry } from '../entry.ts';
import type { Tag } from '../outline.ts';

export const disputeParties: Rule = {
  name: 'dispute-parties',
  *check(content) {
    for (const entry of texts(content)) {
      for (const dispute of entry.outline.tags.filter(({ name }) => name === 'Dispute')) {
        const positions = dispute.tags.filter(({ name }) => name === 'Position');
        const parties = new Set(
          positions.flatMap(({ attributes }) => (attributes.by ?? '').split(/\s+/).filter(Boolean)),
        );
        if (parties.size < 2) {
          yield problem(
            'dispute-parties',
            entry,
            dispute.line,
            `“${dispute.attributes.question ?? ''}” has positions of ${parties.size} party; a dispute has at least two.`,
            'add the other side’s position with its source, or tell it in the text.',
          );
        }
        for (const position of positions) yield* judge(entry, position);
        yield* outOfOrder(entry, positions);
      }
    }
  },
};

function* judge(entry: AnyEntry, { attributes, citations, line }: Tag) {
  // A position without any date is the business of known-tags.
  if (attributes.on && !isEdtf(attributes.on)) {
    yield problem(
      'dispute-parties',
      entry,
      line,
      `the position of “${attributes.by ?? ''}” has the date “${attributes.on}”, which is none.`,
      'write the date of the statement, as precise as it is known: on="2019-01-23".',
    );
  }
  if (citations.length === 0) {
    yield problem(
      'dispute-parties',
      entry,
      line,
      `the position of “${attributes.by ?? ''}” has no citation.`,
      'cite the statement in which it is taken.',
    );
  }
}

/** Positions stand in the order of their dates, so that neither side comes first by sympathy. */
function* outOfOrder(entry: AnyEntry, positions: readonly Tag[]) {
  const dated = positions.filter(({ attributes }) => isEdtf(attributes.on ?? ''));
  for (const [i, position] of dated.entries()) {
    const before = dated[i - 1];
    if (!before || !certainlyAfter(before.attributes.on!, position.attributes.on!)) continue;
    yield problem(
      'dispute-parties',
      entry,
      position.line,
      `the position of ${position.attributes.on} stands after that of ${before.attributes.on}.`,
      'put the positions in the order of their dates.',
    );
  }
}
