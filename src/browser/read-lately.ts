/** The pages read last, kept in this browser alone and never sent: the way back from the palette. */

/** Where they are kept; a list of addresses and titles, newest first. */
const KEY = 'read-lately';
const MOST = 6;

export interface Lately {
  address: string;
  title: string;
}

/** What was read, newest first; nothing where the browser keeps nothing. */
export function readLately(): Lately[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return (Array.isArray(kept) ? (kept as Lately[]) : []).filter(
      ({ address, title }) => /^\/(?!\/)/.test(address) && typeof title === 'string',
    );
  } catch {
    return [];
  }
}

/** Notes that a page is read. */
export function noteRead(page: Lately): void {
  try {
    const others = readLately().filter(({ address }) => address !== page.address);
    localStorage.setItem(KEY, JSON.stringify([page, ...others].slice(0, MOST)));
  } catch {
    // A browser that keeps nothing has nothing to go back to.
  }
}
