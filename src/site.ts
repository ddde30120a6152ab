/** What the site is called, where it lives and for which day it answers: one home for each of these facts. */
import { isDay } from './domain/date.ts';

export const SITE = {
  name: 'Counting Rules',
  claim: 'A reference on arms control',
  description:
    'What arms control treaties, weapon systems and proposals are, what each side says of them, and what has become of them: sourced, dated and citable.',
  author: 'Counting Rules editors',
  licence: { name: 'CC BY 4.0', spdx: 'CC-BY-4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  language: 'en',
} as const;

/** The address under which the site is published, without a slash at its end; set by `SITE_URL`. */
export const SITE_URL = originOf(process.env.SITE_URL || 'https://counting-rules.example');

/** Addresses within the site begin with a slash: below a folder every one of them would lead elsewhere. */
function originOf(address: string): string {
  const { protocol, origin, href } = URL.canParse(address) ? new URL(address) : {};
  if (protocol && /^https?:$/.test(protocol) && href === `${origin}/`) return origin!;
  throw new Error(`SITE_URL is “${address}”: write a protocol and a host, such as https://rules.example.org.`);
}

/**
 * Where readers report problems: a template with `{title}` and `{body}`, of an
 * issue tracker if `REPORT_URL` says so, else of a mail.
 */
export const REPORT =
  process.env.REPORT_URL || `mailto:corrections@${new URL(SITE_URL).hostname}?subject={title}&body={body}`;
if (!REPORT.includes('{title}') || !REPORT.includes('{body}')) {
  throw new Error(`REPORT_URL is “${REPORT}”: put {title} and {body} where the tracker takes them.`);
}

/** The pages of which `npm run edition` makes editions, and their day; none while the site is built to be read. */
export const FREEZE: { on: string; refs: string[] } = JSON.parse(process.env.FREEZE ?? '{"on":"","refs":[]}');

/** The day for which “today” is said, set by `SITE_DATE`; without it, the day of the newest review. */
export const SITE_DATE = process.env.SITE_DATE || undefined;
if (SITE_DATE !== undefined && !isDay(SITE_DATE)) {
  throw new Error(`SITE_DATE is “${SITE_DATE}”: write a day such as 2026-11-24, or leave it out.`);
}
