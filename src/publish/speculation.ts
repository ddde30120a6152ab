/** Asks the browser to fetch a page when the reader is about to follow its link, without any script of ours. */
export const SPECULATION_RULES = JSON.stringify({
  prefetch: [{ where: { href_matches: '/*' }, eagerness: 'moderate' }],
});
