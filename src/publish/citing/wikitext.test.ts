/** {{cite web}} as MediaWiki takes it apart, by its rules for templates, links and tags. */
import { deepEqual, doesNotMatch, equal } from 'node:assert/strict';
import { test } from 'node:test';
import { cslItem } from './csl.ts';
import { HARD, PLAIN, VERSION } from './cited.fixture.ts';
import { parameters } from './template.fixture.ts';
import { wikitext } from './wikitext.ts';

test('the page is the address, its edition the archive', () => {
  deepEqual(parameters(wikitext(cslItem(PLAIN, VERSION), VERSION)), {
    title: 'INF Treaty',
    author: '((Counting Rules editors))',
    website: 'Counting Rules',
    date: '2026-11-25',
    url: 'https://counting-rules.example/treaties/inf/',
    'archive-url': 'https://counting-rules.example/treaties/inf/2026-11-25/',
    'archive-date': '2026-11-25',
    'url-status': 'live',
    language: 'en',
  });
});

test('without an edition there is no archive', () => {
  const version = { ...VERSION, cited: VERSION.living };
  const found = parameters(wikitext(cslItem(PLAIN, version), version));
  equal(found.url, VERSION.living);
  deepEqual(
    Object.keys(found).filter((name) => /archive|status/.test(name)),
    [],
  );
});

test('nothing in a title ends the template or begins anything', () => {
  const item = cslItem(HARD, VERSION);
  const text = wikitext(item, VERSION);
  equal(parameters(text).title, item.title);
  doesNotMatch(text.slice(2, -2), /\[\[|]|[<>]|''|~~~/);
});
