/** The figures drawn from the whole content, each on a page of its own, in the order in which they are listed. */
import type { Ref } from '../domain/address.ts';

export interface FigurePage {
  title: string;
  /** What it shows, in a sentence. */
  shows: string;
}

export const FAMILIES = 'figures/families';
export const RANGES = 'figures/ranges';

export const FIGURE_PAGES = {
  timeline: {
    title: 'Timeline',
    shows: 'Every treaty, proposal and test on this site, when it was made, what became of it, and what else went on.',
  },
  map: {
    title: 'Map',
    shows: 'Where it happens: every place on this site, and how far each side says that its missiles reach.',
  },
  [FAMILIES]: {
    title: 'Families',
    shows: 'Which treaty and which offer came of which, and which weapon followed which.',
  },
  [RANGES]: {
    title: 'Claimed ranges',
    shows: 'Every range that is claimed of a system on this site, by whom, on one scale, and what was flown in tests.',
  },
} as const satisfies Record<Ref, FigurePage>;
