/** A published text changes only with a note of what is different and why; the notes stand in order, one a day. */
import { pendingChanges, editionsOf, hasChangedSince } from '../editions.ts';
import { problem, type Rule } from '../content.ts';

export const notedChanges: Rule = {
  name: 'noted-changes',
  *check({ library }) {
    for (const entry of library.entries) {
      if (!('changes' in entry.data)) continue;
      const { changes } = entry.data;
      for (const [i, change] of changes.entries()) {
        const before = changes[i - 1];
        if (before && before.on >= change.on) {
          yield problem(
            'noted-changes',
            entry,
            ['changes', i, 'on'],
            `the change of ${change.on} stands after that of ${before.on}.`,
            'put changes in order of date, and join what changed on one day.',
          );
        }
        if ('reviewed' in entry.data && change.on > entry.data.reviewed) {
          yield problem(
            'noted-changes',
            entry,
            ['changes', i, 'on'],
            `the change of ${change.on} is later than the last review, ${entry.data.reviewed}.`,
            'set reviewed to the day of the change once the page is checked.',
          );
        }
      }
      const last = editionsOf(library, entry.ref).at(-1);
      if (last && changes.length < last.changes) {
        yield problem(
          'noted-changes',
          entry,
          ['changes'],
          `the edition of ${last.on} holds ${last.changes} noted changes, and ${changes.length} are left.`,
          'bring the notes back: they are part of the record.',
        );
      } else if (last && pendingChanges(library, entry).length === 0 && hasChangedSince(library, entry, last)) {
        yield problem(
          'noted-changes',
          entry,
          1,
          `the text differs from its edition of ${last.on}, and no change is noted since.`,
          'add to changes: { on: <today>, class: correction | substantive | editorial, note: what is different, and why }.',
        );
      }
    }
  },
};
