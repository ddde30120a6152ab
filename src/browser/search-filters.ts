/** The boxes by which results are narrowed, each with how many pages it would show. */
import { FACETS, type Chosen, type Facet } from '../search/facets.ts';
import { element } from './elements.ts';

const NAMES: Record<Facet, string> = {
  kind: 'Kind',
  status: 'Status today',
  party: 'Party',
  decade: 'Decade',
  subject: 'Subject',
};

/** More values than these are folded away. */
const OPEN = 7;

export function chosenIn(form: HTMLFormElement): Chosen {
  const data = new FormData(form);
  const chosen: Chosen = {};
  for (const facet of FACETS) {
    const values = data.getAll(facet) as string[];
    if (values.length > 0) chosen[facet] = values;
  }
  return chosen;
}

/** Shows the boxes anew; the one that has the focus keeps it. */
export function showFilters(form: HTMLFormElement, counts: Record<Facet, [string, number][]>, chosen: Chosen): void {
  const active = document.activeElement;
  const focused = active instanceof HTMLInputElement && form.contains(active) ? [active.name, active.value] : undefined;
  const open = new Set(
    [...form.querySelectorAll<HTMLDetailsElement>('details[open]')].map(({ dataset }) => dataset.facet),
  );
  form.replaceChildren(
    ...FACETS.flatMap((facet) => {
      const values = counts[facet];
      if (values.length === 0) return [];
      const isOn = ([value]: [string, number]) => chosen[facet]?.includes(value) ?? false;
      // What is chosen stays in sight.
      const inSight = values.filter((value, i) => i < OPEN || isOn(value));
      const folded = values.filter((value) => !inSight.includes(value));
      const boxes = (list: [string, number][]) =>
        list.map(([value, count]) => {
          const box = element('input', { type: 'checkbox', name: facet, value, checked: isOn([value, count]) });
          return element('label', {}, box, ` ${value} `, element('small', {}, String(count)));
        });
      const group = element('fieldset', {}, element('legend', {}, NAMES[facet]), ...boxes(inSight));
      if (folded.length > 0) {
        const more = element(
          'details',
          { open: open.has(facet) },
          element('summary', {}, `${folded.length} more`),
          ...boxes(folded),
        );
        more.dataset.facet = facet;
        group.append(more);
      }
      return [group];
    }),
  );
  if (!focused) return;
  [...form.querySelectorAll('input')].find(({ name, value }) => name === focused[0] && value === focused[1])?.focus();
}
