/** Finding: by any name, answered where a fact is asked, narrowed, with the whole state in the address, and honest when it can't. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from 'playwright/test';
import { brotli, file, pages } from './site.ts';

const search = (query: string, more = '') => `/search/?q=${encodeURIComponent(query)}${more}`;
const status = (page: Page) => page.locator('[data-part=status]');
const titles = (page: Page) => page.locator('#results > li > h2');

test.describe('the page that is meant', () => {
  for (const [query, title] of [
    ['9M729', '9M729'],
    ['9М729', '9M729'],
    ['ssc8', '9M729'],
    ['Screwdriver', '9M729'],
    ['РСМД', 'INF Treaty'],
    ['intermediate range nuclear forces', 'INF Treaty'],
    ['New START', 'New START'],
    ['“New START”', 'New START'],
    ['Калининград', 'Kaliningrad'],
    ['throw-weight', 'Throw-weight'],
    ['missile defense', 'Ballistic missile defence'],
    ['MK-41', 'Mk 41 Vertical Launching System'],
    ['kalin', 'Kaliningrad'],
  ] as const) {
    test(`“${query}” finds ${title} first`, async ({ page }) => {
      await page.goto(search(query));
      await expect(titles(page).first()).toHaveText(title);
    });
  }

  test('has its kind, status and years, the name by which it was found, and its sections', async ({ page }) => {
    await page.goto(search('РСМД'));
    const first = page.locator('#results > li').first();
    await expect(first.locator('.about')).toHaveText(/^Treaty Ended by withdrawal 1987–2019$/);
    await expect(first.locator('.alias')).toHaveText('Also called РСМД');
    await first.getByRole('link', { name: 'How it was checked' }).click();
    await expect(page).toHaveURL('/treaties/inf/#verification');
  });

  test('a slip is mended at once, said, and can be taken back', async ({ page }) => {
    await page.goto(search('Kaliningard'));
    await expect(status(page)).toContainText('Showing results for Kaliningrad');
    await expect(titles(page).first()).toHaveText('Kaliningrad');
    await status(page).getByRole('link', { name: 'instead' }).click();
    await expect(page).toHaveURL(/typed=1/);
    await expect(status(page)).toContainText('Nothing found for “Kaliningard”');
  });
});

test.describe('answers', () => {
  test('tell both sides’ figures with who says so, the source, and the place in the page', async ({ page }) => {
    await page.goto(search('9M729 range'));
    const answer = page.getByRole('region', { name: 'Answer' });
    await expect(answer).toContainText('500–5,500 km');
    await expect(answer).toContainText('at most 480 km');
    await expect(answer.locator('.who').filter({ hasText: /^United States/ })).toHaveCount(1);
    await expect(answer.locator('.who').filter({ hasText: /^Russia/ })).toHaveCount(2);
    for (const row of await answer.locator('dl > div').all()) {
      await expect(row.locator('small a').first()).toHaveAttribute('href', /^\/sources\/[^/]+\/$/);
    }
    await answer.getByRole('link', { name: 'at most 480 km' }).click();
    await expect(page).toHaveURL('/systems/9m729/#range-russia');
    await expect(page.locator('tr:target')).toContainText('480 km');
  });

  for (const [query, text] of [
    ['New START warheads', '1,550 warheads'],
    ['when did the INF treaty enter into force', '1 June 1988'],
    ['who suspended New START', 'Russia'],
    ['who withdrew from Open Skies', '22 November 2020'],
    ['is New START still in force', 'Expired on 5 February 2026'],
  ] as const) {
    test(`“${query}” is answered`, async ({ page }) => {
      await page.goto(search(query));
      await expect(page.getByRole('region', { name: 'Answer' })).toContainText(text);
    });
  }

  for (const query of ['9M729 price', 'did Russia withdraw from the INF Treaty', 'INF Treaty']) {
    test(`“${query}” is not`, async ({ page }) => {
      await page.goto(search(query));
      await expect(titles(page).first()).toBeVisible();
      await expect(page.getByRole('region', { name: 'Answer' })).toHaveCount(0);
    });
  }
});

test('every answer’s link and every passage’s link leads to a place that is there', async ({ page }) => {
  const ids = new Map(pages().map(({ address, html }) => [address, html]));
  for (const query of [
    '9M729 range',
    'verification',
    'New START warheads',
    '26 October 2020',
    '"verifiable destruction"',
    '480 km',
  ]) {
    await page.goto(search(query));
    await expect(titles(page).first()).toBeVisible();
    const links = await page
      .locator('.answer a, #results a')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href')!));
    for (const href of links) {
      const url = new URL(href, 'http://site');
      const html = ids.get(url.pathname);
      expect(html, href).toBeDefined();
      const id = decodeURIComponent(url.hash.slice(1).split(':~:')[0]!);
      if (id) expect(html, href).toMatch(new RegExp(`\\sid="${id}"`));
    }
  }
});

test('a passage is reached and marked on arrival, and leaves nothing in the address', async ({ page }) => {
  await page.goto(search('Bornholm'));
  const passage = page.locator('.passages a').first();
  await expect(passage).toHaveAttribute('href', /:~:text=/);
  const place = (await passage.getAttribute('href'))!.replace(/:~:.*/, '');
  expect(place).toContain('#');
  await expect(page.locator('.passages mark').first()).toHaveText('Bornholm');
  await passage.click();
  await expect(page).toHaveURL(place);
  const word = page.locator('main p', { hasText: 'Bornholm' }).first();
  await expect(word).toBeInViewport();
  // The history holds no directive either: what a reader copies is the address of the place.
  expect(await page.evaluate(() => location.href)).not.toContain(':~:');
  // Chrome marks the words with the colour of the site, or its own: the picture of the word changes when the mark goes.
  const before = await word.screenshot();
  await page.evaluate(() => (location.hash = '#what-it-is'));
  await word.scrollIntoViewIfNeeded();
  expect(Buffer.compare(before, await word.screenshot())).not.toBe(0);
});

test('quoted words are found in their order only', async ({ page }) => {
  await page.goto(search('"complete and verifiable destruction"'));
  await expect(status(page)).toHaveText(/^1 page for/);
  await expect(titles(page)).toHaveText(['9M729']);
  await expect(page.locator('.passages mark').first()).toHaveText('complete and verifiable destruction');
});

test('filters with counts, order and length stand in the address, and back and forward go through them', async ({
  page,
}) => {
  await page.goto('/search/');
  const field = page.locator('main').getByRole('searchbox');
  await field.fill('verification');
  await expect(status(page)).toContainText('for “verification”');
  await expect(page).toHaveURL(/\?q=verification$/);

  const treaty = page.getByRole('checkbox', { name: /^Treaty/ });
  const count = Number((await page.locator('label', { has: treaty }).locator('small').textContent())!);
  await treaty.check();
  await expect(page).toHaveURL(/kind=Treaty/);
  await expect(status(page)).toHaveText(new RegExp(`^${count} page`));
  await expect(page.locator('#results .about').first()).toContainText('Treaty');
  await expect(treaty).toBeFocused();
  await page.getByLabel('Sort by').selectOption('Title');
  await expect(page).toHaveURL(/sort=title/);
  // The address tells of the order before the results stand in it.
  await expect(async () => {
    const sorted = await titles(page).allTextContents();
    expect(sorted).toEqual(sorted.toSorted((a, b) => a.localeCompare(b, 'en')));
  }).toPass();

  await page.reload();
  await expect(treaty).toBeChecked();
  await expect(page.getByLabel('Sort by')).toHaveValue('title');
  await page.goBack();
  await expect(page).toHaveURL(/\?q=verification&kind=Treaty$/);
  await page.goBack();
  await expect(page).toHaveURL(/\?q=verification$/);
  await expect(treaty).not.toBeChecked();
  await page.goForward();
  await expect(treaty).toBeChecked();

  await page.goto(search('missile'));
  await expect(titles(page)).toHaveCount(10);
  await page.getByRole('button', { name: 'Show more' }).click();
  await expect(titles(page)).toHaveCount(20);
  await expect(page).toHaveURL(/shown=20/);
  for (const facet of ['Kind', 'Status today', 'Party', 'Decade', 'Subject']) {
    await expect(page.getByRole('group', { name: facet })).toBeVisible();
  }
});

test('pages can be narrowed without a question', async ({ page }) => {
  await page.goto('/search/?status=Expired&sort=date');
  await expect(status(page)).toHaveText(/^\d+ pages$/);
  await expect(titles(page).filter({ hasText: /^New START$/ })).toHaveCount(1);
  for (const about of await page.locator('#results .about').all()) await expect(about).toContainText('Expired');
});

test('typing answers at once and moves nothing', async ({ page }) => {
  await page.goto('/search/');
  const field = page.locator('main').getByRole('searchbox');
  await field.pressSequentially('iskander', { delay: 60 });
  await expect(titles(page).first()).toHaveText('Iskander-M');
  // The last key has been answered too.
  await expect(status(page)).toContainText('for “iskander”');
  const top = async () => (await titles(page).first().boundingBox())!.y;
  const before = await top();
  await field.pressSequentially(' belarus', { delay: 60 });
  await expect(status(page)).toContainText('for “iskander belarus”');
  expect(await top()).toBe(before);
  await field.press('ArrowDown');
  await expect(titles(page).first().getByRole('link')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(field).toBeFocused();
});

test.describe('the palette', () => {
  test('opens on / and Ctrl+K, shows what was read, finds, and closes', async ({ page }) => {
    for (const address of [
      '/terms/silo/',
      '/systems/ss-20/',
      '/treaties/abm/',
      '/places/vienna/',
      '/parties/us/',
      '/terms/mirv/',
    ]) {
      await page.goto(address);
    }
    await page.goto('/treaties/inf/');
    await page.keyboard.press('/');
    const palette = page.getByRole('dialog', { name: 'Search' });
    const field = palette.getByRole('searchbox');
    await expect(field).toBeFocused();
    await expect(palette.getByRole('list', { name: 'Read lately' }).getByRole('link')).toHaveText(
      ['MIRV', 'United States', 'Vienna', 'ABM Treaty', 'SS-20 Saber'].map((title) => new RegExp(`^${title}`)),
    );

    await page.keyboard.type('kaliningard');
    await expect(palette.getByRole('status')).toContainText('Showing results for Kaliningrad');
    await page.keyboard.press('ArrowDown');
    await expect(palette.getByRole('link', { name: /^Kaliningrad/ })).toBeFocused();
    const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag22aa']).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/places/kaliningrad/');
    // The address changes before the new page's script has run, and no key is heard until it has.
    await page.waitForLoadState('load');

    await page.keyboard.press('Control+k');
    await expect(field).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(palette).toBeHidden();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('ssc-8 range');
    await expect(palette.getByRole('link', { name: /480 km/ })).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/search/?q=ssc-8+range');
  });

  test('sends nothing that was read or typed anywhere', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(decodeURIComponent(request.url())));
    await page.goto('/treaties/inf/');
    await page.keyboard.press('/');
    await page.keyboard.type('zxqvw');
    await expect(page.getByRole('dialog').getByRole('status')).toHaveText('Nothing found');
    expect(asked.filter((url) => url.includes('zxqvw') || !url.startsWith('http://localhost:'))).toEqual([]);
  });

  test('loses no key that is typed before it is there', async ({ page }) => {
    await page.route('**/palette.*.js', async (route) => {
      await new Promise((done) => setTimeout(done, 1_000));
      await route.continue();
    });
    await page.goto('/treaties/inf/');
    await page.keyboard.press('/');
    await page.keyboard.type('iskander');
    await expect(page.getByRole('dialog').getByRole('searchbox')).toHaveValue('iskander');
    await expect(page.getByRole('dialog').getByRole('link', { name: /^Iskander-M/ })).toBeVisible();
  });

  test('leaves the search page to its own field', async ({ page }) => {
    await page.goto('/search/');
    await page.keyboard.press('/');
    await expect(page.locator('main').getByRole('searchbox')).toBeFocused();
  });
});

test('nothing of search is fetched before it is wanted, and then what it needs at once', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/treaties/inf/', { waitUntil: 'networkidle' });
  expect(asked.filter((path) => /palette|search|pagefind/.test(path))).toEqual([]);
  await page.locator('.bar').getByRole('searchbox').focus();
  await expect.poll(() => asked).toContain('/search/guide.json');
});

test('a first result on a cold visit costs at most 120 kB, page and scripts and all', async ({ browser }) => {
  for (const query of [
    '9M729',
    'verification of deployed warheads',
    'Kaliningard',
    '"central limits"',
    '9M729 range',
  ]) {
    const context = await browser.newContext({ serviceWorkers: 'block' });
    const page = await context.newPage();
    const paths = new Set<string>();
    page.on('request', (request) => paths.add(new URL(request.url()).pathname));
    await page.goto(search(query), { waitUntil: 'networkidle' });
    await expect(titles(page).first()).toBeVisible();
    const sizes = [...paths].map((path) => {
      const content = file(path.endsWith('/') ? `${path}index.html` : path)!;
      return path.includes('.pf_') ? content.length : brotli(content);
    });
    const bytes = sizes.reduce((sum, size) => sum + size, 0);
    console.log(`${query}: ${paths.size} files, ${bytes} B`);
    expect(bytes, query).toBeLessThanOrEqual(120_000);
    await context.close();
  }
});

test('nothing found: the nearest names, the letter in the A to Z, and how to ask for an article', async ({ page }) => {
  await page.goto(search('Kaliningrobsk zzyzx'));
  await page.goto(search('Zapadinov'));
  await expect(status(page)).toHaveText('Nothing found for “Zapadinov”');
  await page.getByRole('link', { name: 'Z', exact: true }).click();
  await expect(page).toHaveURL('/index-a-z/#letter-Z');
  await page.goBack();
  await page.getByRole('link', { name: 'Ask for an article' }).click();
  await expect(page).toHaveURL('/about/#ask');
  await page.goto(search('Kaliningard', '&typed=1'));
  await expect(page.locator('.nothing').getByRole('link', { name: 'Kaliningrad' })).toBeVisible();
});

test.describe('when the index can’t be had', () => {
  const broken = (page: Page) => expect(status(page)).toContainText('could not be loaded', { timeout: 30_000 });

  test('blocked: a plain message and the A to Z', async ({ page }) => {
    await page.route(/\/(pagefind|search)\/[^?]/, (route) => route.abort());
    await page.goto(search('inf'));
    await broken(page);
    await expect(status(page).getByRole('link', { name: 'A to Z' })).toBeVisible();
  });

  test('missing or corrupt: Pagefind’s own engine answers', async ({ page }) => {
    for (const body of ['<!doctype html><title>Not found</title>', '{}', '']) {
      await page.route('**/search/guide.json', (route) => route.fulfill({ body }));
      await page.goto(search('INF Treaty'));
      await broken(page);
      await expect(titles(page).filter({ hasText: /^INF Treaty$/ })).toBeVisible();
      await page.unroute('**/search/guide.json');
    }
  });

  test('a release in the middle of a visit: the old guide is asked for anew', async ({ page }) => {
    const guide = JSON.parse(file('search/guide.json')!.toString()) as { version: string };
    let first = true;
    await page.route('**/search/guide.json', async (route) => {
      const old = JSON.stringify({ ...guide, version: 'gone' });
      await (first ? route.fulfill({ body: old }) : route.continue());
      first = false;
    });
    await page.goto(search('INF Treaty'));
    await expect(titles(page).first()).toHaveText('INF Treaty');
  });

  test('texts missing: names and kinds all the same', async ({ page }) => {
    await page.route('**/*.pf_fragment', (route) => route.abort());
    await page.goto(search('INF Treaty'));
    await expect(titles(page).first()).toHaveText('INF Treaty');
    await expect(page.locator('#results .about').first()).toContainText('Treaty');
  });

  test('slow: says so, with the A to Z, and ends', async ({ page }) => {
    test.setTimeout(60_000);
    await page.route('**/search/guide.json', () => undefined);
    await page.route('**/pagefind/**', () => undefined);
    await page.goto(search('inf'));
    await expect(status(page)).toContainText('Searching …');
    await expect(status(page).getByRole('link', { name: 'A to Z' })).toBeVisible();
    await broken(page);
  });

  test('the palette says so too', async ({ page }) => {
    await page.route('**/search/guide.json', (route) => route.abort());
    await page.goto('/treaties/inf/');
    await page.keyboard.press('/');
    await page.keyboard.type('inf');
    const palette = page.getByRole('dialog');
    await expect(palette.getByRole('status')).toContainText('could not be loaded');
    await expect(palette.getByRole('link', { name: 'A to Z' })).toBeVisible();
  });
});

test('whatever stands in the address stays text', async ({ page }) => {
  const wrong: string[] = [];
  page.on('pageerror', (error) => wrong.push(error.message));
  for (const query of [
    '<img src=x onerror=alert(1)>',
    '"><script>alert(1)</script>',
    'a'.repeat(10_000),
    '🚀☢️ نزع السلاح',
    '\u202Etxet\u202C %00 %E0%A4%A',
    '"'.repeat(60),
    '__proto__ constructor toString',
  ]) {
    await page.goto(search(query.slice(0, 2_000), '&kind=%3Cb%3E&sort=constructor&shown=-1'));
    await expect(status(page)).not.toBeEmpty();
    await expect(page.locator('main :is(img, b, script):not([type])')).toHaveCount(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), query).toBeLessThanOrEqual(0);
  }
  const field = page.locator('main').getByRole('searchbox');
  await page.goto('/search/');
  await field.fill('missile '.repeat(1250));
  await expect(status(page)).toContainText('page');
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(wrong).toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 1440]) {
    test(`no violations in results, answer and nothing found, ${colorScheme}, ${width} px`, async ({ browser }) => {
      const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 } });
      const page = await context.newPage();
      for (const query of ['verification', '9M729 range', 'Zapadinov', 'Kaliningard']) {
        await page.goto(search(query));
        await expect(status(page)).not.toBeEmpty();
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze();
        expect(
          violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`)),
          query,
        ).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth), query).toBeLessThanOrEqual(width);
      }
      await context.close();
    });
  }
}
