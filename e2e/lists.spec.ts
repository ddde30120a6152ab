/** Lists: sorted and narrowed in place where script runs, whole where it does not. */
import { expect, test } from 'playwright/test';

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

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('a list is whole', async ({ page }) => {
    await page.goto('/treaties/');
    await expect(page.getByRole('link', { name: 'INF Treaty', exact: true })).toBeVisible();
    await expect(page.locator('tbody .status').first()).toBeVisible();
  });
});
