/** The report of a check of links as text: read into facts, and written from them in the order of the addresses. */
import { parse, stringify } from 'yaml';
import { linkReport, type LinkReport } from '../domain/schema/link-report.ts';

export const LINK_REPORT_FILE = 'content/link-report.yaml';

const HEAD =
  '# Which addresses of sources answered when they were last asked. Written by `npm run links`.\n' +
  '# Each address with the day, what the server answered or why it did not, and where it sent us.\n';

/** @throws Error that says what is wrong where the text is no report. */
export function parseLinkReport(text: string): LinkReport {
  const found = linkReport.safeParse(parse(text) ?? {});
  if (found.success) return found.data;
  throw new Error(found.error.issues.map(({ path, message }) => `${path.join(' ')} ${message}`).join('; '));
}

export function printLinkReport(report: LinkReport): string {
  const sorted = Object.fromEntries(Object.entries(report).sort(([a], [b]) => (a < b ? -1 : 1)));
  return HEAD + stringify(sorted, { lineWidth: 0 });
}
