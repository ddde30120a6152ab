/** Citing: every form of the reference in the page. What a reference manager reads from the head is told in machines.spec.ts. */
import { expect, test } from 'playwright/test';

const STYLES = ['APA', 'MLA', 'Chicago', 'OSCOLA', 'Bluebook', 'Wikipedia'];

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled });

    test('a reader picks a style, one at a time, and reads the reference in it', async ({ page }) => {
      await page.goto('/treaties/inf/');
      const panel = page.locator('.cite');
      await expect(panel.locator('#reference')).toContainText('Counting Rules editors. (2026). INF Treaty. In');
      const shown = panel.locator('details[open] > :not(summary):not(button)');
      for (const style of STYLES) {
        if (style !== 'APA') await panel.getByText(style, { exact: true }).click();
        await expect(shown).toHaveCount(1);
        await expect(shown).toBeVisible();
        await expect(shown).toContainText(/INF Treaty/);
      }
      for (const name of ['BibTeX', 'RIS', 'CSL-JSON', 'Markdown', 'JSON']) {
        await expect(panel.getByRole('link', { name, exact: true })).toBeVisible();
      }
      await expect(panel.getByRole('button')).toHaveCount(javaScriptEnabled ? 4 : 0);
    });
  });
}

test('each form has an address of its own, which opens it', async ({ page }) => {
  await page.goto('/treaties/inf/#cite-oscola');
  await expect(page.locator('#cite-oscola')).toBeVisible();
  await expect(page.locator('#cite-apa')).toBeHidden();
});

test('each form is copied with one click: text for people with its italics, files as they are', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/treaties/inf/');
  const copied = (type: string) =>
    page.evaluate(async (type) => {
      const [item] = await navigator.clipboard.read();
      return item!.types.includes(type) ? (await item!.getType(type)).text() : undefined;
    }, type);
  const panel = page.locator('.cite');
  for (const style of STYLES) {
    if (style !== 'APA') await panel.getByText(style, { exact: true }).click();
    await panel.getByRole('button', { name: `Copy ${style}`, exact: true }).click();
    await expect(panel.getByRole('button', { name: `Copied ${style}`, exact: true })).toBeVisible();
    expect(await copied('text/plain')).toBe(await panel.locator('details[open] > :is(p, pre)').textContent());
    if (style === 'MLA') expect(await copied('text/html')).toContain('<i>Counting Rules</i>');
    if (style === 'Bluebook') expect(await copied('text/html')).toMatch(/style="font-variant: ?small-caps;?">Counting/);
  }
  for (const [name, end] of [
    ['BibTeX', 'bib'],
    ['RIS', 'ris'],
    ['CSL-JSON', 'csl.json'],
  ]) {
    await panel.getByRole('button', { name: `Copy ${name}`, exact: true }).click();
    await expect(panel.getByRole('button', { name: `Copied ${name}`, exact: true })).toBeVisible();
    const file = await (await page.request.get(`/treaties/inf.${end}`)).text();
    expect((await copied('text/plain'))!.replaceAll('\r\n', '\n')).toBe(file.replaceAll('\r\n', '\n'));
  }
});

test('where the clipboard may not be written, the text is selected, and a file is opened', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.write = () => Promise.reject(new Error('not allowed'));
  });
  await page.goto('/treaties/inf/');
  const panel = page.locator('.cite');
  await panel.getByRole('button', { name: 'Copy APA' }).click();
  await expect(panel.getByRole('button', { name: 'Selected APA' })).toBeVisible();
  const selected = await page.evaluate(() => getSelection()!.toString());
  expect(selected).toBe(await page.locator('#cite-apa').innerText());
  const download = page.waitForRequest(/\/treaties\/inf\.bib$/);
  await panel.getByRole('button', { name: 'Copy BibTeX' }).click();
  await download;
});

test('where there is no clipboard there is no button, and the text can be selected', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.goto('/treaties/inf/');
  await expect(page.locator('.cite').getByRole('button')).toHaveCount(0);
  await page.locator('#reference').selectText();
  expect(await page.evaluate(() => getSelection()!.toString())).toContain('INF Treaty');
});

test('printed, the page gives its standard reference alone', async ({ page }) => {
  await page.goto('/treaties/inf/');
  await page.locator('.cite').getByText('MLA', { exact: true }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#reference')).toBeVisible();
  await expect(page.locator('#cite-mla')).toBeHidden();
  await expect(page.locator('#cite-bibtex')).toBeHidden();
  await expect(page.locator('.cite').getByRole('button')).toHaveCount(0);
});

test('a source can be copied too', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/sources/inf-treaty-1987/');
  await page.getByRole('button', { name: 'Copy the reference' }).click();
  await expect(page.getByRole('button', { name: 'Copied the reference' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await page.locator('#reference').innerText());
});

test('an event has an address of its own', async ({ page }) => {
  await page.goto('/treaties/inf/#signed-1987-12-08');
  await expect(page.locator('#signed-1987-12-08')).toBeInViewport();
});
