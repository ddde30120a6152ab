/**
 * Asks the browser to fetch a page when the reader is about to follow its link,
 * without any script of ours. A page's address ends in a slash; a file of data
 * is fetched when it is asked for, and not before.
 */
export const SPECULATION_RULES = JSON.stringify({
  prefetch: [{ where: { href_matches: ['/', '/*/'] }, eagerness: 'moderate' }],
});
