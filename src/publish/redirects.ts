/** What a host is told of addresses that moved or were taken back: one step to the living page, in the forms that hosts read. */
import { EXPORT_FORMATS, exportAddress, historyOf, OWN_COLLECTIONS, refIn } from '../domain/address.ts';
import { redirects, type Ledger } from '../library/ledger.ts';

/** Every moved address, those that follow from it among them: its list of editions and its exports. */
export function movedAddresses(ledger: Ledger): { from: string; to: string }[] {
  return redirects(ledger).flatMap(({ from, to }) => {
    const [before, now] = [refIn(from), refIn(to)];
    const own = (OWN_COLLECTIONS as readonly string[]).includes(before.split('/')[0]!) && ledger.live[to] !== undefined;
    if (!own) return [{ from, to }];
    return [
      { from, to },
      { from: historyOf(before), to: historyOf(now) },
      ...EXPORT_FORMATS.map((format) => ({ from: exportAddress(before, format), to: exportAddress(now, format) })),
    ];
  });
}

/** The file `_redirects`, which Netlify, Cloudflare Pages and others read. */
export function redirectsFile(ledger: Ledger): string {
  return movedAddresses(ledger)
    .map(({ from, to }) => `${from} ${to} 301\n`)
    .join('');
}

/** The same for nginx, to be included in its `server` block; what was taken back answers 410 with the page that says why. */
export function nginxSnippet(ledger: Ledger): string {
  const moved = movedAddresses(ledger).map(({ from, to }) => `location = ${from} { return 301 ${to}; }\n`);
  const gone = Object.keys(ledger.retired)
    .filter((address) => !address.includes('#'))
    .sort()
    .map(
      (address) =>
        `location = ${address} { error_page 410 ${address}index.html; return 410; }\nlocation = ${address}index.html { internal; }\n`,
    );
  return [...moved, ...gone].join('');
}
