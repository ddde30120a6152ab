/** Closer on the timeline: by keys, buttons, the wheel and dragging; its years in the address, told, and gone back to. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from 'playwright/test';

const told = (page: Page) => page.locator('.zoom output');
/** The labels of the years that are seen. */
const ticks = async (page: Page) => (await page.locator('#timeline svg .tick:visible').allTextContents()).sort();
/** The first year of the whole, and that which it does not reach. */
const whole = async (page: Page) =>
  (await page.locator('[data-years]').getAttribute('data-years'))!.split(' ').map(Number) as [number, number];
/** Where something stands on the screen. */
const boxOf = (page: Page, title: string) =>
  page.locator('#timeline svg .item > a:last-child text', { hasText: new RegExp(`^${title}$`) }).boundingBox();

test.use({ viewport: { width: 1280, height: 900 } });

test('keys bring the reader closer, along and back, and the address keeps the years', async ({ page }) => {
  await page.goto('/timeline/');
  await page.locator('#timeline [role=group][tabindex]').focus();
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  await expect(told(page)).toContainText(/^\d{4} to \d{4}, \d+ treaties/);
  const [from, to] = (await told(page).textContent())!.match(/\d{4}/g)!.map(Number) as [number, number];
  await expect(page).toHaveURL(`/timeline/?from=${from}&to=${to}`);
  await page.keyboard.press('ArrowRight');
  await expect(page).not.toHaveURL(`/timeline/?from=${from}&to=${to}`);
  await page.keyboard.press('ArrowLeft');
  await expect(page).toHaveURL(`/timeline/?from=${from}&to=${to}`);
  await page.keyboard.press('Home');
  const [first, last] = await whole(page);
  await expect(page).toHaveURL(new RegExp(`from=${first}&`));
  await page.keyboard.press('End');
  await expect(page).toHaveURL(new RegExp(`to=${last}$`));
  await page.keyboard.press('0');
  await expect(page).toHaveURL('/timeline/');
  await expect(told(page)).toContainText(`${first} to ${last}`);
});

test('buttons do the same, ticks grow denser, letters keep their size, and nothing moves beside the drawing', async ({
  page,
}) => {
  await page.goto('/timeline/');
  const before = await boxOf(page, 'INF Treaty');
  const [first, last] = await whole(page);
  const decades = Array.from({ length: (last - first) / 10 }, (_, i) => String(first + 10 * i));
  expect(await ticks(page)).toEqual(decades);
  const list = page.getByRole('heading', { name: 'Year by year' });
  const below = await list.boundingBox();
  for (let i = 0; i < 3; i++) await page.getByRole('button', { name: 'Zoom in' }).click();
  // No decade, so it has a label only when the years about the middle are seen closer.
  await expect.poll(() => ticks(page)).toContain(String(Math.floor((first + last) / 2 / 10) * 10 + 4));
  const after = await boxOf(page, 'INF Treaty');
  expect(after!.width).toBeCloseTo(before!.width, 0);
  expect(after!.height).toBeCloseTo(before!.height, 0);
  expect(after!.y).toBeCloseTo(before!.y, 0);
  expect(await list.boundingBox()).toEqual(below);
  await page.getByRole('button', { name: 'Earlier' }).click();
  await page.getByRole('button', { name: 'Later' }).click();
  await page.getByRole('button', { name: 'Zoom out' }).click();
  await page.getByRole('button', { name: 'Whole' }).click();
  await expect(page).toHaveURL('/timeline/');
  await expect.poll(() => ticks(page)).toEqual(decades);
});

test('an address with years shows them; an event leads on, and back leads to the same years', async ({ page }) => {
  await page.goto('/timeline/?from=1985&to=1995');
  await expect(told(page)).toContainText(/^1985 to 1995, \d+ treaties/);
  expect((await ticks(page))[0]).toBe('1985');
  // What is out of view can't be tabbed to.
  await expect(page.locator('#timeline svg .item', { hasText: 'New START extension' })).toBeHidden();
  // A mark stands where its day is: 8 December 1987, of ten years from 1985.
  const mark = page.locator('#timeline svg a', { has: page.locator('title', { hasText: 'INF Treaty: Signed' }) });
  const [frame, box] = [(await page.locator('#timeline svg:not(.defs)').boundingBox())!, (await mark.boundingBox())!];
  const share = ((box.x + box.width / 2 - frame.x) / frame.width) * 1100;
  expect(share).toBeGreaterThan(10 + 1080 * 0.292);
  expect(share).toBeLessThan(10 + 1080 * 0.296);
  await mark.click();
  await expect(page).toHaveURL('/treaties/inf/#signed-1987-12-08');
  await page.goBack();
  await expect(page).toHaveURL('/timeline/?from=1985&to=1995');
  await expect(told(page)).toContainText('1985 to 1995');
  await expect.poll(() => ticks(page)).toContain('1986');
});

test('the wheel with Ctrl zooms about the pointer, dragging moves, and a drag from a link follows no link', async ({
  page,
}) => {
  await page.goto('/timeline/?from=1980&to=2000');
  await expect(told(page)).toContainText('1980 to 2000');
  await page.locator('#timeline svg .item text', { hasText: /^INF Treaty$/ }).scrollIntoViewIfNeeded();
  const frame = (await page.locator('#timeline svg:not(.defs)').boundingBox())!;
  const link = (await boxOf(page, 'INF Treaty'))!;
  await page.mouse.move(link.x + 20, link.y + 5);
  await page.mouse.down();
  await page.mouse.move(link.x + 20 + frame.width / 4, link.y + 5, { steps: 4 });
  await page.mouse.up();
  await expect(page).toHaveURL('/timeline/?from=1975&to=1995');
  // The left end of the axis stays where it is.
  await page.mouse.move(frame.x + (frame.width * 10) / 1100, link.y + 5);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -139);
  await page.keyboard.up('Control');
  await expect(page).toHaveURL('/timeline/?from=1975&to=1985');
  // The drag is over: a key on a link follows it.
  const start = page.locator('#timeline svg .item a[href^="/treaties/"]:visible').first();
  await start.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/treaties\//);
});

test('who wants no motion sees the new years at once; else they come gradually', async ({ page }) => {
  const jump = () =>
    page.evaluate(() => {
      const mark = document.querySelector('#timeline .item.s-intermediate-range a')!;
      const button = document.querySelector<HTMLButtonElement>('.zoom button')!;
      button.click();
      return mark.getAttribute('transform');
    });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/timeline/');
  expect(await jump()).toMatch(/translate/);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.goto('/timeline/');
  expect(await jump()).toBeNull();
  await expect
    .poll(() => page.locator('#timeline .item.s-intermediate-range a').first().getAttribute('transform'))
    .toMatch(/translate/);
});

test('what is told counts only what a choice leaves', async ({ page }) => {
  await page.goto('/timeline/?from=1985&to=1995');
  await expect(told(page)).toContainText('proposals');
  await page.getByLabel('Kind').selectOption({ label: 'Treaties' });
  await expect(told(page)).not.toContainText('proposals');
  await expect(told(page)).toContainText(/^1985 to 1995, \d+ treaties To the first: /);
});

test('from a choice whose first hit stands below the screen a button leads to it', async ({ page }) => {
  await page.goto('/timeline/');
  await page.getByLabel('Kind').selectOption({ label: 'Tests' });
  await page.getByLabel('Party').selectOption({ label: 'Russia' });
  const way = page.getByRole('button', { name: 'To the first:' });
  const title = (await way.textContent())!.replace('To the first: ', '');
  const first = page.locator('#timeline svg .item.k-test.p-russia text', { hasText: title }).first();
  await expect(first).not.toBeInViewport();
  await way.click();
  await expect(first).toBeInViewport();
  // An item of which parts stand far apart has its name twice, and is counted once.
  const names = await page.locator('#timeline svg .item.k-test.p-russia text').allTextContents();
  expect(new Set(names).size).toBeLessThan(names.length);
  await expect(told(page)).toContainText(`${new Set(names).size} systems tested`);
});

test('names never overlap one another or a mark beside them, however close', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const search of ['', '?from=1985&to=1995', '?from=2018&to=2028', '?from=2019&to=2023', '?from=1968&to=1980']) {
    await page.goto(`/timeline/${search}`);
    if (search) await expect(told(page)).not.toBeEmpty();
    const found = await page.evaluate(() => {
      const boxesOf = (what: string) =>
        [...document.querySelectorAll(`#timeline .item > a ${what}`)]
          .map((node) => ({ name: node.parentElement!.textContent, box: node.getBoundingClientRect() }))
          .filter(({ box }) => box.width > 0);
      const names = boxesOf('text');
      return names.flatMap(({ name, box: a }, i) =>
        [...names.slice(i + 1), ...boxesOf('.mark')]
          .filter(({ box: b }) => a.left < b.right && b.left < a.right && a.top < b.bottom - 5 && b.top < a.bottom - 5)
          .map((other) => `${name} / ${other.name}`),
      );
    });
    expect(found, search).toEqual([]);
  }
});

test('a decade can be looked at more closely too, and nothing is amiss with what is seen', async ({ page }) => {
  const wrong: string[] = [];
  page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
  page.on('pageerror', (error) => wrong.push(error.message));
  await page.goto('/timeline/1980s/');
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect(page).toHaveURL(/\/timeline\/1980s\/\?from=198\d&to=198\d$/);
  for (const address of [page.url(), '/timeline/?from=2015&to=2025']) {
    await page.goto(address);
    await expect(told(page)).toContainText(' to ');
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))).toEqual([]);
  }
  expect(wrong).toEqual([]);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('no button stands that would do nothing', async ({ page }) => {
    await page.goto('/timeline/');
    await expect(page.getByRole('button', { name: 'Zoom in' })).toBeHidden();
  });
});
