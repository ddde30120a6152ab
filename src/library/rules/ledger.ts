/** Every address ever published still answers, and every page is in the ledger. */
import type { Problem } from '../../domain/problem.ts';
import { addressesOf } from '../addresses.ts';
import type { Content, Rule } from '../content.ts';
import { resolve } from '../ledger.ts';

export const LEDGER_FILE = 'content/ledger.yaml';

export const ledger: Rule = {
  name: 'ledger',
  *check({ ledger, addresses, library }: Content) {
    const say = (says: string, fix: string): Problem => ({
      rule: 'ledger',
      file: LEDGER_FILE,
      line: 1,
      says,
      fix,
      severity: 'error',
    });
    for (const address of ledger.live) {
      if (addresses.has(address)) continue;
      yield say(
        `${address} was published and is gone.`,
        'bring the page back, or move its address from “live” to “moved” with its new address.',
      );
    }
    for (const [from, to] of Object.entries(ledger.moved)) {
      if (addresses.has(from)) yield say(`${from} has moved to ${to}, and is a page again.`, 'keep one of the two.');
      if (resolve(ledger, from) === undefined) {
        yield say(`${from} leads nowhere: ${to} is no page.`, 'let it lead to a live address, and not in a circle.');
      }
    }
    // A file that can't be read promises no address yet; npm run ledger would not enter it either.
    for (const address of addressesOf(library.entries.map(({ ref }) => ref))) {
      if (ledger.live.includes(address) || ledger.moved[address] !== undefined) continue;
      yield say(
        `${address} is not in the ledger.`,
        'run npm run ledger and commit the change: it promises the address.',
      );
    }
  },
};
