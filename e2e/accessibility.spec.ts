/** WCAG 2.2 AA and best practices by axe, on one page of each kind, narrow and wide, light and dark. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from 'playwright/test';
import { ONE_OF_EACH } from './site.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 1440]) {
    test(`no violations, ${colorScheme}, ${width} px`, async ({ browser }) => {
      test.setTimeout(300_000);
      const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 } });
      const page = await context.newPage();
      for (const address of [...ONE_OF_EACH, '/search/?q=treaty']) {
        await page.goto(address);
        if (address.includes('?')) await expect(page.getByRole('status')).toContainText('for “treaty”');
        // Rows of a long list are made alike; the first of them tell of all.
        await page.evaluate(() => {
          for (const row of document.querySelectorAll('main :is(tr, li):nth-child(n + 60)')) row.remove();
        });
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze();
        const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
        expect(found, address).toEqual([]);
      }
      await context.close();
    });
  }
}
