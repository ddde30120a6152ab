/** Reading without script: everything is there, notes and definitions open, both ways of every link. */
import { expect, test } from 'playwright/test';

test.use({ javaScriptEnabled: false });

test('the story can be followed from the front page', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'The offer of 26 October 2020' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const text = page.locator('.prose');
  for (const name of ['9M729', 'Kaliningrad', 'Aegis Ashore']) {
    await expect(text.getByRole('link', { name }).first()).toBeVisible();
  }
  await text.getByRole('link', { name: 'INF Treaty', exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('INF Treaty');
});

test('a note opens at its number and leads to the source', async ({ page }) => {
  await page.goto('/treaties/inf/');
  const number = page.getByRole('button', { name: 'Note 1', exact: true }).first();
  await number.click();
  const note = page.locator('#n1');
  await expect(note).toBeVisible();
  expect(await note.evaluate((element) => element.matches(':popover-open'))).toBe(true);
  await note.getByRole('link').click();
  await expect(page).toHaveURL(/#s-/);
});

test('a term shows its definition where it stands, and has a page of its own', async ({ page }) => {
  await page.goto('/treaties/inf/');
  const term = page.locator('.prose a.t').first();
  const address = (await term.getAttribute('href'))!;
  await page.locator('.prose .d').first().click();
  const definition = page.locator('.defs [popover]:popover-open');
  await expect(definition).toBeVisible();
  await expect(definition.getByRole('link', { name: 'Full entry' })).toHaveAttribute('href', address);
  await term.click();
  await expect(page).toHaveURL(address);
});

test('the mark of a definition stands on the line of its word and of what follows it', async ({ page }) => {
  for (const width of [320, 390, 768]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/systems/sarmat/');
    // Needs the browser's own layout: which letters lie on the line of the mark.
    const torn = await page.locator('.prose .d').evaluateAll((marks) =>
      marks.flatMap((mark) => {
        const before = mark.parentElement!.previousElementSibling!.lastChild as Text;
        const after = mark.parentElement!.nextSibling;
        const next = after instanceof Text ? after : undefined;
        const line = mark.getBoundingClientRect();
        const apart = (text: Text, at: number) => {
          const letter = document.createRange();
          letter.setStart(text, at);
          letter.setEnd(text, at + 1);
          const { top, bottom } = letter.getBoundingClientRect();
          return top > line.bottom || bottom < line.top;
        };
        const follows = next && /^\S/.test(next.data) ? apart(next, 0) : false;
        return apart(before, before.length - 1) || follows ? [before.data] : [];
      }),
    );
    expect(torn, `${width} px`).toEqual([]);
  }
});

test('numbers and who says them are read whole on a narrow screen; a wider table shows that it goes on', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto('/systems/sarmat/');
  const who = page.locator('#the-numbers ~ .scroll td:last-child');
  for (const cell of await who.all()) {
    const { x, width } = (await cell.boundingBox())!;
    expect(x + width).toBeLessThanOrEqual(320);
  }
  const wide = page.locator('figure.table .scroll').first();
  expect(await wide.evaluate(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)).toBe(true);
  expect(await wide.evaluate((box) => getComputedStyle(box).backgroundImage)).toContain('gradient');
  await wide.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => wide.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
});

test('an article shows its status, its life, its facts, its disputes and its sources', async ({ page }) => {
  await page.goto('/treaties/inf/');
  await expect(page.locator('.kicker .status')).toHaveText(/Ended by withdrawal by the United States on 2 August 2019/);
  await expect(page.locator('.life svg')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'At a glance' })).toBeVisible();
  await expect(page.locator('.dispute .side-of').nth(1)).toBeVisible();
  await expect(page.locator('#sources ~ ul li').first()).toContainText(/read/);
});

test('a relation is seen from both sides', async ({ page }) => {
  await page.goto('/treaties/inf/');
  await expect(page.locator('.rel > div', { hasText: 'Bans' }).getByRole('link', { name: /SS-20/ })).toBeVisible();
  await page.goto('/systems/ss-20/');
  await expect(
    page.locator('.rel > div', { hasText: 'Banned by' }).getByRole('link', { name: 'INF Treaty' }),
  ).toBeVisible();
});

test('a source names every page that cites it', async ({ page }) => {
  await page.goto('/sources/inf-treaty-1987/');
  const citing = page.locator('#cited-by ~ ul');
  await expect(citing.getByRole('link', { name: 'INF Treaty', exact: true })).toBeVisible();
});

test('a party’s page tells where it stands today and what it offered', async ({ page }) => {
  await page.goto('/parties/russia/');
  await expect(page.locator('#treaties ~ ul li', { hasText: 'New START' })).toContainText('Obligations ended');
  await expect(page.locator('#offered ~ ul').getByRole('link').first()).toBeVisible();
});

test('search without script leads to the A to Z, which has every name', async ({ page }) => {
  await page.goto('/search/?q=РСМД');
  await page.locator('noscript').getByRole('link', { name: 'A to Z' }).click();
  await expect(page.getByRole('link', { name: 'РСМД', exact: true })).toHaveAttribute('href', '/treaties/inf/');
});

test('an address without a page says so and offers search', async ({ page }) => {
  const response = await page.goto('/treaties/no-such-treaty/');
  expect(response?.status()).toBe(404);
  await expect(page.locator('main').getByRole('searchbox')).toBeVisible();
});

test('the chronology folds to a list on a narrow screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto('/treaties/new-start/');
  await expect(page.locator('.life svg')).toBeHidden();
  await expect(page.locator('.life li').first()).toBeVisible();
});
