/** Citing: the reference as text. What a reference manager reads from the head is told in machines.spec.ts. */
import { expect, test } from 'playwright/test';

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
