/**
 * What the reader leaves out of the timeline, without script: a rule for each
 * choice, by which the sheet itself fades what does not match.
 */
import type { Choice } from '../library/timeline.ts';

/** The rules for all choices: in the drawing what does not match fades, in the list it goes. */
export function filterRules(choices: readonly Choice[]): string {
  return choices
    .map(({ of }) => {
      const chosen = `.timeline:has(option[value="${of}"]:checked)`;
      return `${chosen} g.item:not(.${of}){opacity:.12}${chosen} li.item:not(.${of}){display:none}`;
    })
    .join('');
}
