/** Treaties to cite: a plain one, and two with titles that are hard to write down. */
import { entry } from '../../library/entries.fixture.ts';
import type { Version } from '../version.ts';

const LIVING = 'https://counting-rules.example/treaties/inf/';

/** The edition of a day, as the living page cites it. */
export const VERSION: Version = {
  living: LIVING,
  cited: `${LIVING}2026-11-25/`,
  day: '2026-11-25',
  frozen: false,
  ahead: false,
  history: `${LIVING}editions/`,
};

export const PLAIN = entry('treaties', 'inf', { title: 'INF Treaty', summary: 'A treaty of two states (РСМД).' });

/** Quotation marks of both sorts, and Cyrillic. */
export const QUOTED = entry('treaties', 'inf', { title: 'The “gentleman’s agreement” on "SLCMs" (РСМД)' });

/** What TeX, HTML, Markdown and wikis act on. */
export const HARD = entry('treaties', 'inf', {
  title: "A & 50% of [x|y]_{z} ~~~~ ^1 $2 #3 \\ <b> }} ]] {{РСМД}} ''v''",
  summary: 'A treaty & a half: 100 %.',
});
