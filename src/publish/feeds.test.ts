/** The feeds: which changes they tell of, in what order, and both formats by what their specifications demand. */
import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { suite, test } from 'node:test';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { FeedName } from '../domain/address.ts';
import { addDays } from '../domain/date.ts';
import { archiveOf, edition } from '../library/editions.fixture.ts';
import { entry } from '../library/entries.fixture.ts';
import { buildLibrary } from '../library/library.ts';
import { printAtom, printJsonFeed } from './feed-formats.ts';
import { feedOf } from './feeds.ts';

const SITE = 'https://counting-rules.example';
const REF = 'treaties/harbour';
const NOTE = 'The limit is 5 < 6 rockets & was given as 6: “six”.';

const treaty = entry('treaties', 'harbour', {
  title: 'Harbour & Treaty',
  changes: [
    { on: '2002-05-01', class: 'substantive', note: 'A test is told.' },
    { on: '2002-06-01', class: 'correction', note: NOTE },
  ],
});
const term = entry('terms', 'visit', { title: 'Visit' });
const archive = archiveOf([
  edition(REF, '2002-03-01'),
  edition(REF, '2002-04-01', { class: 'editorial', note: 'A comma.' }),
  edition(REF, '2002-05-01', { class: 'substantive', note: 'A test is told.' }),
  edition(REF, '2002-06-01', { class: 'correction', note: NOTE }),
  edition('terms/visit', '2002-03-01'),
]);
const library = buildLibrary([treaty, term], '2002-07-01', archive);
const feed = (name: FeedName) => feedOf(library, name, SITE);

suite('what they tell of', () => {
  test('changes: editions newest first, mere style left out, each at its own address', () => {
    deepEqual(
      feed('changes').entries.map(({ url, title }) => [url, title]),
      [
        [`${SITE}/treaties/harbour/2002-06-01/`, 'Harbour & Treaty: Correction'],
        [`${SITE}/treaties/harbour/2002-05-01/`, 'Harbour & Treaty: Substantive change'],
        [`${SITE}/terms/visit/2002-03-01/`, 'Visit: First edition'],
        [`${SITE}/treaties/harbour/2002-03-01/`, 'Harbour & Treaty: First edition'],
      ],
    );
  });

  test('corrections: each at the address that tells of it', () => {
    deepEqual(
      feed('corrections').entries.map(({ url, note, on }) => [url, note, on]),
      [[`${SITE}/corrections/treaties/harbour/2002-06-01/`, NOTE, '2002-06-01']],
    );
  });

  test('the day is that of the newest entry; without any, that of the site, and never that of a clock', () => {
    equal(feed('changes').updated, '2002-06-01');
    equal(feedOf(buildLibrary([term], '2002-07-01'), 'corrections', SITE).updated, '2002-07-01');
  });

  test('at most fifty, and those the newest', () => {
    const many = Array.from({ length: 60 }, (_, i) => edition(REF, addDays('2001-01-01', (i * 7) % 60)));
    const days = feedOf(buildLibrary([treaty], '2002-07-01', archiveOf(many)), 'changes', SITE).entries.map(
      ({ on }) => on,
    );
    equal(days.length, 50);
    deepEqual(
      days,
      many
        .map(({ on }) => on)
        .sort()
        .reverse()
        .slice(0, 50),
    );
  });

  test('an edition under a former address keeps it', () => {
    const moved = archiveOf([edition('treaties/old', '2002-03-01')], '', {
      live: { '/treaties/harbour/': [] },
      moved: { '/treaties/old/': '/treaties/harbour/' },
    });
    const [entry] = feedOf(buildLibrary([treaty], '2002-07-01', moved), 'changes', SITE).entries;
    deepEqual([entry!.url, entry!.page], [`${SITE}/treaties/old/2002-03-01/`, `${SITE}/treaties/harbour/`]);
  });
});

type Node = Record<string, unknown> & { link: Record<string, string>[] };

suite('Atom', () => {
  const text = printAtom(feed('changes'));
  const root = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    isArray: (name) => ['entry', 'link', 'author'].includes(name),
  }).parse(text).feed as Node & { entry: Node[] };
  const href = (of: Node, rel: string) => of.link.filter((link) => link.rel === rel).map((link) => link.href);

  test('is well-formed and has what RFC 4287 demands of a feed', () => {
    equal(XMLValidator.validate(text), true);
    equal(root.xmlns, 'http://www.w3.org/2005/Atom');
    deepEqual([typeof root.id, typeof root.title, typeof root.updated], ['string', 'string', 'string']);
    deepEqual(href(root, 'self'), [`${SITE}/changes.atom`]);
    deepEqual(href(root, 'alternate'), [`${SITE}/changes/`]);
    deepEqual(root.author, [{ name: 'Counting Rules editors' }]);
  });

  test('and of each entry: an id of its own, a title as text, a moment, one alternate', () => {
    const ids = root.entry.map(({ id }) => id);
    equal(new Set(ids).size, ids.length);
    for (const entry of root.entry) {
      deepEqual(href(entry, 'alternate'), [entry.id]);
      match(String(entry.updated), /^\d{4}-\d{2}-\d{2}T00:00:00Z$/);
      equal(typeof entry.title, 'string');
    }
    equal(root.entry[0]!.title, 'Harbour & Treaty: Correction');
    equal(root.updated, root.entry[0]!.updated);
  });

  test('an entry leads to the page as it is today and to all its editions', () => {
    deepEqual(href(root.entry[0]!, 'latest-version'), [`${SITE}/treaties/harbour/`]);
    deepEqual(href(root.entry[0]!, 'version-history'), [`${SITE}/treaties/harbour/editions/`]);
  });

  test('the note is HTML in which its own signs stand as signs', () => {
    const content = root.entry[0]!.content as Record<string, string>;
    equal(content.type, 'html');
    ok(content['#text']!.startsWith('<p>The limit is 5 &lt; 6 rockets &amp; was given as 6: “six”.</p>'));
  });
});

suite('JSON Feed', () => {
  const json = JSON.parse(printJsonFeed(feed('corrections'))) as Record<string, unknown> & {
    items: Record<string, unknown>[];
  };

  test('has what version 1.1 demands', () => {
    equal(json.version, 'https://jsonfeed.org/version/1.1');
    equal(typeof json.title, 'string');
    deepEqual([json.home_page_url, json.feed_url], [`${SITE}/corrections/`, `${SITE}/corrections.json`]);
    for (const item of json.items) {
      equal(typeof item.id, 'string');
      equal(typeof item.content_html, 'string');
      match(String(item.date_published), /^\d{4}-\d{2}-\d{2}T00:00:00Z$/);
    }
  });

  test('says the same as Atom', () => {
    const atom = printAtom(feed('corrections'));
    for (const { id, title } of json.items) {
      ok(atom.includes(`<id>${String(id)}</id>`));
      ok(atom.includes(`<title>${String(title).replace('&', '&amp;')}</title>`));
    }
  });
});
