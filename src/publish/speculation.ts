/** Asks the browser to fetch a page when the reader is about to follow its link, without any script of ours. */
import { createHash } from 'node:crypto';

export const SPECULATION_RULES = JSON.stringify({
  prefetch: [{ where: { href_matches: '/*' }, eagerness: 'moderate' }],
});

/** The hash by which the Content Security Policy lets the rules through. */
export const SPECULATION_HASH = `sha256-${createHash('sha256').update(SPECULATION_RULES).digest('base64')}` as const;
