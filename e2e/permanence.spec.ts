/** What is published stays: through ten edits, a move and a retirement, on a site of its own. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { Project } from './project.ts';

const TREATY = 'content/treaties/harbour.mdx';
const QUOTED = 'the inspectors of the other side had been polite';
const FIRST = '/treaties/harbour/2002-03-01/';

let project: Project;
let origin: string;
let close: () => void;
/** SHA-256 of the first edition as it was first published. */
let first: string;

function publishedHash(address: string): string {
  const file = join(project.folder, 'dist', address, 'index.html');
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  test.setTimeout(300_000);
  project = new Project();
  expect(project.run('edition', '--on', '2002-03-01').output).toContain('9 editions of 2002-03-01');
  expect(project.run('build').status).toBe(0);
  first = publishedHash(FIRST);
  for (let day = 2; day <= 11; day++) {
    const on = `2002-03-${String(day).padStart(2, '0')}`;
    const change = `  - { on: ${on}, class: ${day === 5 ? 'correction' : 'substantive'}, note: "Change ${day}." }\n`;
    project.edit(TREATY, /reviewed: .*\n/.exec(project.read(TREATY))![0], `reviewed: ${on}\n`);
    if (day === 2) project.edit(TREATY, 'form: bilateral\n', `changes:\n${change}form: bilateral\n`);
    else project.edit(TREATY, 'form: bilateral\n', `${change}form: bilateral\n`);
    project.edit(
      TREATY,
      'The reports were short',
      `Edited ${['once', 'again'][day % 2]!} for all to see. The reports were short`,
    );
    expect(project.run('edition', '--on', on).output).toContain(`1 editions of ${on}`);
  }
  expect(project.run('build').status).toBe(0);
  ({ origin, close } = await project.serve());
});

test.afterAll(() => {
  close?.();
  project?.remove();
});

test('after ten edits the link of a quotation still leads to the very bytes that were quoted', async ({ page }) => {
  expect(publishedHash(FIRST)).toBe(first);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await page.setViewportSize({ width: 1200, height: 500 });
  await page.goto(`${origin}${FIRST}#checking:~:text=${encodeURIComponent(QUOTED)}`);
  await expect(page.getByText(QUOTED)).toBeInViewport();
  await expect(page.getByText('Edited once')).toHaveCount(0);
  await expect(page.getByRole('banner')).toContainText('edition of 1 March 2002');
  expect(requests).toEqual([FIRST]);
  const links = await page
    .locator('link[rel=canonical], meta[name=robots]')
    .evaluateAll((all) => all.map((element) => element.getAttribute('href') ?? element.getAttribute('content')));
  expect(links[0]).toContain(FIRST);
  expect(links[1]).toBe('noindex');
});

test('an edition cites itself in every form, and the page its newest edition, also when it has moved on', async ({
  page,
}) => {
  // It builds the site twice.
  test.setTimeout(120_000);
  const forms = ['apa', 'mla', 'chicago', 'oscola', 'bluebook', 'wikitext', 'bibtex', 'ris', 'csl-json'];
  await page.goto(`${origin}${FIRST}`);
  for (const id of forms) await expect(page.locator(`#cite-${id}`), id).toContainText(FIRST);
  await page.locator('.cite').getByText('BibTeX', { exact: true }).click();
  await expect(page.locator('#cite-bibtex')).toBeVisible();

  const newest = '/treaties/harbour/2002-03-11/';
  const before = project.read(TREATY);
  const change = '  - { on: 2002-03-12, class: editorial, note: Last. }\n';
  project.edit(TREATY, 'form: bilateral\n', `${change}form: bilateral\n`);
  project.edit(TREATY, 'reviewed: 2002-03-11\n', 'reviewed: 2002-03-12\n');
  project.edit(TREATY, 'The reports were short', 'The reports were rather short');
  expect(project.run('build').output).toContain('pages in the search index');
  await page.goto(`${origin}/treaties/harbour/`);
  for (const id of forms.slice(0, 6)) await expect(page.locator(`#cite-${id}`), id).toContainText(newest);
  expect(await (await page.request.get(`${origin}/treaties/harbour.bib`)).text()).toContain(newest);
  const panel = page.locator('.cite');
  await expect(panel).toContainText(
    'The text has changed since the edition of 11 March 2002, which is the one cited here.',
  );
  await expect(panel.getByRole('link', { name: 'What changed' })).toHaveAttribute(
    'href',
    /\/treaties\/harbour\/editions\/$/,
  );

  writeFileSync(join(project.folder, TREATY), before);
  expect(project.run('build').status).toBe(0);
  await page.reload();
  await expect(panel).not.toContainText('The text has changed');
});

test('the list of editions shows each with its note and the words that changed', async ({ page }) => {
  await page.goto(`${origin}/treaties/harbour/editions/`);
  await expect(page.locator('ol.editions > li')).toHaveCount(11);
  const second = page.locator('#edition-2002-03-02');
  await expect(second).toContainText('Substantive change. Change 2.');
  await second.locator('summary').click();
  await expect(second.locator('ins')).toHaveText('Edited once for all to see.');
});

test('a correction has an address of its own, with the words before and after', async ({ page }) => {
  await page.goto(`${origin}/corrections/`);
  await page.getByRole('link', { name: '5 March 2002' }).click();
  await expect(page).toHaveURL(`${origin}/corrections/treaties/harbour/2002-03-05/`);
  await expect(page.locator('main')).toContainText('the edition of 4 March 2002');
  await expect(page.locator('main')).toContainText('the edition of 5 March 2002');
});

test('markup alone makes no edition, and words without a note stop the check', () => {
  project.edit(TREATY, 'argued over longest', '*argued over longest*');
  expect(project.run('edition', '--on', '2002-03-12').output).toContain('0 editions of 2002-03-12');
  project.edit(TREATY, '*argued over longest*', 'argued over the longest');
  const { status, output } = project.run('check');
  expect(output).toContain('no change is noted since');
  expect(status).toBe(1);
  expect(project.run('edition', '--on', '2002-03-12').status).toBe(1);
  project.edit(TREATY, 'argued over the longest', 'argued over longest');
});

test('a page that moved is found at every address it had, its ids and editions too', async ({ page }) => {
  expect(project.run('move', 'treaties/harbour', 'treaties/harbours-and-rockets').output).toContain('leads to');
  expect(project.run('build').status).toBe(0);
  for (const former of ['/treaties/harbour/', '/treaties/ports/']) {
    await page.goto(`${origin}${former}#checking`);
    await expect(page).toHaveURL(`${origin}/treaties/harbours-and-rockets/#checking`);
  }
  expect(publishedHash(FIRST)).toBe(first);
  await page.goto(`${origin}/treaties/harbours-and-rockets/editions/`);
  await expect(page.locator('ol.editions > li')).toHaveCount(11);
  await page.goto(`${origin}/systems/heron/`);
  await page.locator('.prose').getByRole('link', { name: 'Harbour Treaty' }).first().click();
  await expect(page).toHaveURL(/harbours-and-rockets/);
  // A host that reads no list of redirects serves the file of the page that took the place.
  const data = JSON.parse(project.read('dist/treaties/ports.json'));
  expect(data.address).toMatch(/\/treaties\/harbours-and-rockets\/$/);
  const hosts = project.read('dist/_redirects');
  expect(hosts).toContain('/treaties/ports/ /treaties/harbours-and-rockets/ 301\n');
  expect(hosts).toContain('/treaties/harbour.bib /treaties/harbours-and-rockets.bib 301\n');
  expect(project.read('dist/redirects.nginx.conf')).toContain('location = /treaties/harbour/ { return 301');
  expect(project.read('dist/sitemap-0.xml')).not.toContain('/treaties/harbour/');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('a page that moved is found all the same', async ({ page }) => {
    await page.goto(`${origin}/treaties/harbour/`);
    await expect(page).toHaveURL(`${origin}/treaties/harbours-and-rockets/`);
  });
});

test('an id that was renamed still leads to its place, and one that was taken out says so', async ({ page }) => {
  const treaty = 'content/treaties/harbours-and-rockets.mdx';
  project.edit(treaty, '{#checking}', '{#verification}');
  expect(project.run('check').output).toContain('#checking was published and is gone');
  expect(
    project.run('move', '/treaties/harbours-and-rockets/#checking', '/treaties/harbours-and-rockets/#verification')
      .status,
  ).toBe(0);
  project.edit(treaty, /<Note id="counting"[^]*?<\/Note>\n/.exec(project.read(treaty))![0], '');
  expect(project.run('retire', '/treaties/harbours-and-rockets/#counting', 'It said nothing.').output).toContain(
    'no change is noted',
  );
  project.edit(treaty, 'reviewed: 2002-03-11', 'reviewed: 2002-03-13');
  project.edit(
    treaty,
    'form: bilateral\n',
    '  - { on: 2002-03-13, class: editorial, note: "A note went." }\nform: bilateral\n',
  );
  expect(project.run('retire', '/treaties/harbours-and-rockets/#counting', 'It said nothing.').output).toContain(
    'is taken back',
  );
  expect(project.run('build').status).toBe(0);
  await page.setViewportSize({ width: 1200, height: 500 });
  await page.goto(`${origin}/treaties/harbour/#checking`);
  await expect(page.getByRole('heading', { name: 'How it was checked' })).toBeInViewport();
  await page.goto(`${origin}/treaties/harbours-and-rockets/#counting`);
  await expect(page.locator('#counting')).toContainText('It said nothing.');
});

test('a page is not taken back while others lead to it, and says why once it is', async ({ page }) => {
  const refused = project.run('retire', 'terms/site-visit', 'Another term says it better.');
  expect(refused.status).toBe(1);
  expect(refused.output).toContain('broken-link');
  for (const path of [
    'content/treaties/harbours-and-rockets.mdx',
    'content/systems/heron.mdx',
    'content/proposals/1996-04-heron-freeze.mdx',
  ]) {
    const text = project.read(path).replaceAll(/\[([^\]]+)\]\(\/terms\/site-visit\/\)/g, '$1');
    writeFileSync(join(project.folder, path), text);
  }
  const done = project.run('retire', 'terms/site-visit', 'Another term says it better.', '--see', '/terms/');
  expect(done.output).toContain('is taken back');
  expect(project.run('build').status).toBe(0);
  await page.goto(`${origin}/terms/site-visit/`);
  await expect(page.locator('main')).toContainText('Another term says it better.');
  await page.getByRole('link', { name: 'Edition of 1 March 2002' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Site visit');
});

test('an altered edition or a broken redirect stops the build and leaves the site', () => {
  const edition = 'content/editions/treaties/harbour/2002-03-01.html';
  const kept = project.read(edition);
  project.edit(edition, 'polite', 'rude');
  project.edit('content/ledger.yaml', '/treaties/ports/: /treaties/harbour/', '/treaties/ports/: /treaties/docks/');
  const { status, output } = project.run('build');
  expect(status).toBe(1);
  expect(output).toContain('2002-03-01.html:1  editions\n  is not what was frozen.');
  expect(output).toContain('/treaties/ports/ leads nowhere');
  expect(output).toContain('the last good site is untouched');
  expect(publishedHash(FIRST)).toBe(first);
  writeFileSync(join(project.folder, edition), kept);
});
