/** Lists: sorted and narrowed in place where script runs, whole where it does not. */
import { expect, test } from 'playwright/test';
import { checkFolder, readLinkReport } from '../src/cli/read.ts';
import { addressOf } from '../src/domain/address.ts';
import { sourcesByAddress } from '../src/library/source-links.ts';

test('a list can be sorted by its heads across its headings, which come back', async ({ page }) => {
  await page.goto('/systems/');
  const names = page.locator('tbody h2');
  const first = await page.locator('tbody').first().locator('th').allTextContents();
  const head = page.getByRole('columnheader', { name: 'Years' });
  await head.getByRole('button').click();
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
  const years = () =>
    page.locator('tbody tr[data-begun]').evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.begun!));
  const up = await years();
  expect(up).toEqual([...up].sort());
  await head.getByRole('button').click();
  expect(await years()).toEqual([...up].sort().reverse());
  await expect(names.filter({ visible: true })).toHaveCount(0);
  await head.getByRole('button').click();
  await expect(head).not.toHaveAttribute('aria-sort');
  expect(await page.locator('tbody').first().locator('th').allTextContents()).toEqual(first);
  await head.getByRole('button').click();
  await page.getByRole('link', { name: 'Sea-launched cruise missiles' }).click();
  await expect(page.getByRole('heading', { name: 'Sea-launched cruise missiles' })).toBeInViewport();
});

test('systems can be narrowed by who operates them, by party in any role, and by the treaty that limits them', async ({
  page,
}) => {
  await page.goto('/systems/');
  const row = page.locator('tbody tr', { has: page.locator('a[href="/systems/9m729/"]') });
  await page.getByLabel('Operated by').selectOption('United States');
  await expect(row).toBeHidden();
  await page.getByLabel('Operated by').selectOption('');
  await page.getByLabel('Party in any role').selectOption('United States');
  await expect(row).toBeVisible();
  await page.getByLabel('Limited or banned by').selectOption('START I');
  await expect(row).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Nuclear-powered weapons' })).toBeHidden();
  await expect(page.locator('tbody tr[data-title]').filter({ visible: true })).not.toHaveCount(0);
});

test('proposals come newest first, by decade, and can be narrowed by subject', async ({ page }) => {
  await page.goto('/proposals/');
  const begun = await page
    .locator('tbody tr[data-begun]')
    .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.begun!));
  expect(begun).toEqual([...begun].sort().reverse());
  await page.getByLabel('Subject').selectOption('Nuclear tests');
  await expect(page.locator('a[href="/proposals/1946-06-baruch-plan/"]')).toBeHidden();
  await expect(page.getByRole('heading', { name: '1940s' })).toBeHidden();
});

test('terms are found by their words and other names, and letters left empty step aside', async ({ page }) => {
  await page.goto('/terms/');
  const named = page.locator('find-in-list [data-names]').first();
  const address = await named.locator('dt a').getAttribute('href');
  await page.getByLabel('Find a term').fill((await named.getAttribute('data-names'))!.toUpperCase());
  const left = page.locator('find-in-list dt').filter({ visible: true });
  await expect(left.locator(`a[href="${address}"]`)).toBeVisible();
  await page.getByLabel('Find a term').fill('throw-weight');
  await expect(page.getByRole('heading', { level: 2, name: 'Z', exact: true })).toBeHidden();
  const some = await left.count();
  await page.reload();
  await expect(left).toHaveCount(some);
});

test('a list can be narrowed by party and says how much is left', async ({ page }) => {
  await page.goto('/proposals/');
  const rows = page.locator('tbody tr[data-title]');
  const all = await rows.count();
  await page.getByLabel('Party').selectOption('China');
  const left = await rows.filter({ visible: true }).count();
  expect(left).toBeGreaterThan(0);
  expect(left).toBeLessThan(all);
  await expect(page.locator('output')).toHaveText(`${left} of ${all}`);
  await expect(page).toHaveURL('/proposals/?party=China');
  await page.reload();
  await expect(page.locator('output')).toHaveText(`${left} of ${all}`);
});

test('all sources can be sorted, narrowed and searched at once', async ({ page }) => {
  test.slow();
  await page.goto('/sources/');
  const all = Number((await page.locator('#lists > p').first().textContent())!.replace(/\D/g, ''));
  await page.getByRole('button', { name: 'Show' }).click();
  const rows = page.locator('tbody tr');
  await expect(rows).toHaveCount(all);
  const head = page.getByRole('columnheader', { name: 'Issued' });
  await head.getByRole('button').click();
  await head.getByRole('button').click();
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  const days = await rows.evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.issued!));
  expect(days).toEqual([...days].sort().reverse());

  await page.getByLabel('Tier').selectOption('Treaty text');
  const left = rows.filter({ visible: true });
  const ofTier = await left.count();
  expect(ofTier).toBeLessThan(all);
  await page.getByLabel('Find').fill('RANGE elimination');
  expect(await left.count()).toBeLessThan(ofTier);
  await expect(left.locator('a[href="/sources/inf-treaty-1987/"]')).toBeVisible();
  await expect(page).toHaveURL('/sources/?find=RANGE+elimination&tier=Treaty+text');
  await page.reload();
  await expect(page.getByLabel('Find')).toHaveValue('RANGE elimination');
  await expect(page.locator('output')).toHaveText(`${await left.count()} of ${all}`);
});

test('a source counts the pages that cite it', async ({ page }) => {
  await page.goto('/sources/?find=RANGE+elimination');
  const row = page.locator('tbody tr', { has: page.locator('a[href="/sources/inf-treaty-1987/"]') });
  const said = Number(await row.locator('td').last().textContent());
  await page.goto('/sources/inf-treaty-1987/');
  await expect(page.locator('#cited-by ~ ul > li')).toHaveCount(said);
});

test('the page on links tells of the last check, or plainly that there was none', async ({ page }) => {
  const { report } = readLinkReport('.');
  const asked = Object.keys(report).length;
  await page.goto('/sources/links/');
  const checks = page.locator('section', { has: page.locator('#checks') });
  if (asked === 0) await expect(checks).toContainText('No check has been run yet');
  else await expect(checks.locator('tbody tr')).not.toHaveCount(0);
  const { library } = checkFolder('.');
  const sources = library.of('sources');
  const unarchived = sources.filter(({ data }) => data.archive === undefined).length;
  await expect(page.getByText(`The ${unarchived} sources without one`)).toBeVisible();
  const numbers = await page.locator('.hosts tbody td:nth-of-type(1)').allTextContents();
  const addresses = sourcesByAddress(sources).size;
  expect(numbers.reduce((sum, number) => sum + Number(number), 0)).toBe(addresses);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the sources are all there, each on the list of its letter', async ({ page }) => {
    await page.goto('/sources/');
    await expect(page.locator('form.filters')).toBeHidden();
    const links = await page.locator('.letters a').evaluateAll((all) => all.map((link) => link.getAttribute('href')!));
    const found: string[] = [];
    for (const address of links) {
      await page.goto(address);
      found.push(...(await page.locator('tbody th a').evaluateAll((all) => all.map((a) => a.getAttribute('href')!))));
    }
    expect(found.sort()).toEqual(
      checkFolder('.')
        .library.of('sources')
        .map(({ ref }) => addressOf(ref))
        .sort(),
    );
  });
  test('a heading of a list can be jumped to', async ({ page }) => {
    for (const [address, name] of [
      ['/systems/', 'Nuclear-powered weapons'],
      ['/proposals/', '1980s'],
      ['/terms/', 'T'],
    ] as const) {
      await page.goto(address);
      await page.locator('.jump').getByRole('link', { name, exact: true }).click();
      await expect(page.getByRole('heading', { level: 2, name, exact: true })).toBeInViewport();
    }
  });
  test('a list is whole', async ({ page }) => {
    await page.goto('/treaties/');
    await expect(page.getByRole('link', { name: 'INF Treaty', exact: true })).toBeVisible();
    await expect(page.locator('tbody .status').first()).toBeVisible();
  });
});
