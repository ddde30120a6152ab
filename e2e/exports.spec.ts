/** Every page that is written here, in each form for machines, read back by parsers that are not ours and compared with the content. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse as parseRis } from 'astrocite-ris';
import { parse as parseBibtex } from '@retorquere/bibtex-parser';
import { expect, test } from 'playwright/test';
import { parse as parseYaml } from 'yaml';
import { checkFolder } from '../src/cli/read.ts';
import { citationsIn, withoutCitations } from '../src/domain/citation.ts';
import { eventId } from '../src/domain/event.ts';
import { isArticle, isOwn, summaryOf, titleOf, type OwnEntry } from '../src/library/entry.ts';
import { notesOf } from '../src/library/notes.ts';
import { relationsOf } from '../src/library/relations.ts';
import { parameters } from '../src/publish/citing/template.fixture.ts';
import { versionOf } from '../src/publish/version.ts';
import { SITE, SITE_URL } from '../src/site.ts';
import { file } from './site.ts';

const { library } = checkFolder('.');
const all = library.entries.filter(isOwn);

/** The file of an entry in a form. */
function exported(entry: OwnEntry, format: string): string {
  return file(`${entry.ref}.${format}`)!.toString();
}

function html(entry: OwnEntry): string {
  return file(`${entry.ref}/index.html`)!.toString();
}

/** Text of a page’s element that holds text alone. */
function text(entry: OwnEntry, id: string): string {
  const [, , inner] = new RegExp(`<(pre|p|span) id="${id}">([^]*?)</\\1>(?=\\s*</(?:p|details)>)`).exec(html(entry))!;
  return inner!
    .replace(/<[^>]*>/g, '')
    .replace(/&#(x?)([0-9a-f]+);/gi, (_, hex, code) => String.fromCodePoint(parseInt(code, hex ? 16 : 10)))
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

/** What every reference to a page must say, from the content itself. */
function expected(entry: OwnEntry) {
  const { cited, living, day } = versionOf(library, entry, SITE_URL);
  return { title: titleOf(entry), abstract: withoutCitations(summaryOf(entry)), cited, living, day };
}

test('BibTeX of every page', () => {
  const keys = all.map((entry) => {
    const { entries, errors } = parseBibtex(exported(entry, 'bib'));
    const { title, abstract, cited, day } = expected(entry);
    expect(errors, entry.ref).toEqual([]);
    expect(entries.length, entry.ref).toBe(1);
    expect(entries[0]!.type).toBe('inreference');
    expect(entries[0]!.fields, entry.ref).toMatchObject({
      author: [{ name: SITE.author }],
      title,
      booktitle: SITE.name,
      date: day,
      url: cited,
      langid: 'english',
      abstract,
    });
    return entries[0]!.key;
  });
  expect(new Set(keys).size).toBe(all.length);
});

test('RIS of every page', () => {
  for (const entry of all) {
    const { title, abstract, cited, day } = expected(entry);
    const [item, ...more] = parseRis(exported(entry, 'ris'));
    expect(more, entry.ref).toEqual([]);
    expect(item, entry.ref).toMatchObject({
      type: 'entry-encyclopedia',
      title,
      'container-title': SITE.name,
      URL: cited,
      abstract,
    });
    expect(exported(entry, 'ris'), entry.ref).toContain(`\r\nDA  - ${day.replaceAll('-', '/')}/\r\n`);
    expect(exported(entry, 'ris'), entry.ref).toContain(`\r\nAU  - ${SITE.author}\r\n`);
  }
});

test('CSL-JSON of every page', () => {
  for (const entry of all) {
    const { title, abstract, cited, day } = expected(entry);
    const [item, ...more] = JSON.parse(exported(entry, 'csl.json'));
    expect(more, entry.ref).toEqual([]);
    expect(item, entry.ref).toEqual({
      id: expect.stringMatching(/^[a-z0-9-]+$/),
      type: 'entry-encyclopedia',
      title,
      'container-title': SITE.name,
      author: [{ literal: SITE.author }],
      issued: { 'date-parts': [day.split('-').map(Number)] },
      edition: expect.stringMatching(/^\d+ [A-Z][a-z]+ \d{4}$/),
      URL: cited,
      language: 'en',
      abstract,
      license: SITE.licence.name,
    });
  }
});

test('the template for Wikipedia and the references for people, in every page', () => {
  for (const entry of all) {
    const { title, cited, living, day } = expected(entry);
    const found = parameters(text(entry, 'cite-wikitext'));
    expect(found, entry.ref).toMatchObject({ title, website: SITE.name, url: living, date: day });
    expect(found['archive-url'], entry.ref).toBe(cited === living ? undefined : cited);
    for (const style of ['apa', 'mla', 'chicago', 'oscola', 'bluebook']) {
      const reference = text(entry, `cite-${style}`);
      expect(reference, `${entry.ref} ${style}`).toContain(`${SITE.author}`);
      expect(reference, `${entry.ref} ${style}`).toContain(cited);
      // Styles differ in capitals and in quotation marks within quotation marks.
      const plain = (words: string) => words.toLowerCase().replace(/[“”‘’"']/g, '');
      expect(plain(reference), `${entry.ref} ${style}`).toContain(plain(title));
    }
  }
});

test('Markdown of every page: facts in front, whole links, every citation with its source', () => {
  for (const entry of all) {
    const { title, cited, living, day } = expected(entry);
    const [, front, body] = /^---\n([^]*?)\n---\n\n([^]*)$/.exec(exported(entry, 'md'))!;
    const facts = parseYaml(front!);
    expect(facts, entry.ref).toMatchObject({ title, address: living, date: day, licence: SITE.licence.url });
    expect(facts.edition, entry.ref).toBe(cited === living ? undefined : cited);
    expect(body!.startsWith(`# ${title}\n`), entry.ref).toBe(true);
    expect(body!, entry.ref).not.toMatch(/\]\([/#]|<\/?[A-Za-z]+(?:\s\w+=|>)/);
    const cites = citationsIn(body!).map(({ source }) => source);
    const notes = notesOf(entry).sources;
    expect([...new Set(cites)].sort(), entry.ref).toEqual([...notes].sort());
    expect(
      (facts.references ?? []).map(({ id }: { id: string }) => id),
      entry.ref,
    ).toEqual(notes);
  }
});

test('data of every page keep the published schema and say what the content says', () => {
  const schema = JSON.parse(file('schema/entry-1.json')!.toString());
  const validate = new Ajv2020({ allErrors: true, validateFormats: false }).compile(schema);
  for (const entry of all) {
    const data = JSON.parse(exported(entry, 'json'));
    const { title, abstract, cited, living, day } = expected(entry);
    expect(validate(data), `${entry.ref}: ${JSON.stringify(validate.errors)}`).toBe(true);
    expect(data.$schema).toBe(schema.$id);
    expect(data, entry.ref).toMatchObject({ id: entry.ref, title, summary: abstract, address: living });
    expect(data.cite, entry.ref).toMatchObject({ address: cited, day });
    expect(data.aliases.map(({ name }: { name: string }) => name)).toEqual(entry.data.aliases.map(({ name }) => name));
    expect(
      data.sources.map(({ id }: { id: string }) => id),
      entry.ref,
    ).toEqual(notesOf(entry).sources);
    expect(data.relations.length, entry.ref).toBe(
      relationsOf(library, entry.ref).reduce((sum, { links }) => sum + links.length, 0),
    );
    if (isArticle(entry)) {
      expect(data.events, entry.ref).toMatchObject(
        entry.data.events.map((event) => ({
          id: eventId(event),
          kind: event.kind,
          on: { edtf: event.on },
          citations: citationsIn(event.cite).map(({ source }) => ({ source })),
        })),
      );
      expect(data.ahead, entry.ref).toMatchObject(
        entry.data.ahead.map(({ id, on, title }) => ({ id, on: { edtf: on }, title })),
      );
      const numbers = 'figures' in entry.data ? entry.data.figures : entry.data.limits;
      expect(data.figures ?? data.limits, entry.ref).toMatchObject(
        numbers.map(({ id, unit }) => ({ id, amount: { unit } })),
      );
    }
    if (entry.collection === 'series') {
      const values = (lines: { points: { value?: number | undefined }[] }[]) =>
        lines.flatMap(({ points }) => points.map(({ value }) => value));
      expect(values(data.lines), entry.ref).toEqual(values(entry.data.lines));
    }
    if ('sections' in data) {
      const { headings, tags } = entry.outline;
      const named = (name: string) => tags.filter((tag) => tag.name === name).map(({ attributes }) => attributes.id);
      const ids = (things: { id: string }[]) => things.map(({ id }) => id);
      expect(ids(data.sections), entry.ref).toEqual(headings.map(({ id }) => id));
      expect(ids(data.disputes), entry.ref).toEqual(named('Dispute'));
      expect(ids(data.tables), entry.ref).toEqual(named('Table'));
      expect(ids(data.asides), entry.ref).toEqual(named('Note'));
      for (const { rows, head } of data.tables) {
        for (const row of rows) expect(row.length, entry.ref).toBe(head.length);
      }
    }
  }
});

test('every place that the data name is in the page', () => {
  for (const entry of all) {
    const ids = new Set([...html(entry).matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id));
    const addresses = [...exported(entry, 'json').matchAll(/"address": "([^"]*)#([^"]*)"/g)];
    for (const [, page, id] of addresses) {
      expect(page, entry.ref).toBe(`${SITE_URL}/${entry.ref}/`);
      expect(ids, `${entry.ref}#${id}`).toContain(id);
    }
  }
});

/** Pages of every kind. */
const SOME = [
  'treaties/inf',
  'treaties/new-start',
  'systems/9m729',
  'systems/iskander-m',
  'proposals/2020-10-post-inf-moratorium',
  'proposals/1981-11-zero-option',
  'terms/throw-weight',
  'terms/central-limits',
  'parties/russia',
  'places/kaliningrad',
  'series/new-start-warheads',
];

for (const ref of SOME) {
  test(`the files that ${ref} offers say what the page shows`, async ({ page }) => {
    await page.goto(`/${ref}/`);
    const title = await page.locator('h1').innerText();
    const fetched = async (name: string) => {
      const href = await page.locator('.cite').getByRole('link', { name, exact: true }).getAttribute('href');
      const response = await page.request.get(href!);
      expect(response.ok(), href!).toBe(true);
      return response.text();
    };
    const canonical = await page.locator('#reference a').getAttribute('href');
    expect(parseBibtex(await fetched('BibTeX')).entries[0]!.fields.url).toBe(canonical);
    expect(parseRis(await fetched('RIS'))[0]).toMatchObject({ title, URL: canonical });
    expect(JSON.parse(await fetched('CSL-JSON'))[0]).toMatchObject({ title, URL: canonical });
    expect(await fetched('Markdown')).toContain(`\n# ${title}\n`);
    const data = JSON.parse(await fetched('JSON'));
    expect(data).toMatchObject({ title, id: ref });
    const summary = await page.locator('.brief').first().innerText();
    expect(summary.startsWith(data.summary)).toBe(true);
    if (data.status) {
      const shown = await page.locator('.kicker .status').innerText();
      expect(data.status.text.startsWith(shown.split(/ (since|on|in) \d/)[0])).toBe(true);
    }
    for (const event of data.events ?? []) {
      await expect(page.locator(`.chron > [id="${event.id}"] b`)).toHaveText(event.name);
    }
  });
}
