/** How a reader tells of a problem: a mail or an issue that names the page. */

export interface Reported {
  /** What the page is called. */
  title: string;
  /** The address that stays: of the edition, where there is one. */
  address: string;
}

/**
 * The address that opens the draft. The body ends in the address of the page,
 * encoded as encodeURIComponent does it: where words are selected, the browser
 * puts theirs in its place.
 *
 * @param template with `{title}` and `{body}`, such as `https://tracker.example/new?title={title}&body={body}`
 */
export function reportHref(template: string, { title, address }: Reported): string {
  // Room to write in; line ends as RFC 6068 wants them in a mail.
  const body = `\r\n\r\n${address}`;
  const parts: Record<string, string> = { title: `Problem: ${title}`, body };
  return template.replace(/\{(title|body)\}/g, (_, part: string) => encodeURIComponent(parts[part]!));
}
