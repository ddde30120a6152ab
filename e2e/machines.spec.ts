/** What machines read: each file by a parser that is not ours, and compared with what a reader sees. */
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import ICAL from 'ical.js';
import { expect, test } from 'playwright/test';
import { checkFolder } from '../src/cli/read.ts';
import { exportAddress, FEEDS, graphAddress, linksetAddress, OWN_COLLECTIONS, placeIn } from '../src/domain/address.ts';
import { earliest, formatDate, isEdtf } from '../src/domain/date.ts';
import { lookOf } from '../src/domain/letter.ts';
import { dueOf } from '../src/library/ahead.ts';
import { titleOf } from '../src/library/entry.ts';
import { zoteroItem } from '../src/publish/embedded-metadata.fixture.ts';
import { feedOf } from '../src/publish/feeds.ts';
import { MEDIA_TYPES } from '../src/publish/links.ts';
import { SITE, SITE_URL } from '../src/site.ts';
import { editions, file, ONE_OF_EACH, pages, unescapeHtml, visibleText, type Page } from './site.ts';

const { library } = checkFolder('.');
/** Every page but those that only send on. */
const all = pages().filter(({ html }) => !html.includes('http-equiv="refresh"'));
const own = library.entries.filter(({ collection }) => (OWN_COLLECTIONS as readonly string[]).includes(collection));

const text = (path: string) => file(path)!.toString();
const canonicalOf = ({ html }: Page) => /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1];

function linksIn({ html }: Page): Record<string, string>[] {
  return [...html.matchAll(/<link\b[^>]*>/g)].map(([tag]) =>
    Object.fromEntries(
      [...tag.matchAll(/\s([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name!, unescapeHtml(value!)]),
    ),
  );
}

/** Whether an address of this site is one that it has. Others are not asked. */
function exists(href: string): boolean {
  const path = href.replace(SITE_URL, '');
  return !path.startsWith('/') || file(path.endsWith('/') ? `${path}index.html` : path) !== undefined;
}

test.describe('the head', () => {
  const CITED = [
    '/treaties/inf/',
    '/treaties/new-start/',
    '/systems/9m729/',
    '/systems/tomahawk/',
    '/proposals/2020-10-post-inf-moratorium/',
    '/proposals/1981-11-zero-option/',
    '/terms/throw-weight/',
    '/parties/russia/',
    '/parties/us/',
    '/places/kaliningrad/',
  ];
  const frozen = editions().slice(0, 5);

  for (const page of [...all.filter(({ address }) => CITED.includes(address)), ...frozen]) {
    test(`Zotero saves ${page.address} as an entry of the encyclopaedia`, () => {
      const item = zoteroItem(page.html, SITE_URL + page.address)!;
      expect(item).toMatchObject({
        itemType: 'encyclopediaArticle',
        creators: [{ lastName: SITE.author }],
        encyclopediaTitle: SITE.name,
        publisher: SITE.name,
        language: SITE.language,
        rights: SITE.licence.name,
      });
      const seen = visibleText(page.html);
      expect(item.title).toBe(unescapeHtml(/<h1[^>]*>([^<]*)/.exec(page.html)![1]!));
      expect(seen).toContain(item.abstractNote);
      // What a reader copies and what Zotero saves name the same edition.
      expect(seen).toContain(item.edition!);
      expect(formatDate(item.date!.replaceAll('/', '-'))).toBe(item.edition);
      expect(seen).toContain(item.url);
      expect(exists(item.url!)).toBe(true);
    });
  }

  test('ten pages of every kind were looked at', () => {
    expect(all.filter(({ address }) => CITED.includes(address))).toHaveLength(10);
  });

  test('no page says that it is something else', () => {
    const wrong = all.filter(({ html }) => /og:type|citation_journal_title|Z3988/.test(html));
    expect(wrong.map(({ address }) => address)).toEqual([]);
  });
});

test.describe('links', () => {
  const entries = all.filter(({ address }) => own.some(({ ref }) => address === `/${ref}/`));

  test('every page that is written here has one address to cite, and descriptions by their types', () => {
    expect(entries).toHaveLength(own.length);
    for (const page of entries) {
      const links = linksIn(page);
      expect(
        links.filter(({ rel }) => rel === 'cite-as').map(({ href }) => href),
        page.address,
      ).toEqual([zoteroItem(page.html, '')!.url]);
      const described = links.filter(({ rel }) => rel === 'describedby');
      expect(described.length, page.address).toBeGreaterThan(0);
      for (const { type } of described) expect(type, page.address).toMatch(/^application\//);
      expect(links.filter(({ rel }) => rel === 'license')).toHaveLength(1);
    }
  });

  test('what the head of a page names is there', () => {
    const planned = Object.keys(MEDIA_TYPES).filter((format) => !exists(exportAddress('treaties/inf', format as 'md')));
    test.skip(planned.length > 0, `not built yet: ${planned.join(', ')}`);
    const missing = all.flatMap((page) =>
      linksIn(page)
        .filter(({ href }) => !exists(href!))
        .map(({ rel, href }) => `${page.address}: ${rel} ${href}`),
    );
    expect(missing).toEqual([]);
  });

  test('a host that reads _headers serves each file under the type by which it is linked', () => {
    const rules = [...text('_headers').matchAll(/^(\/\S+)\n((?: {2}.+\n?)+)/gm)].flatMap(([, path, lines]) => {
      const type = /Content-Type: ([^;\n]+)/.exec(lines!)?.[1];
      const pattern = new RegExp(`^${path!.replace(/[.]/g, '\\.').replace('*', '.*')}$`);
      return type ? [{ pattern, type }] : [];
    });
    const linked = ONE_OF_EACH.flatMap((address) => all.filter((page) => page.address === address))
      .flatMap(linksIn)
      .filter(({ rel, href, type }) => type && rel !== 'icon' && exists(href!));
    expect(linked.length).toBeGreaterThan(20);
    for (const { href, type } of linked) {
      const path = href!.replace(SITE_URL, '');
      const given = rules.filter(({ pattern }) => pattern.test(path)).map((rule) => rule.type);
      // Any host knows these by the ends of their names.
      if (type === 'application/json' || type === 'text/markdown') continue;
      expect(given, path).toEqual([type]);
    }
  });

  test('the link set of a page says what its head says', () => {
    for (const page of entries) {
      const ref = page.address.slice(1, -1);
      const { linkset } = JSON.parse(text(linksetAddress(ref)));
      const [context] = linkset;
      expect(context.anchor).toBe(SITE_URL + page.address);
      const head = linksIn(page).filter(({ rel }) => rel! in context);
      for (const { rel, href } of head.filter(({ href }) => !href!.endsWith('.atom'))) {
        expect(
          context[rel!].map((target: { href: string }) => target.href),
          `${ref} ${rel}`,
        ).toContain(href);
      }
      expect(Object.keys(context)).toEqual(
        expect.arrayContaining(['cite-as', 'describedby', 'type', 'version-history']),
      );
    }
  });
});

test.describe('structured data', () => {
  /** Keys whose value no reader sees, each for a reason. */
  const UNSEEN: Record<string, string> = {
    '@context': 'the vocabulary',
    '@type': 'a word of the vocabulary',
    legislationLegalForce: 'a word of the vocabulary; the status line says it',
    inLanguage: 'a code; the page has the name of the language, or is in English',
    position: 'the place in a list',
    encodingFormat: 'a media type; the page has the name of the form',
    'query-input': 'a form that programs fill in',
  };
  const ADDRESS = /^https?:\/\//;

  /** Every text, date and number in a graph that a reader should find. */
  function* facts(value: unknown, key = ''): Iterable<string> {
    if (key in UNSEEN || typeof value === 'boolean' || value === null) return;
    if (Array.isArray(value)) for (const one of value) yield* facts(one, key);
    else if (typeof value === 'object') for (const [name, one] of Object.entries(value)) yield* facts(one, name);
    else if (typeof value === 'number') yield Math.abs(value).toFixed(2);
    else if (key === 'temporalCoverage') yield* (value as string).split('/').filter((date) => date !== '..');
    else if (!ADDRESS.test(value as string)) yield String(value).replace(/\s+/g, ' ');
  }

  function unseen(graph: unknown, html: string): string[] {
    // The mark at the top is the name of the site with an ornament inside.
    const seen = visibleText(html).replace('Counting · Rules', SITE.name);
    const looks = lookOf(seen);
    return [...facts(graph)].filter(
      (fact) =>
        !seen.includes(fact) &&
        !(isEdtf(fact) && seen.includes(formatDate(fact))) &&
        // Of names that look the same in two alphabets one is shown.
        !looks.includes(lookOf(fact)),
    );
  }

  const graphIn = ({ html }: Page) =>
    JSON.parse(/<script type="application\/ld\+json">([^<]*)<\/script>/.exec(html)?.[1] ?? '{}');

  test('every page has one graph, of the address that it names itself', () => {
    for (const page of all.filter(({ address }) => address !== '/404.html')) {
      expect(page.html.match(/<script type="application\/ld\+json">/g), page.address).toHaveLength(1);
      const graph = graphIn(page);
      const nodes: { url?: string }[] = graph['@graph'] ?? [graph];
      expect(
        nodes.map(({ url }) => url),
        page.address,
      ).toContain(canonicalOf(page));
    }
  });

  test('every fact in it stands in the text of the page', () => {
    const hidden = all.flatMap((page) => unseen(graphIn(page), page.html).map((fact) => `${page.address}: ${fact}`));
    expect(hidden).toEqual([]);
  });

  test('and so does every fact in the fuller graph beside it', () => {
    const hidden = own.flatMap(({ ref }) => {
      const { html } = all.find(({ address }) => address === `/${ref}/`)!;
      return unseen(JSON.parse(text(graphAddress(ref))), html).map((fact) => `${ref}: ${fact}`);
    });
    expect(hidden).toEqual([]);
  });

  test('the fuller graph has a claim for every position on the page, at a place that the page has', () => {
    let claims = 0;
    for (const { ref } of own) {
      const { html } = all.find(({ address }) => address === `/${ref}/`)!;
      const found: Record<string, string>[] = JSON.parse(text(graphAddress(ref)))['@graph'].filter(
        (node: Record<string, string>) => node['@type'] === 'Claim',
      );
      expect(found, ref).toHaveLength(html.split('class="side-of"').length - 1);
      for (const { appearance } of found) expect(html, ref).toContain(`id="${appearance!.split('#')[1]}"`);
      claims += found.length;
    }
    expect(claims).toBeGreaterThan(20);
  });

  test('a fact that is not in the text would be seen', () => {
    const page = all.find(({ address }) => address === '/places/kaliningrad/')!;
    expect(unseen({ name: 'Kaliningrad', population: 490, on: '1946-07-04' }, page.html)).toEqual([
      '490.00',
      '1946-07-04',
    ]);
  });
});

const xml = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  isArray: (name) => ['entry', 'link', 'Url'].includes(name),
});

test.describe('search from outside', () => {
  test('a browser that reads the description of search arrives at its results', async ({ page }) => {
    const described = linksIn(all.find(({ address }) => address === '/terms/throw-weight/')!).find(
      ({ rel }) => rel === 'search',
    )!;
    const description = xml.parse(text(described.href!.replace(SITE_URL, ''))).OpenSearchDescription;
    expect(description.ShortName.length).toBeLessThanOrEqual(16);
    const [{ template }] = description.Url;
    await page.goto(template.replace(SITE_URL, '').replace('{searchTerms}', encodeURIComponent('INF Treaty')));
    await expect(page.getByRole('status')).toContainText('for “INF Treaty”');
    await expect(page.locator('#results').getByRole('link', { name: 'INF Treaty' }).first()).toBeVisible();
  });
});

test.describe('feeds', () => {
  for (const name of FEEDS) {
    test(`${name}: both forms tell of the same entries, and those of the content`, () => {
      const expected = feedOf(library, name, SITE_URL).entries.map(({ url, title }) => [url, title]);
      const atom = text(`${name}.atom`);
      expect(XMLValidator.validate(atom)).toBe(true);
      const entries: { id: string; title: string }[] = xml.parse(atom).feed.entry ?? [];
      expect(entries.map(({ id, title }) => [id, title])).toEqual(expected);
      const { items } = JSON.parse(text(`${name}.json`)) as { items: { id: string; title: string }[] };
      expect(items.map(({ id, title }) => [id, title])).toEqual(expected);
      for (const { id } of items) expect(exists(id), id).toBe(true);
    });
  }
});

test.describe('the calendar', () => {
  const events = new ICAL.Component(ICAL.parse(text('calendar.ics')))
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));

  test('has what the articles say is still ahead, each on its day', () => {
    expect(events.map(({ summary, startDate }) => [summary, startDate.toString()])).toEqual(
      dueOf(library).map(({ article, due }) => [`${titleOf(article)}: ${due.title}`, earliest(due.on)]),
    );
    expect(events.length).toBeGreaterThan(0);
  });

  test('leads to the place where the article says so', async ({ page }) => {
    for (const [i, { article, due }] of dueOf(library).entries()) {
      const place = placeIn(article.ref, due.id);
      expect(events[i]!.uid).toBe(SITE_URL + place);
      await page.goto(place);
      await expect(page.getByRole('heading', { name: 'Still ahead' })).toBeVisible();
      await expect(page.locator(`#${due.id}`)).toContainText(due.title);
      await expect(page.locator(`#${due.id}`)).toBeInViewport();
    }
  });
});

test('the table of contents in llms.txt has every article and term', () => {
  const listed = [...text('llms.txt').matchAll(/^- \[([^\]]+)\]\(([^)]+)\): \S/gm)].map(([, name, href]) => [
    name,
    href,
  ]);
  const expected = [...library.articles, ...library.of('terms')].map((entry) => [
    titleOf(entry),
    SITE_URL + exportAddress(entry.ref, 'md'),
  ]);
  expect(listed.sort()).toEqual(expected.sort());
});

test('one page of each kind names a feed and search', () => {
  for (const { address, html } of all.filter(({ address }) => ONE_OF_EACH.includes(address))) {
    expect(html, address).toContain('type="application/atom+xml"');
    expect(html, address).toContain('type="application/opensearchdescription+xml"');
  }
});
