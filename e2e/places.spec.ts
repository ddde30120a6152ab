/** Every place on a page that can be cited has an id and shows the link to itself. */
import { expect, test, type Locator } from 'playwright/test';
import { checkFolder } from '../src/cli/read.ts';
import { addressOf } from '../src/domain/address.ts';
import { isArticle } from '../src/library/entry.ts';
import { placesIn } from '../src/library/fragments.ts';
import { pages } from './site.ts';

test('what a writer made stands under its id, and links to itself', () => {
  const html = new Map(pages().map((page) => [page.address, page.html]));
  const { library } = checkFolder('.');
  let places = 0;
  for (const entry of library.entries.filter((entry) => isArticle(entry) || entry.collection === 'terms')) {
    for (const { id } of placesIn(entry)) {
      const page = html.get(addressOf(entry.ref))!;
      expect(page.split(` id="${id}"`).length, `${entry.ref}#${id}`).toBe(2);
      expect(page, `${entry.ref}#${id}`).toMatch(
        new RegExp(`<a (class="self" href="#${id}"|href="#${id}" class="self")`),
      );
      places++;
    }
  }
  expect(places).toBeGreaterThan(500);
});

/** How much of the mark beside a link is seen. */
function seen(link: Locator): Promise<string> {
  return link.evaluate((element) => getComputedStyle(element, '::after').opacity);
}

/** One of each: a section, a table, a row of it, a dispute, a position, a limit and an event. */
const OF_EACH = [
  'verification',
  'eliminated',
  'eliminated-ss-20',
  'breach',
  'breach-us',
  'shorter-range',
  'signed-1987-12-08',
];

test('the mark shows on hover and on focus, and nothing moves', async ({ page }) => {
  await page.goto('/treaties/inf/');
  for (const id of OF_EACH) {
    const link = page.locator(`a.self[href="#${id}"]`);
    await page.mouse.move(0, 0);
    expect(await seen(link), id).toBe('0');
    await link.scrollIntoViewIfNeeded();
    const before = await link.boundingBox();
    await link.hover();
    expect(await seen(link), id).toBe('1');
    expect(await link.boundingBox(), id).toEqual(before);
    await page.mouse.move(0, 0);
    await link.focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await expect(link).toBeFocused();
    expect(await seen(link), id).toBe('1');
  }
  await page.locator('#eliminated-ss-4 td').last().hover();
  expect(await seen(page.locator('a.self[href="#eliminated-ss-4"]'))).toBe('1');
});

test('the mark is not read out, and a link beside a cell’s words has a name', async ({ page }) => {
  await page.goto('/treaties/inf/');
  await expect(page.getByRole('heading', { name: 'How it was checked', exact: true })).toHaveAttribute(
    'id',
    'verification',
  );
  await expect(
    page.locator('#eliminated-ss-20').getByRole('link', { name: 'Link to this row', exact: true }),
  ).toHaveCount(1);
});

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 320, height: 800 } });
  test('the marks show always, and a row’s is large enough to hit', async ({ page }) => {
    await page.goto('/treaties/inf/');
    for (const id of OF_EACH) expect(await seen(page.locator(`a.self[href="#${id}"]`)), id).toBe('1');
    const { width, height } = (await page.locator('a.self[href="#eliminated-ss-20"]').boundingBox())!;
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
    await page.locator('a.self[href="#eliminated-ss-20"]').tap();
    await expect(page).toHaveURL('/treaties/inf/#eliminated-ss-20');
    await expect(page.locator('#eliminated-ss-20')).toBeInViewport();
  });
});
