/** A page that was read can be read again without a network. */
import { expect, test } from 'playwright/test';

test('a visited page stays readable offline', async ({ page, context }) => {
  await page.goto('/treaties/inf/');
  await page.waitForFunction(async () => (await caches.match(location.href)) !== undefined);
  // Kept is not yet served: the worker answers from when it has taken the page over.
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('INF Treaty');
  await page.goto('/treaties/inf/#notes');
  await expect(page.getByRole('heading', { name: 'Notes' })).toBeVisible();
});
