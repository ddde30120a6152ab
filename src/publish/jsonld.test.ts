/** The graph says what the page says, and can't break out of its script. */
import { deepEqual, doesNotMatch, equal } from 'node:assert/strict';
import { suite, test } from 'node:test';
import { archiveOf, edition } from '../library/editions.fixture.ts';
import { entry } from '../library/entries.fixture.ts';
import type { AnyEntry } from '../library/entry.ts';
import { buildLibrary } from '../library/library.ts';
import { entryGraph, fullGraph, plainGraph, printGraph, siteGraph } from './jsonld.ts';
import type { Thing } from './subject.ts';
import { versionOf } from './version.ts';

const SITE = 'https://counting-rules.example';
const PAGE = `${SITE}/treaties/harbour/`;

const treaty = entry(
  'treaties',
  'harbour',
  {
    title: 'Harbour Treaty </script><script>alert(1)</script>',
    officialTitle: 'Treaty on Harbours',
    aliases: [{ name: 'Traité des ports', kind: 'translation', lang: 'fr' }],
    summary: 'A treaty of two states.',
    changes: [
      { on: '2002-05-01', class: 'substantive', note: 'A test is told.' },
      { on: '2002-06-01', class: 'correction', note: 'It was five.' },
    ],
  },
  `<Dispute id="range" question="How far?">

<Position by="arvalia belmora" on="1996-04">

Ninety *kilometres*, [as built](/systems/heron/). [@book, p. 2]

No more. [@book, p. 3]

</Position>

</Dispute>
`,
);
const term = entry('terms', 'visit', { title: 'Visit', definition: 'A day in a harbour.' });
const party = entry('parties', 'arvalia', { name: 'Arvalia', longName: 'Republic of Arvalia', note: 'Old. [@book]' });
const source = entry('sources', 'book', {
  title: 'A Book',
  author: [{ family: 'Roe', given: 'Jane' }, { literal: 'Lake Institute' }],
  issued: '1999~',
  language: 'pt',
});
const place = entry('places', 'ister', { name: 'Port Ister', lat: 44.0928, lon: -24.4157 });
const archive = archiveOf(['2002-03-01', '2002-05-01', '2002-06-01'].map((on) => edition('treaties/harbour', on)));
const library = buildLibrary([treaty, term, party, source, place], '2002-07-01', archive);

function nodes(of: AnyEntry, frozenOn?: string, made: typeof fullGraph = entryGraph): Thing[] {
  const version = versionOf(library, of, SITE, frozenOn);
  return made(library, of, SITE, version)['@graph'];
}

/** The one node of a type. */
function node(found: readonly Thing[], type: string): Thing {
  const [only, ...more] = found.filter((thing) => [thing['@type']].flat().includes(type));
  equal(more.length, 0);
  return only!;
}

test('no < stands in the printed graph, and it reads back as it was', () => {
  const graph = entryGraph(library, treaty, SITE);
  doesNotMatch(printGraph(graph), /</);
  deepEqual(JSON.parse(printGraph(graph)), graph);
});

suite('the page', () => {
  test('is an article of the site on its subject, with its author, licence and version', () => {
    const found = nodes(treaty);
    const page = node(found, 'Article');
    equal(page.url, PAGE);
    equal(page.headline, treaty.data.title);
    deepEqual(page.about, { '@id': node(found, 'Legislation')['@id'] });
    deepEqual(page.isPartOf, { '@id': node(found, 'WebSite')['@id'] });
    equal((page.author as Thing).name, 'Counting Rules editors');
    equal(page.license, 'https://creativecommons.org/licenses/by/4.0/');
    equal(page.version, '2002-06-01');
  });

  test('its days: first edition, last change, review, corrections', () => {
    const { datePublished, dateModified, lastReviewed, correction } = node(nodes(treaty), 'Article');
    deepEqual([datePublished, dateModified, lastReviewed], ['2002-03-01', '2002-06-01', '2002-03-01']);
    deepEqual(correction, [
      {
        '@type': 'CorrectionComment',
        datePublished: '2002-06-01',
        url: `${SITE}/corrections/treaties/harbour/2002-06-01/`,
      },
    ]);
  });

  test('a frozen one speaks of its own address and day, knows nothing of what came later, and leads to no list', () => {
    const found = nodes(treaty, '2002-05-01');
    const page = node(found, 'Article');
    equal(page.url, `${PAGE}2002-05-01/`);
    deepEqual(page.about, { '@id': `${PAGE}#it` });
    deepEqual(
      [page.datePublished, page.dateModified, page.version, page.correction],
      ['2002-03-01', '2002-05-01', '2002-05-01', undefined],
    );
    equal(node(found, 'BreadcrumbList'), undefined);
  });

  test('before there is an edition it has no day of publication and no version', () => {
    const page = node(nodes(term), 'Article');
    deepEqual([page.datePublished, page.version, page.lastReviewed], [undefined, undefined, '2002-03-01']);
  });

  test('that of a source is a page, and no text of ours', () => {
    const found = entryGraph(library, source, SITE)['@graph'];
    equal(node(found, 'Article'), undefined);
    equal(node(found, 'WebPage').author, undefined);
  });

  test('the way there leads from the front page by the list', () => {
    const steps = node(nodes(term), 'BreadcrumbList').itemListElement as Thing[];
    deepEqual(
      steps.map(({ name, item }) => [name, item]),
      [
        ['Counting Rules', `${SITE}/`],
        ['Terms', `${SITE}/terms/`],
        ['Visit', `${SITE}/terms/visit/`],
      ],
    );
  });
});

suite('the subject', () => {
  test('goes by all its names', () => {
    deepEqual(node(nodes(treaty), 'Legislation').alternateName, ['Treaty on Harbours', 'Traité des ports']);
    deepEqual(node(nodes(party), 'Country').alternateName, ['Republic of Arvalia']);
    equal(node(nodes(party), 'Country').description, 'Old.');
  });

  test('a term is a term of its set, by its definition', () => {
    const { description, inDefinedTermSet } = node(nodes(term), 'DefinedTerm');
    deepEqual([description, inDefinedTermSet], ['A day in a harbour.', `${SITE}/terms/`]);
  });

  test('a place lies where its page says, no more precisely', () => {
    const { geo, containedInPlace } = node(nodes(place), 'Place');
    deepEqual(geo, { '@type': 'GeoCoordinates', latitude: 44.09, longitude: -24.42 });
    deepEqual(containedInPlace, { '@type': 'Country', name: 'Arvalia', url: `${SITE}/parties/arvalia/` });
  });

  test('a source is somebody’s work', () => {
    const { author, datePublished, inLanguage, url } = node(
      entryGraph(library, source, SITE)['@graph'],
      'CreativeWork',
    );
    deepEqual(author, [
      { '@type': 'Person', name: 'Jane Roe' },
      { '@type': 'Organization', name: 'Lake Institute' },
    ]);
    deepEqual([datePublished, inLanguage, url], ['1999', 'pt', 'https://library.example/book']);
  });
});

suite('a treaty as a law', () => {
  const CITE = '[@book]';
  const law = (day: string, ...events: [on: string, kind: string][]) => {
    const facts = { events: events.map(([on, kind]) => ({ on, kind, cite: CITE })) };
    const made = entry('treaties', 'harbour', facts);
    return node(entryGraph(buildLibrary([made], day), made, SITE)['@graph'], 'Legislation');
  };
  const life = [
    ['1991-04~', 'signed'],
    ['1991-11-01', 'entered-into-force'],
    ['2000-01-01', 'suspended'],
    ['2001-02-15', 'terminated'],
  ] as [string, string][];

  test('is in force on the days on which its status says so, and says for which day', () => {
    const force = (day: string) => law(day, ...life).legislationLegalForce;
    equal(force('1991-10-31'), 'https://schema.org/NotInForce');
    equal(force('1991-11-01'), 'https://schema.org/InForce');
    equal(force('2001-02-15'), 'https://schema.org/NotInForce');
    equal(law('2001-02-15', ...life).legislationDateVersion, '2001-02-15');
  });

  test('while it is suspended, or where the day can’t tell, neither word is used', () => {
    const { legislationLegalForce, legislationDateVersion } = law('2000-06-01', ...life);
    deepEqual([legislationLegalForce, legislationDateVersion], [undefined, undefined]);
    equal(law('1991-11-10', ['1991', 'signed'], ['1991-11', 'entered-into-force']).legislationLegalForce, undefined);
  });

  test('its date is that of signature, its time from entry into force until it ended', () => {
    equal(law('2002-03-01', ...life).legislationDate, '1991-04');
    equal(law('2002-03-01', ...life).temporalCoverage, '1991-11-01/2001-02-15');
    equal(law('1995-03-01', ...life).temporalCoverage, '1991-11-01/..');
    equal(law('1991-10-31', ...life).temporalCoverage, undefined);
  });
});

test('what binds politically is a text of its day, and no law', () => {
  const made = entry('treaties', 'harbour', {
    events: [
      { on: '1991-04-30', kind: 'adopted', cite: '[@book]' },
      { on: '1991-11-01', kind: 'took-effect', cite: '[@book]' },
    ],
  });
  const graph = entryGraph(buildLibrary([made], '1995-03-01'), made, SITE)['@graph'];
  equal(node(graph, 'CreativeWork').dateCreated, '1991-04-30');
  doesNotMatch(JSON.stringify(graph), /egislation/);
});

suite('all that a page says', () => {
  const found = nodes(treaty, undefined, fullGraph);

  test('holds what the page itself holds', () => {
    const ids = found.map((thing) => thing['@id'] ?? thing['@type']);
    for (const thing of nodes(treaty)) equal(ids.includes(thing['@id'] ?? thing['@type']), true);
  });

  test('each position is a claim of its parties, with its day and its place, and no verdict', () => {
    const { '@type': type, author, ...claim } = node(found, 'Claim');
    deepEqual(claim, {
      text: 'Ninety kilometres, as built. No more.',
      datePublished: '1996-04',
      appearance: `${PAGE}#range-arvalia-belmora`,
      isBasedOn: [`${SITE}/sources/book/`],
    });
    deepEqual(
      (author as Thing[]).map(({ name }) => name),
      // A party without a file goes by its id.
      ['Arvalia', 'belmora'],
    );
    equal(type, 'Claim');
    doesNotMatch(JSON.stringify(found), /ClaimReview|Rating/);
  });

  test('the works that it cites, by their titles', () => {
    deepEqual(node(found, 'Article').citation, [
      { '@type': 'CreativeWork', '@id': `${SITE}/sources/book/#it`, name: 'A Book' },
    ]);
  });
});

suite('other pages', () => {
  test('a list is a page of the site', () => {
    deepEqual(node(plainGraph('terms', 'Terms', SITE)['@graph'], 'WebPage').url, `${SITE}/terms/`);
  });

  test('the front page tells how the site is searched', () => {
    const { potentialAction } = node(siteGraph(SITE)['@graph'], 'WebSite');
    deepEqual(((potentialAction as Thing).target as Thing).urlTemplate, `${SITE}/search/?q={search_term_string}`);
  });
});
