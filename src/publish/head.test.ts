/**
 * That Zotero's Embedded Metadata translator makes a whole encyclopaedia entry
 * of a page's head. The translator itself is not run; here stand the rules by
 * which it reads, as found by running it.
 */
import { deepEqual, doesNotMatch, equal } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { SITE } from '../site.ts';
import { citationMeta } from './head.ts';

const metas = citationMeta({
  title: 'Harbour Treaty',
  abstract: 'A treaty of two states.',
  version: {
    living: 'https://counting-rules.example/treaties/harbour/',
    cited: 'https://counting-rules.example/treaties/harbour/2002-03-01/',
    day: '2002-03-01',
    frozen: false,
    ahead: false,
    history: 'https://counting-rules.example/treaties/harbour/editions/',
  },
});

/** Any of these makes the page an article, a paper, a chapter, a thesis or a report, whatever DC.type says. */
const MAKES_ANOTHER_KIND =
  /^citation_(journal_title|conference|conference_title|inbook_title|book_title|dissertation_\w+|technical_report_\w+)$/;

function only(name: string): string {
  const found = metas.filter((meta) => meta.name === name);
  equal(found.length, 1, `${name} stands ${found.length} times`);
  return found[0]!.content;
}

test('it is an encyclopaedia entry, and nothing in the head outranks that', () => {
  equal(only('DC.type'), 'encyclopediaArticle');
  deepEqual(
    metas.filter(({ name }) => MAKES_ANOTHER_KIND.test(name)),
    [],
  );
  // og:type outranks DC.type; the layout writes the other og: tags.
  doesNotMatch(readFileSync(new URL('../layouts/Page.astro', import.meta.url), 'utf8'), /og:type/);
});

test('an author that ends in a comma is an institution and is not split', () => {
  equal(only('citation_author'), `${SITE.author},`);
});

test('every field of the entry is filled, each once', () => {
  deepEqual(
    {
      title: only('citation_title'),
      encyclopedia: only('DC.source'),
      date: only('citation_publication_date'),
      address: only('citation_public_url'),
      language: only('citation_language'),
      publisher: only('citation_publisher'),
      abstract: only('citation_abstract'),
      edition: only('prism:edition'),
      rights: only('DC.rights'),
    },
    {
      title: 'Harbour Treaty',
      encyclopedia: SITE.name,
      date: '2002/03/01',
      address: 'https://counting-rules.example/treaties/harbour/2002-03-01/',
      language: 'en',
      publisher: SITE.name,
      abstract: 'A treaty of two states.',
      edition: '2002-03-01',
      rights: SITE.licence.name,
    },
  );
});
