/** A link in the text leads to a page of this site, to its own address, and to a place that it has. */
import { addressOf, refIn } from '../../domain/address.ts';
import { problem, type Content, type Rule } from '../content.ts';
import { hasFragment } from '../fragments.ts';
import type { AnyEntry } from '../entry.ts';

export const brokenLink: Rule = {
  name: 'broken-link',
  *check(content) {
    for (const entry of content.library.entries) {
      for (const { href, line } of entry.outline.links) {
        const wrong = judge(content, entry, href);
        if (wrong) yield problem('broken-link', entry, line, `“${href}” ${wrong.says}`, wrong.fix);
      }
    }
  },
};

function judge(content: Content, entry: AnyEntry, href: string): { says: string; fix: string } | undefined {
  if (/^[a-z]+:/i.test(href)) {
    return { says: 'leaves the site.', fix: 'make it a source and cite it: sources are kept and checked.' };
  }
  if (!href.startsWith('/') && !href.startsWith('#')) {
    return { says: 'is relative.', fix: 'write the whole address: /treaties/inf/.' };
  }
  const [path = '', fragment] = href.split('#');
  const ref = path === '' ? entry.ref : refIn(path);
  const address = addressOf(ref);
  if (path !== '' && !content.known.has(ref) && !content.addresses.has(address)) {
    const moved = content.library.archive.ledger.moved[address];
    if (moved !== undefined) return { says: 'has moved.', fix: `write ${moved}.` };
    return { says: 'leads to no page.', fix: 'correct the address, or write the page.' };
  }
  if (path !== '' && path !== address) {
    return { says: 'is not the page’s own address.', fix: `write ${address}.` };
  }
  const target = content.library.at(ref);
  if (fragment !== undefined && target && !hasFragment(target, fragment)) {
    return {
      says: `leads to no place in ${ref}.`,
      fix: 'use the id of a heading, event, limit, figure, tag, row or position there.',
    };
  }
  return undefined;
}
