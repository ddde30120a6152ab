/** What the site is called and where it lives: one home for each of these facts. */
export const SITE = {
  name: 'Counting Rules',
  claim: 'A reference on arms control',
  description:
    'What arms control treaties, weapon systems and proposals are, what each side says of them, and what has become of them: sourced, dated and citable.',
  author: 'Counting Rules editors',
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  language: 'en',
} as const;

/** The address under which the site is published, without a slash at its end; set by `SITE_URL`. */
export const SITE_URL = (process.env.SITE_URL ?? 'https://counting-rules.example').replace(/\/$/, '');
