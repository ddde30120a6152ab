/** What every visit keeps: the policy unbroken, no one else asked, nothing that moves or blocks. */
import { expect, test } from 'playwright/test';
import { isArticle, ONE_OF_EACH, pages, withFewAlike } from './site.ts';

test('every page can be visited without a breach of its policy, an error or a request elsewhere', async ({ page }) => {
  test.setTimeout(300_000);
  const wrong: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && !page.url().includes('no-such-page'))
      wrong.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => wrong.push(`${page.url()}: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith('http://localhost:')) wrong.push(`${page.url()}: asked ${request.url()}`);
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) =>
      console.error(`policy: ${event.violatedDirective}`),
    );
  });
  for (const { address } of withFewAlike(pages()).filter(({ address }) => address !== '/404.html')) {
    await page.goto(address, { waitUntil: 'load' });
  }
  await page.goto('/search/?q=missile');
  await expect(page.getByRole('status')).toContainText('for “missile”');
  expect(wrong).toEqual([]);
});

test('only the document stands between the reader and an article, and nothing moves', async ({ page }) => {
  await page.addInitScript(() => {
    const shifts = { sum: 0 };
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.sum += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const { address } of pages().filter(isArticle)) {
    await page.goto(address, { waitUntil: 'load' });
    const blocking = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter((entry) => (entry as unknown as { renderBlockingStatus: string }).renderBlockingStatus === 'blocking')
        .map(({ name }) => name),
    );
    expect(blocking, address).toEqual([]);
    expect(await page.evaluate(() => (window as unknown as { shifts: { sum: number } }).shifts.sum), address).toBe(0);
  }
});

test('no page is wider than a screen of 320 pixels', async ({ page }) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 320, height: 800 });
  for (const address of [
    ...ONE_OF_EACH,
    ...pages()
      .filter(isArticle)
      .map(({ address }) => address),
  ]) {
    await page.goto(address);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(320);
  }
});
