/** Figures as a reader meets them: seen without script, narrowed without script, told as a table, within their bytes. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from 'playwright/test';
import { brotli, file, isArticle, pages } from './site.ts';

const FIGURES = pages().filter(({ html }) => html.includes('<figure class="fig"') && !html.includes('id="ladder"><a'));

test('every figure has a caption, a fixed address, its data in the page and a reference', () => {
  expect(FIGURES.length).toBeGreaterThan(15);
  for (const { address, html } of FIGURES) {
    for (const figure of html.split('<figure class="fig"').slice(1)) {
      const id = /^ id="([^"]+)"/.exec(figure)?.[1];
      expect(id, address).toBeTruthy();
      expect(figure, address).toContain('class="see"');
      expect(figure, address).toMatch(/<table|id="by-year"|No range is told/);
      const reference = /id="[^"]+-reference"[^]*?href="([^"]+)"/.exec(figure)![1]!;
      const [path, place] = new URL(reference).pathname.split('#');
      expect(file(`${path}index.html`), address).toBeTruthy();
      if (new URL(reference).hash) expect(html).toContain(`id="${new URL(reference).hash.slice(1)}"`);
      expect(place).toBeUndefined();
    }
  }
});

// The tree of the INF Treaty, which grows with its relatives, is the largest.
test('a figure adds at most 1.5 kB to an article', () => {
  for (const { address, html } of pages().filter(isArticle)) {
    const whole = brotli(html);
    const without = html
      .replace(/<figure class="(fig|tree)"[^]*?<\/figure>/g, '')
      .replace(/<style>(?:(?!<\/style>)[^])*\.(?:fig|tree) svg[^]*?<\/style>/, '');
    const figures = [...html.matchAll(/<figure class="(?:fig|tree)"/g)].length;
    expect(whole - brotli(without), address).toBeLessThanOrEqual(figures * 1_500);
  }
});

test('no page of figures is heavier than 40 kB', () => {
  for (const { address, html } of FIGURES) expect(brotli(html), address).toBeLessThanOrEqual(40_000);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the timeline can be narrowed to a party and a kind', async ({ page }) => {
    await page.goto('/timeline/');
    const romania = page.locator('li.item', { hasText: 'INF Treaty: Signed' });
    const ours = page.locator('li.item', { hasText: 'US demand for a trilateral' }).first();
    await expect(romania).toBeVisible();
    await page.getByLabel('Kind').selectOption({ label: 'Proposals' });
    await expect(romania).toBeHidden();
    await expect(ours).toBeVisible();
    await page.getByLabel('Party').selectOption({ label: 'Soviet Union' });
    await expect(ours).toBeHidden();
    await expect(page.locator('li.item', { hasText: 'Zero option: Offered' })).toBeVisible();
    const faded = page.locator('g.item.k-treaty').first();
    expect(await faded.evaluate((item) => getComputedStyle(item).opacity)).toBe('0.12');
  });

  test('a decade of the timeline is a page, and each event leads to its place', async ({ page }) => {
    await page.goto('/timeline/');
    await page.getByRole('link', { name: '1980s', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The 1980s');
    await page.locator('li.item a', { hasText: 'INF Treaty: Signed' }).click();
    await expect(page).toHaveURL(/\/treaties\/inf\/#signed-1987-12-08$/);
  });
});

test('on a narrow screen the timeline is a list by year, and nothing is wider than the screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto('/timeline/');
  await expect(page.locator('#timeline [data-years]')).toBeHidden();
  await expect(page.locator('li.item', { hasText: 'INF Treaty: Signed' })).toBeVisible();
  for (const { address } of FIGURES) {
    await page.goto(address);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(320);
  }
});

/** The smallest letters of the drawings that are seen, in pixels of the screen. */
function leastLetter(page: Page, drawings: string): Promise<number> {
  return page.locator(`${drawings}:visible`).evaluateAll((all) =>
    Math.min(
      ...all.flatMap((svg) => {
        const scale = svg.getBoundingClientRect().width / (svg as SVGSVGElement).viewBox.baseVal.width;
        return [...svg.querySelectorAll('text')].map((text) => parseFloat(getComputedStyle(text).fontSize) * scale);
      }),
    ),
  );
}

/** Cells of tables of which a part lies beyond the edge of the screen or of their box. */
function cutCells(page: Page): Promise<string[]> {
  return page.locator('main table :is(th, td):visible').evaluateAll((cells) =>
    cells
      .filter((cell) => {
        const box = cell.closest('.scroll') ?? document.documentElement;
        return cell.getBoundingClientRect().right > box.getBoundingClientRect().right + 1;
      })
      .map((cell) => cell.textContent),
  );
}

for (const width of [320, 390, 768]) {
  test(`at ${width} px the map is drawn in letters that can be read, and no cell is cut`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const address of ['/map/', '/map/kaliningrad/', '/figures/families/', '/figures/ranges/']) {
      await page.goto(address);
      expect(await cutCells(page), address).toEqual([]);
    }
    await page.goto('/map/');
    expect(await leastLetter(page, '#places svg')).toBeGreaterThanOrEqual(11);
    await expect(page.locator('#places svg:visible').getByRole('link', { name: 'Moscow' }).first()).toBeVisible();
    const [text, name] = await Promise.all(
      ['h1', '.bar .mark'].map((part) => page.locator(part).evaluate((one) => one.getBoundingClientRect().left)),
    );
    expect(Math.abs(text! - name!)).toBeLessThan(1);
  });
}

test('rings of what is not said to be there are told apart before the map, in it and in each row', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 900 });
  await page.goto('/map/kaliningrad/');
  const caveat = page.locator('#map > .see', { hasText: '9M729: If it were here' });
  const [words, map] = [await caveat.boundingBox(), await page.locator('#map .maps').boundingBox()];
  expect(words!.y + words!.height).toBeLessThanOrEqual(map!.y);
  const rows = page.locator('table.rings tbody tr', { hasText: '9M729' });
  const [from, to] = (await caveat.locator('b').textContent())!.match(/\b[A-Z]\b/g)!;
  await expect(rows.first().locator('td').first()).toHaveText(from!);
  await expect(rows.last().locator('td').first()).toHaveText(to!);
  for (const row of await rows.all()) await expect(row.getByRole('link', { name: 'If it were here' })).toBeVisible();
  const letters = await page.locator('.maps svg .supposed + text').allTextContents();
  expect(new Set(letters)).toEqual(new Set(await rows.locator('td:first-child').allInnerTexts()));
});

test('where no lines are drawn, kinship is told in words and no line is explained', async ({ page }) => {
  const lines = page.getByText('A line leads down to').first();
  const origin = page.locator('tbody tr', { has: page.getByRole('rowheader', { name: 'INF Treaty', exact: true }) });
  await page.goto('/figures/families/');
  await expect(lines).toBeVisible();
  await page.setViewportSize({ width: 390, height: 900 });
  await expect(lines).toBeHidden();
  await expect(origin.getByText('Came from').first()).toBeVisible();
  await page.goto('/timeline/');
  await expect(page.getByText('A thin bar: negotiated')).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Year by year' })).toBeVisible();
});

test('letters of the range figure in an article are about as large as the text round it', async ({ page }) => {
  for (const width of [320, 768, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/systems/tu-22m3/');
    const size = await leastLetter(page, '.fig svg');
    expect(size, `${width} px`).toBeGreaterThanOrEqual(11);
    expect(size, `${width} px`).toBeLessThanOrEqual(15);
  }
});

test('ranges stand in groups, each with its scale and its table folded; what was flown is told from them', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/figures/ranges/');
  await page.locator('#ladder').getByRole('link', { name: 'Bombers' }).click();
  await expect(page).toHaveURL(/#air$/);
  for (const group of await page.locator('figure.fig').all()) {
    await expect(group.locator('.wide-only .tick', { hasText: '50,000' })).toBeVisible();
    await expect(group.locator('table')).toBeHidden();
  }
  await expect(page.locator('.wide-only a', { hasText: /about 6,000 km flown.*Russia, 2022/ })).toBeVisible();
  await page.goto('/systems/sarmat/');
  const ladder = page.locator('figure', { hasText: 'The shortest and the longest claimed range' });
  await expect(ladder).toContainText('35,000');
  await expect(ladder).not.toContainText('6,000 km');
});

test('rings of both sides stand on the map of Kaliningrad, each with its letter in the table', async ({ page }) => {
  await page.goto('/map/kaliningrad/');
  await expect(page.locator('.maps .own-ring').first()).toBeVisible();
  await expect(page.locator('.maps .other-ring').first()).toBeVisible();
  const letters = await page.locator('.maps svg .badge + text').allTextContents();
  const rows = await page.locator('table tbody tr td:first-child').allTextContents();
  expect(rows.map((row) => row.trim())).toEqual(expect.arrayContaining([...new Set(letters)]));
  await expect(page.getByText('no position on sovereignty')).toBeVisible();
});

test('no violations on the pages of figures of which e2e/accessibility.spec.ts sees none', async ({ page }) => {
  test.setTimeout(300_000);
  for (const address of [
    '/figures/',
    '/figures/families/',
    '/map/',
    '/series/',
    '/series/inf-eliminations/',
    '/timeline/2010s/',
  ]) {
    await page.goto(address);
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    expect(
      violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`)),
      address,
    ).toEqual([]);
  }
});
