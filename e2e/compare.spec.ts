/** Side by side: pairs that are built, any two where script runs, and the table of who joined what. */
import { expect, test } from 'playwright/test';

test('a pair is told by limits in the same unit, verification, duration and fate, with sources', async ({ page }) => {
  await page.goto('/compare/start-i/new-start/');
  const row = (name: string) =>
    page.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) });
  const cells = row('Limits in warheads').getByRole('cell');
  await expect(cells.nth(0)).toContainText('at most 6,000 warheads');
  await expect(cells.nth(1)).toContainText('at most 1,550 warheads');
  await expect(cells.nth(1)).toContainText('Art. II');
  await expect(row('In force for').getByRole('cell').nth(0)).toContainText('15 years');
  await expect(row('Extended').getByRole('cell').nth(0)).toHaveText('START I –');
  await expect(row('Status').getByRole('cell').nth(1)).toContainText('Expired on 5 February 2026');
  await row('Verification').getByRole('link').nth(1).click();
  await expect(page).toHaveURL('/treaties/new-start/#checks');
});

test('any two of a kind are set side by side where they have no page', async ({ page }) => {
  await page.goto('/compare/');
  await page.getByLabel('Compare').selectOption('systems/9m729');
  await page.getByLabel('with').selectOption('systems/iskander-m');
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(page).toHaveURL('/compare/?left=systems%2F9m729&right=systems%2Fiskander-m');
  await expect(page.getByRole('heading', { name: '9M729 and Iskander-M' })).toBeVisible();
  const ranges = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Range' }) });
  await expect(ranges.getByRole('cell').nth(0)).toContainText('at most 480 km (Russia)');
  await expect(ranges.getByRole('cell').nth(1)).toContainText('50–500 km (Russia)');
  await expect(page.getByLabel('with')).toHaveValue('systems/iskander-m');
});

test('the second field offers what can be compared with the first, and keeps what was picked while it can', async ({
  page,
}) => {
  for (const address of ['/compare/', '/compare/start-i/new-start/']) {
    await page.goto(address);
    const offered = () =>
      page.getByLabel('with').evaluate((field) => [...(field as HTMLSelectElement).options].map(({ value }) => value));
    await page.getByLabel('Compare').selectOption('treaties/inf');
    expect((await offered()).filter((ref) => !ref.startsWith('treaties/') || ref === 'treaties/inf')).toEqual([]);
    await page.getByLabel('Compare').selectOption('systems/9m729');
    expect((await offered()).filter((ref) => !ref.startsWith('systems/') || ref === 'systems/9m729')).toEqual([]);
    await page.getByLabel('with').selectOption('systems/kalibr');
    await page.getByLabel('Compare').selectOption('systems/iskander-m');
    await expect(page.getByLabel('with')).toHaveValue('systems/kalibr');
  }
});

test('a pair that has a page is shown there, whichever is picked first', async ({ page }) => {
  await page.goto('/compare/?left=treaties/new-start&right=treaties/start-i');
  await expect(page).toHaveURL('/compare/start-i/new-start/');
});

test('what can’t be compared is said, and nothing from the address becomes part of the page', async ({ page }) => {
  for (const [query, answer] of [
    ['left=treaties/inf&right=treaties/inf', 'Pick two that differ.'],
    ['left=treaties/inf&right=systems/ss-20', 'Pick two of one kind'],
    ['left=treaties/inf&right=<img src=x>', 'not among what can be compared'],
    ['left=../../x&right=treaties/inf', 'not among what can be compared'],
  ] as const) {
    await page.goto(`/compare/?${query}`);
    await expect(page.getByRole('status')).toContainText(answer);
    await expect(page.locator('#picked')).toBeEmpty();
  }
  await page.route('**/compare/systems/*.json', (route) => route.abort());
  await page.goto('/compare/?left=systems/9m729&right=systems/iskander-m');
  await expect(page.getByRole('status')).toContainText('could not be loaded');
});

test('on a narrow screen no title breaks inside its brackets', async ({ page }) => {
  for (const width of [320, 390]) {
    await page.setViewportSize({ width, height: 700 });
    await page.goto('/compare/poseidon/burevestnik/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Poseidon (Status-6) and Burevestnik');
    const lines = page.locator('h1 span').evaluateAll((spans) => spans.map((span) => span.getClientRects().length));
    expect(await lines).toEqual([1]);
  }
});

test('an article leads to its comparisons', async ({ page }) => {
  await page.goto('/treaties/start-i/');
  await page.getByRole('link', { name: 'with New START' }).click();
  await expect(page).toHaveURL('/compare/start-i/new-start/');
});

test('who joined what is a table with heads, and on a narrow screen a list that names each treaty', async ({
  page,
}) => {
  await page.goto('/parties-by-treaty/');
  const russia = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Russia', exact: true }) });
  await expect(russia.getByRole('cell', { name: 'Suspended 28 February 2023 (contested)' })).toBeVisible();
  await expect(russia.getByRole('cell', { name: 'Took over from the Soviet Union' }).first()).toBeVisible();
  await russia.getByRole('link', { name: 'Signed 8 April 2010' }).click();
  await expect(page).toHaveURL('/treaties/new-start/#signed-2010-04-08');
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto('/parties-by-treaty/');
  const inf = page.locator('tbody td', { hasText: 'INF Treaty' }).getByText('INF Treaty', { exact: true });
  await expect(inf.first()).toBeVisible();
  await page.getByRole('button', { name: 'Note 1' }).first().click();
  await expect(page.locator('[popover]:popover-open')).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the pairs that belong together are listed, and each is whole', async ({ page }) => {
    await page.goto('/compare/');
    await expect(page.locator('.pick')).toBeHidden();
    await page.getByRole('link', { name: 'START I and New START' }).click();
    await expect(page.getByRole('rowheader', { name: 'Counting rules' })).toBeVisible();
  });
});
