/** Lists: sorted and narrowed in place where script runs, whole where it does not. */
import { expect, test } from 'playwright/test';
import { checkFolder, readLinkReport } from '../src/cli/read.ts';
import { sourcesByAddress } from '../src/library/source-links.ts';

test('a list can be sorted by its heads', async ({ page }) => {
  await page.goto('/systems/');
  const head = page.getByRole('columnheader', { name: 'Years' });
  await head.getByRole('button').click();
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
  const years = () =>
    page.locator('tbody tr').evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.begun!));
  const up = await years();
  expect(up).toEqual([...up].sort());
  await head.getByRole('button').click();
  expect(await years()).toEqual([...up].sort().reverse());
});

test('a list can be narrowed by party and says how much is left', async ({ page }) => {
  await page.goto('/proposals/');
  const rows = page.locator('tbody tr');
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

test('the sources can be sorted, narrowed and searched at once', async ({ page }) => {
  await page.goto('/sources/');
  const rows = page.locator('tbody tr');
  const all = await rows.count();
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
  await page.goto('/sources/');
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
  test('the sources are all there', async ({ page }) => {
    await page.goto('/sources/');
    await expect(page.locator('tbody tr')).toHaveCount(checkFolder('.').library.of('sources').length);
    await expect(page.locator('form.filters')).toHaveCount(0);
  });
  test('a list is whole', async ({ page }) => {
    await page.goto('/treaties/');
    await expect(page.getByRole('link', { name: 'INF Treaty', exact: true })).toBeVisible();
    await expect(page.locator('tbody .status').first()).toBeVisible();
  });
});
