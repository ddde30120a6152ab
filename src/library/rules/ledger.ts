/** Every address and id ever published still answers, and every page and id is in the ledger. */
import type { Problem } from '../../domain/problem.ts';
import { isDerived, pagesOf } from '../addresses.ts';
import type { Content, Rule } from '../content.ts';
import { promises, resolve } from '../ledger.ts';

export const LEDGER_FILE = 'content/ledger.yaml';

export const ledger: Rule = {
  name: 'ledger',
  *check({ addresses, known, library }: Content) {
    const { ledger, released } = library.archive;
    const pages = pagesOf(library);
    const complete = [...known].every((ref) => library.at(ref));
    const say = (says: string, fix: string): Problem => ({
      rule: 'ledger',
      file: LEDGER_FILE,
      line: 1,
      says,
      fix,
      severity: 'error',
    });
    for (const [address, ids] of Object.entries(ledger.live)) {
      if (!addresses.has(address)) {
        if (!complete && isDerived(address)) continue;
        yield say(
          `${address} was published and is gone.`,
          'bring the page back, or run npm run move or npm run retire, which leave a page in its place.',
        );
        continue;
      }
      // The ids of a page that can't be read are unknown, as are those that follow from it; the page itself is reported.
      const has = (complete || !isDerived(address) ? pages.get(address) : undefined) ?? ids;
      for (const id of ids.filter((id) => !has.includes(id))) {
        yield say(
          `${address}#${id} was published and is gone.`,
          `bring the id back, or move it: npm run move -- ${address}#${id} ${address}#new-id.`,
        );
      }
    }
    for (const [from, to] of Object.entries(ledger.moved)) {
      const [page = '', id] = from.split('#');
      if (id === undefined ? addresses.has(from) : pages.get(page)?.includes(id)) {
        yield say(`${from} has moved to ${to}, and is there again.`, 'keep one of the two.');
      }
      if (resolve(ledger, from) === undefined) {
        yield say(
          `${from} leads nowhere: ${to} is no page or place.`,
          'let it lead to a live one, and not in a circle.',
        );
      }
    }
    for (const [from, { see }] of Object.entries(ledger.retired)) {
      if (addresses.has(from)) yield say(`${from} is retired, and is a page again.`, 'keep one of the two.');
      if (see !== undefined && resolve(ledger, see) === undefined) {
        yield say(`${from} is retired and sends to ${see}, which is no page.`, 'name a live page in “see”.');
      }
    }
    for (const promise of promises(released)) {
      if (resolve(ledger, promise) === undefined) {
        yield say(
          `${promise} was promised by the last release and is not in the ledger.`,
          'take the ledger from the last commit; move or retire what is gone, never strike it out.',
        );
      }
    }
    for (const [address, ids] of pages) {
      if (ledger.moved[address] !== undefined || ledger.retired[address] !== undefined) continue;
      const known = ledger.live[address];
      const fresh = ids.filter((id) => !known?.includes(id) && ledger.moved[`${address}#${id}`] === undefined);
      const missing = known === undefined ? [address] : fresh.map((id) => `${address}#${id}`);
      for (const place of missing) {
        yield say(
          `${place} is not in the ledger.`,
          'run npm run ledger and commit the change: it promises the address.',
        );
      }
    }
  },
};
