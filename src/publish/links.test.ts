/** The links of a page, living and frozen, in its head and in its link set. */
import { deepEqual, equal } from 'node:assert/strict';
import { suite, test } from 'node:test';
import { archiveOf, edition } from '../library/editions.fixture.ts';
import { entry } from '../library/entries.fixture.ts';
import { buildLibrary, type Library } from '../library/library.ts';
import { substanceOf } from '../library/substance.ts';
import { linksetOf } from './linkset.ts';
import { linksOf, siteLinks, type Link } from './links.ts';
import { versionOf } from './version.ts';

const SITE = 'https://counting-rules.example';
const PAGE = `${SITE}/treaties/harbour/`;
const [FIRST, SECOND, THIRD] = ['2002-03-01', '2002-05-01', '2002-06-01'] as const;

const treaty = entry('treaties', 'harbour', { title: 'Harbour Treaty' });
const text = substanceOf(buildLibrary([treaty]), treaty);

/** The library after editions on these days, all with today's text unless another is given. */
function after(days: readonly string[], last = text): Library {
  const editions = days.map((on) => edition('treaties/harbour', on));
  return buildLibrary([treaty], '2002-07-01', archiveOf(editions, last));
}

function links(library: Library, frozenOn?: string): Link[] {
  return linksOf(versionOf(library, treaty, SITE, frozenOn), treaty, SITE);
}

function targets(found: readonly Link[], rel: string): string[] {
  return found.filter((link) => link.rel === rel).map(({ href }) => href);
}

suite('Signposting', () => {
  const found = links(after([FIRST]));

  test('what to cite: exactly one address, that of the last edition', () => {
    deepEqual(targets(found, 'cite-as'), [`${PAGE}${FIRST}/`]);
    deepEqual(targets(links(after([FIRST, SECOND])), 'cite-as'), [`${PAGE}${SECOND}/`]);
    deepEqual(targets(links(after([])), 'cite-as'), [PAGE]);
  });

  test('what describes it: each form with its media type', () => {
    deepEqual(
      found.filter(({ rel }) => rel === 'describedby').map(({ href, type }) => [href.split('/').at(-1), type]),
      [
        ['harbour.jsonld', 'application/ld+json'],
        ['harbour.json', 'application/json'],
        ['harbour.bib', 'application/x-bibtex'],
        ['harbour.ris', 'application/x-research-info-systems'],
        ['harbour.csl.json', 'application/vnd.citationstyles.csl+json'],
      ],
    );
  });

  test('what it is, whose it is, and under what terms', () => {
    deepEqual(targets(found, 'type'), ['https://schema.org/AboutPage', 'https://schema.org/Legislation']);
    deepEqual(targets(found, 'author'), [`${SITE}/about/`]);
    deepEqual(targets(found, 'license'), ['https://creativecommons.org/licenses/by/4.0/']);
    deepEqual(targets(found, 'linkset'), [`${SITE}/treaties/harbour.linkset.json`]);
  });
});

suite('versions', () => {
  const versions = (found: readonly Link[]) =>
    Object.fromEntries(
      ['latest-version', 'predecessor-version', 'version-history'].map((rel) => [rel, targets(found, rel)]),
    );
  const history = [`${PAGE}editions/`];

  test('a frozen page: the living one is the latest, the edition before it its predecessor', () => {
    deepEqual(versions(links(after([FIRST, SECOND, THIRD]), SECOND)), {
      'latest-version': [PAGE],
      'predecessor-version': [`${PAGE}${FIRST}/`],
      'version-history': history,
    });
    // While it is being made, it is in no list yet.
    deepEqual(versions(links(after([FIRST]), SECOND))['predecessor-version'], [`${PAGE}${FIRST}/`]);
    deepEqual(versions(links(after([]), FIRST))['predecessor-version'], []);
  });

  test('the living page is the latest itself; with the text of the last edition it follows the one before', () => {
    deepEqual(versions(links(after([FIRST, SECOND]))), {
      'latest-version': [],
      'predecessor-version': [`${PAGE}${FIRST}/`],
      'version-history': history,
    });
    deepEqual(versions(links(after([FIRST])))['predecessor-version'], []);
  });

  test('once its text has moved on, it follows the last edition', () => {
    const moved = after([FIRST, SECOND], `${text} And more words.`);
    deepEqual(versions(links(moved))['predecessor-version'], [`${PAGE}${SECOND}/`]);
  });
});

suite('what Hypothesis takes for the same document', () => {
  /** Its client counts every alternate as the page itself, but for news in RSS or Atom. */
  const same = (found: readonly Link[]) =>
    found
      .filter(({ rel, type }) => rel === 'alternate' && !/^application\/(rss|atom)\+xml/.test(type ?? ''))
      .map(({ href }) => href);

  test('a living page and its text in Markdown, a frozen one and nothing', () => {
    deepEqual(same(links(after([FIRST]))), [`${SITE}/treaties/harbour.md`]);
    deepEqual(same(links(after([FIRST]), FIRST)), []);
  });

  test('no file that several pages share: a feed in JSON is the alternate of its own page alone', () => {
    deepEqual(same(siteLinks(SITE, 'treaties/harbour')), []);
    deepEqual(same(siteLinks(SITE, 'changes')), [`${SITE}/changes.json`]);
    deepEqual(same(siteLinks(SITE, 'corrections')), [`${SITE}/corrections.json`]);
  });
});

suite('the link set', () => {
  const contexts = linksetOf(after([FIRST, SECOND, THIRD]), treaty, SITE).linkset;
  const at = (anchor: string) => {
    const found = contexts.filter((context) => context.anchor === anchor);
    equal(found.length, 1, `${anchor} stands ${found.length} times`);
    return found[0]!;
  };

  test('says of the page what its head says', () => {
    const said = Object.entries(at(PAGE)).flatMap(([rel, found]) =>
      typeof found === 'string' ? [] : found.map((target) => ({ rel, ...target })),
    );
    const key = ({ rel, href, type = '' }: Link) => [rel, href, type].join(' ');
    const head = links(after([FIRST, SECOND, THIRD])).filter(({ rel }) => rel !== 'linkset');
    deepEqual(said.map(key).sort(), head.map(key).sort());
  });

  test('names the successor of each edition, which the edition itself can’t', () => {
    deepEqual(
      [FIRST, SECOND, THIRD].map((on) => at(`${PAGE}${on}/`)['successor-version']),
      [[{ href: `${PAGE}${SECOND}/` }], [{ href: `${PAGE}${THIRD}/` }], undefined],
    );
    deepEqual(at(`${PAGE}${SECOND}/`)['cite-as'], [{ href: `${PAGE}${SECOND}/` }]);
    deepEqual(at(`${PAGE}${SECOND}/`)['predecessor-version'], [{ href: `${PAGE}${FIRST}/` }]);
  });

  test('each description says what it describes', () => {
    deepEqual(at(`${SITE}/treaties/harbour.bib`).describes, [{ href: PAGE, type: 'text/html' }]);
  });
});
