/** Citing: what a reference manager reads from the head, and the reference as text. */
import { expect, test } from 'playwright/test';

test('the head gives a complete encyclopaedia entry', async ({ page }) => {
  await page.goto('/treaties/inf/');
  const meta = (name: string) => page.locator(`meta[name="${name}"]`).getAttribute('content');
  const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
  expect(await meta('citation_title')).toBe('INF Treaty');
  expect(await meta('citation_author')).toMatch(/,$/);
  expect(await meta('citation_publication_date')).toMatch(/^\d{4}\/\d{2}\/\d{2}$/);
  expect(await meta('citation_public_url')).toBe(canonical);
  expect(await meta('citation_language')).toBe('en');
  expect(await meta('DC.type')).toBe('encyclopediaArticle');
  expect(await meta('DC.source')).toBe('Counting Rules');
  await expect(page.locator('meta[name=citation_journal_title], meta[property="og:type"], .Z3988')).toHaveCount(0);
});

test('the reference can be copied, with the address that stays', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/treaties/inf/');
  await page.getByRole('button', { name: 'Copy the reference' }).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
  expect(copied).toContain('“INF Treaty”');
  expect(copied).toContain(`${canonical}.`);
});

test('an event has an address of its own', async ({ page }) => {
  await page.goto('/treaties/inf/#signed-1987-12-08');
  await expect(page.locator('#signed-1987-12-08')).toBeInViewport();
});
