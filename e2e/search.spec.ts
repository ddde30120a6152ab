/** Finding: by any name, narrowed, with the whole state in the address, and honest when it can't. */
import { expect, test } from 'playwright/test';

for (const [query, title] of [
  ['9M729', '9M729'],
  ['9М729', '9M729'],
  ['SSC-8', '9M729'],
  ['Screwdriver', '9M729'],
  ['РСМД', 'INF Treaty'],
  ['New START', 'New START'],
  ['throw-weight', 'Throw-weight'],
] as const) {
  test(`“${query}” finds ${title} first`, async ({ page }) => {
    await page.goto(`/search/?q=${encodeURIComponent(query)}`);
    await expect(page.locator('#results h2').first()).toHaveText(title);
  });
}

test('results lead to sections, and narrowing keeps its state in the address', async ({ page }) => {
  await page.goto('/search/');
  await page.locator('main').getByRole('searchbox').fill('verification');
  await expect(page.getByRole('status')).toContainText('for “verification”');
  await expect(page).toHaveURL(/\?q=verification$/);
  await expect(page.locator('#results ul a[href*="#"]').first()).toBeVisible();

  await page.getByRole('checkbox', { name: /^Treaty/ }).check();
  await expect(page).toHaveURL(/kind=Treaty/);
  await expect(page.locator('#results .small').first()).toContainText('Treaty');
  await page.reload();
  await expect(page.getByRole('checkbox', { name: /^Treaty/ })).toBeChecked();

  await page.goBack();
  await expect(page).toHaveURL(/\?q=verification$/);
  await expect(page.getByRole('checkbox', { name: /^Treaty/ })).not.toBeChecked();
  await page.goForward();
  await expect(page.getByRole('checkbox', { name: /^Treaty/ })).toBeChecked();
});

test('a slash or Ctrl+K leads to the search field from anywhere', async ({ page }) => {
  await page.goto('/treaties/inf/');
  await page.keyboard.press('/');
  const field = page.getByRole('searchbox', { name: 'Search' });
  await expect(field).toBeFocused();
  await field.blur();
  await page.keyboard.press('Control+k');
  await expect(field).toBeFocused();
  await field.fill('Kaliningrad');
  await field.press('Enter');
  await expect(page).toHaveURL('/search/?q=Kaliningrad');
  await expect(page.locator('#results h2').first()).toHaveText('Kaliningrad');
});

test('nothing found says so and leads to the A to Z', async ({ page }) => {
  await page.goto('/search/?q=zxqvwk');
  await expect(page.getByRole('status')).toContainText('Nothing found');
  await expect(page.getByRole('status').getByRole('link', { name: 'A to Z' })).toBeVisible();
});

test('an index that can’t be loaded says so and leads to the A to Z', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('/search/?q=inf');
  await expect(page.getByRole('status')).toContainText('could not be loaded');
  await expect(page.getByRole('status').getByRole('link', { name: 'A to Z' })).toBeVisible();
});

test('markup in the address stays text', async ({ page }) => {
  await page.goto(`/search/?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
  await expect(page.getByRole('status')).toContainText('<img src=x');
  await expect(page.locator('main img')).toHaveCount(0);
});
