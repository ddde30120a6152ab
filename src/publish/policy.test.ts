/** The policy lets through what a page holds, and nothing else. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { policyOf, withPolicy } from './policy.ts';

const page = '<head><meta charset="utf-8"><style>a{}</style><script type="application/ld+json">{}</script></head>';

test('inline code is let through by its own hash, data is not code', () => {
  const policy = policyOf(
    `${page}<script type="speculationrules">{"prefetch":[]}</script><script src="/a.js"></script>`,
  );
  assert.equal(policy.match(/sha256-/g)?.length, 2);
  assert.notEqual(policyOf(page), policyOf(page.replace('a{}', 'b{}')));
  assert.doesNotMatch(policy, /unsafe/);
});

test('only a page that searches may run WebAssembly', () => {
  assert.match(policyOf('<site-search></site-search>'), /'wasm-unsafe-eval'/);
});

test('the policy stands before the style that it speaks of', () => {
  const sealed = withPolicy(page);
  assert.ok(sealed.indexOf('content-security-policy') < sealed.indexOf('<style>'));
});
