/**
 * That Zotero makes a whole encyclopaedia entry of a page’s head, living or
 * frozen. The translator itself is not run; the rules by which it reads stand in
 * embedded-metadata.fixture.ts, and the first tests hold them to what was found.
 */
import { deepEqual, equal } from 'node:assert/strict';
import { suite, test } from 'node:test';
import { SITE } from '../site.ts';
import { zoteroItem } from './embedded-metadata.fixture.ts';
import { citationMeta } from './head.ts';

const HERE = 'https://counting-rules.example/treaties/harbour/';
const EDITION = `${HERE}2002-03-01/`;

const meta = (name: string, content: string, attribute = 'name') =>
  `<meta ${attribute}="${name}" content="${content}">`;
const HIGHWIRE = meta('citation_title', 'Harbour Treaty');
const DC_TYPE = meta('DC.type', 'encyclopediaArticle');

suite('how Zotero reads a head', () => {
  const typeOf = (...head: string[]) => zoteroItem(head.join(''), HERE)?.itemType;
  const creators = (name: string) => zoteroItem(meta('citation_author', name), HERE)?.creators;

  test('the type: Highwire before Open Graph before Dublin Core before the guess', () => {
    equal(typeOf('<title>A</title>'), 'webpage');
    equal(typeOf(HIGHWIRE), 'journalArticle');
    equal(typeOf(HIGHWIRE, DC_TYPE), 'encyclopediaArticle');
    equal(typeOf(HIGHWIRE, DC_TYPE, meta('og:type', 'article', 'property')), 'encyclopediaArticle');
    equal(typeOf(HIGHWIRE, DC_TYPE, meta('og:type', 'website', 'property')), 'webpage');
    equal(typeOf(HIGHWIRE, DC_TYPE, meta('z:itemType', 'statute')), 'statute');
    equal(typeOf(HIGHWIRE, DC_TYPE, meta('citation_journal_title', 'A')), 'journalArticle');
    equal(typeOf(HIGHWIRE, DC_TYPE, meta('citation_technical_report_institution', 'A')), 'report');
  });

  test('an institution is split in two, unless a comma ends it', () => {
    deepEqual(creators('Site editors'), [{ firstName: 'Site', lastName: 'editors' }]);
    deepEqual(creators('Site editors,'), [{ lastName: 'Site editors' }]);
    deepEqual(creators('Roe, Jane'), [{ firstName: 'Jane', lastName: 'Roe' }]);
    deepEqual(creators('Jane Roe, John Doe'), [
      { firstName: 'Jane', lastName: 'Roe' },
      { firstName: 'John', lastName: 'Doe' },
    ]);
  });

  test('references as COinS are saved in place of the page', () => {
    equal(zoteroItem(`${HIGHWIRE}<span class="Z3988" title="x"></span>`, HERE), undefined);
  });

  test('without a date the first in the text is taken', () => {
    equal(zoteroItem(`${HIGHWIRE}<time datetime="2019-08-02">`, HERE)?.date, '2019-08-02');
  });
});

suite('what it makes of our pages', () => {
  const version = {
    living: HERE,
    cited: EDITION,
    day: '2002-03-01',
    frozen: false,
    ahead: false,
    history: `${HERE}editions/`,
  };
  const head = (frozen: boolean) =>
    [
      '<title>Harbour &#38; Treaty – Counting Rules</title>',
      `<link rel="canonical" href="${frozen ? EDITION : HERE}">`,
      ...citationMeta({
        title: 'Harbour &amp; Treaty',
        abstract: 'A treaty of two states.',
        version: { ...version, frozen },
      }).map(({ name, content }) => meta(name, content)),
      '<time datetime="1991-04-30">',
    ].join('');

  for (const frozen of [false, true]) {
    test(`a whole entry of the encyclopaedia, ${frozen ? 'frozen' : 'living'}, at the address of the edition`, () => {
      deepEqual(zoteroItem(head(frozen), frozen ? EDITION : HERE), {
        itemType: 'encyclopediaArticle',
        title: 'Harbour & Treaty',
        creators: [{ lastName: SITE.author }],
        encyclopediaTitle: SITE.name,
        date: '2002/03/01',
        url: EDITION,
        edition: '1 March 2002',
        publisher: SITE.name,
        language: 'en',
        rights: SITE.licence.name,
        abstractNote: 'A treaty of two states.',
        DOI: undefined,
        ISBN: undefined,
        ISSN: undefined,
      });
    });
  }

  test('Hypothesis knows a page wherever it stands, and tells an edition from it', () => {
    const names = [false, true].map((frozen) => {
      const metas = citationMeta({ title: 'A', abstract: 'B', version: { ...version, frozen } });
      const only = (name: string) => metas.find((one) => one.name === name)!.content;
      return `${only('DC.relation.ispartof')}/${only('DC.identifier')}`;
    });
    deepEqual(names, [`${SITE.name}/treaties/harbour`, `${SITE.name}/treaties/harbour/2002-03-01`]);
  });
});
