/** The graph says what the page says, and can't break out of its script. */
import { deepEqual, doesNotMatch, equal } from 'node:assert/strict';
import { test } from 'node:test';
import { entry } from '../library/entries.fixture.ts';
import { buildLibrary } from '../library/library.ts';
import { entryGraph, printGraph, siteGraph } from './jsonld.ts';

const SITE = 'https://counting-rules.example';

const treaty = entry('treaties', 'harbour', {
  title: 'Harbour Treaty </script><script>alert(1)</script>',
  aliases: [{ name: 'Traité des ports', kind: 'translation', lang: 'fr' }],
  summary: 'A treaty of two states.',
  events: [
    { on: '1991-04~', kind: 'signed', cite: '[@book]' },
    { on: '1991-11-01', kind: 'entered-into-force', cite: '[@book]' },
    { on: '2001-02-15', kind: 'terminated', cite: '[@book]' },
  ],
});
const term = entry('terms', 'visit', { title: 'Visit', definition: 'A day in a harbour.' });
const party = entry('parties', 'arvalia', { name: 'Arvalia' });

type Thing = Record<string, unknown>;

function graphOn(day: string, of: typeof treaty | typeof term): [page: Thing, subject: Thing] {
  return entryGraph(buildLibrary([treaty, term, party], day), of, SITE)['@graph'] as [Thing, Thing];
}

test('no < stands in the printed graph, and it reads back as it was', () => {
  const graph = entryGraph(buildLibrary([treaty]), treaty, SITE);
  doesNotMatch(printGraph(graph), /</);
  deepEqual(JSON.parse(printGraph(graph)), graph);
});

test('page and subject carry the facts of the entry', () => {
  const [page, subject] = graphOn('2002-03-01', treaty);
  const { title, summary, reviewed } = treaty.data;
  deepEqual([page.name, page.description, page.lastReviewed], [title, summary, reviewed]);
  deepEqual([subject.name, subject.description], [title, summary]);
  equal(page.url, `${SITE}/treaties/harbour/`);
  deepEqual(page.mainEntity, { '@id': subject['@id'] });
  deepEqual(subject.alternateName, ['Traité des ports']);
  // A party without a file goes by its id.
  deepEqual(subject.legislationJurisdiction, ['Arvalia', 'belmora']);
});

test('a treaty is in force on the days on which its status says so; its date is that of signature', () => {
  const force = (day: string) => graphOn(day, treaty)[1].legislationLegalForce;
  equal(force('1991-10-31'), 'https://schema.org/NotInForce');
  equal(force('1991-11-01'), 'https://schema.org/InForce');
  equal(force('2001-02-15'), 'https://schema.org/NotInForce');
  equal(graphOn('2002-03-01', treaty)[1].legislationDate, '1991-04');
});

test('a term is a term of its set, by its definition', () => {
  const [, subject] = graphOn('2002-03-01', term);
  deepEqual(
    [subject['@type'], subject.description, subject.inDefinedTermSet],
    ['DefinedTerm', 'A day in a harbour.', `${SITE}/terms/`],
  );
});

test('the site tells how it is searched', () => {
  doesNotMatch(printGraph(siteGraph(SITE)), /</);
  equal(printGraph(siteGraph(SITE)).includes(`${SITE}/search/?q={search_term_string}`), true);
});
