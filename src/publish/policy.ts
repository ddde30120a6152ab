/**
 * The Content Security Policy of a page, as tight as the page allows: nothing
 * from elsewhere, and of inline code only what the page holds, by its hash.
 * Astro's own policy lists the hashes of all pages in each, and late in the
 * head; this one costs a third of the bytes and stands first.
 */
import { createHash } from 'node:crypto';

/** Pages that search need WebAssembly, for Pagefind. */
const SEARCHES = /<site-search/;

const STYLE = /<style[^>]*>([^]*?)<\/style>/g;
/** Inline scripts that a browser acts on; blocks of data are none. */
const SCRIPT = /<script(?![^>]*(?:\ssrc=|type="application\/ld\+json"))[^>]*>([^]*?)<\/script>/g;

function hashes(html: string, inline: RegExp): string[] {
  const contents = new Set([...html.matchAll(inline)].map(([, content]) => content!));
  return [...contents].map((content) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`);
}

/** The policy of a page, for the `content` of its meta tag. */
export function policyOf(html: string): string {
  const searches = SEARCHES.test(html);
  return [
    "default-src 'none'",
    ['script-src', "'self'", ...(searches ? ["'wasm-unsafe-eval'"] : []), ...hashes(html, SCRIPT)].join(' '),
    ['style-src', ...hashes(html, STYLE)].join(' '),
    "img-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ].join(';');
}

/** The page with its policy, before anything that the policy speaks of. */
export function withPolicy(html: string): string {
  return html.replace(
    /<meta charset="utf-8">/,
    (charset) => `${charset}<meta http-equiv="content-security-policy" content="${policyOf(html)}">`,
  );
}
