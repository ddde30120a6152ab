/** Citing a passage: what is copied, and that its address leads to the words and marks just them. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from 'playwright/test';
import sharp from 'sharp';

const SITE = 'https://counting-rules.example';

interface Ends {
  /** The left edge of the first word and the right edge of the last, each at the middle of its line. */
  first: { x: number; y: number };
  last: { x: number; y: number };
}

/** Where words stand on the screen, from the first that are named to the next of the second; brings them into view if asked. */
function endsOf(page: Page, within: string, from: string, to: string, bring = false): Promise<Ends> {
  return page
    .locator(within)
    .first()
    .evaluate(
      (element, { from, to, bring }) => {
        const find = (words: string, after?: Range): Range => {
          const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            if (after && after.comparePoint(node, node.textContent!.length) < 0) continue;
            const at = node.textContent!.indexOf(words, after?.startContainer === node ? after.startOffset : 0);
            if (at < 0) continue;
            const range = document.createRange();
            range.setStart(node, at);
            range.setEnd(node, at + words.length);
            return range;
          }
          throw new Error(`no “${words}”`);
        };
        const begin = find(from);
        if (bring) begin.startContainer.parentElement!.scrollIntoView({ block: 'center' });
        const first = begin.getClientRects()[0]!;
        const last = [...find(to, begin).getClientRects()].at(-1)!;
        return {
          first: { x: first.left, y: first.top + first.height / 2 },
          last: { x: last.right, y: last.top + last.height / 2 },
        };
      },
      { from, to, bring },
    );
}

/** Selects words as a reader does with a mouse. */
async function select(page: Page, within: string, from: string, to = from): Promise<void> {
  const { first, last } = await endsOf(page, within, from, to, true);
  await page.mouse.move(first.x + 1, first.y);
  await page.mouse.down();
  await page.mouse.move(last.x - 1, last.y, { steps: 4 });
  await page.mouse.up();
}

const bar = (page: Page) => page.getByRole('group', { name: 'Selected words' });

interface Copied {
  words: string;
  reference: string;
  address: string;
}

async function copy(page: Page): Promise<Copied> {
  await bar(page).getByRole('button', { name: 'Copy quotation' }).click();
  await expect(bar(page).getByRole('button')).toHaveText('Quotation copied');
  const text = await page.evaluate(() => navigator.clipboard.readText());
  const [, words, reference, address] = /^“([^]*)”\n(.*), (https:\S+)$/.exec(text)!;
  return { words: words!, reference: reference!, address: address! };
}

/** Colour in which Chromium marks the words that an address names, on a light page. */
const MARKED = [233, 210, 253];

/** Whether the browser marked what is at these points of the screen. */
async function markedAt(page: Page, points: { x: number; y: number }[]): Promise<boolean[]> {
  const { data, info } = await sharp(await page.screenshot())
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return points.map(({ x, y }) => {
    const at = (Math.round(y) * info.width + Math.round(x)) * 3;
    return MARKED.every((value, i) => data[at + i] === value);
  });
}

/** Opens an address and sees the words marked from their first letter to their last, and no further. */
async function expectMarked(page: Page, address: string, within: string, from: string, to = from): Promise<void> {
  const opened = await page.context().newPage();
  await opened.goto(address.replace(SITE, ''));
  const points = async () => {
    const { first, last } = await endsOf(opened, within, from, to);
    // Above the letters, where nothing is but the colour behind them.
    return [first, last].map(({ x, y }) => ({ x, y: y - 8 }));
  };
  await expect
    .poll(async () => {
      const [first, last] = await points();
      const outside = [
        { x: first!.x - 3, y: first!.y },
        { x: last!.x + 3, y: last!.y },
      ];
      const inside = [
        { x: first!.x + 2, y: first!.y },
        { x: last!.x - 3, y: last!.y },
      ];
      return markedAt(opened, [...inside, ...outside]);
    })
    .toEqual([true, true, false, false]);
  await opened.close();
}

test.use({ viewport: { width: 1100, height: 700 }, colorScheme: 'light' });
test.beforeEach(({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']));

const PASSAGES: { of: string; at: string; within: string; from: string; to?: string; words?: string; id: string }[] = [
  {
    of: 'a sentence with a term',
    at: '/treaties/inf/',
    within: '#verification + p',
    from: 'began with a',
    to: 'named missiles and sites',
    words: 'began with a data exchange that named missiles and sites',
    id: 'verification',
  },
  {
    of: 'two sentences with the number of a note between them, before the first section',
    at: '/treaties/inf/',
    within: '.prose',
    from: 'never to have it again',
    to: 'and the Soviet Union',
    words: 'never to have it again. The United States and the Soviet Union',
    id: '',
  },
  {
    of: 'words that stood before on the page',
    at: '/treaties/inf/',
    within: '#after + p',
    from: 'United States',
    id: 'after',
  },
  {
    of: 'a cell like those above it',
    at: '/treaties/inf/',
    within: '#eliminated-ss-4',
    from: 'Soviet Union',
    id: 'eliminated-ss-4',
  },
  {
    of: 'a row',
    at: '/treaties/start-i/',
    within: '#ceilings',
    from: 'Warheads on ICBMs',
    to: '9,416',
    words: 'Warheads on ICBMs and SLBMs 4,900 8,210 9,416',
    id: 'ceilings-warheads-on-icbms-and-slbms',
  },
  {
    of: 'a position in a dispute',
    at: '/treaties/inf/',
    within: '#breach-russia',
    from: 'Russia’s own',
    to: 'within the treaty',
    words: 'Russia’s own 9M729 keeps within the treaty',
    id: 'breach-russia',
  },
  {
    of: 'an event',
    at: '/treaties/inf/',
    within: '#signed-1987-12-08',
    from: 'United States',
    to: 'Soviet Union',
    words: 'United States and the Soviet Union',
    id: 'signed-1987-12-08',
  },
  {
    of: 'a limit, whose last word stands right before the number of a note',
    at: '/treaties/inf/',
    within: '#shorter-range',
    from: 'none',
    to: 'and V',
    words: 'none Arts. I, II(6) and V',
    id: 'shorter-range',
  },
  { of: 'another script', at: '/systems/ss-20/', within: '.prose span[lang=ru]', from: 'Пионер', id: '' },
  {
    of: 'the end of a paragraph and the beginning of the next',
    at: '/treaties/inf/',
    within: '.prose',
    from: 'allowed that',
    to: 'called Russia’s answer',
    words: 'allowed that.\nOn 2 February President Putin called Russia’s answer',
    id: 'end',
  },
  {
    of: 'a whole paragraph, which takes only its ends',
    at: '/treaties/inf/',
    within: '#origins + p',
    from: 'In the 1970s',
    to: 'of both sides',
    id: 'origins',
  },
  {
    of: 'a term',
    at: '/terms/throw-weight/',
    within: '.prose',
    from: 'weigh up to',
    to: 'metric tons',
    words: 'weigh up to 3,600 metric tons',
    id: '',
  },
];

for (const { of, at, within, from, to = from, words = from, id } of PASSAGES) {
  test(`a quotation of ${of} leads back to its words`, async ({ page }) => {
    await page.goto(at);
    await select(page, within, from, to);
    const copied = await copy(page);
    if (to === from || words !== from) expect(copied.words).toBe(words);
    expect(copied.address).toMatch(new RegExp(`^${SITE}${at}\\d{4}-\\d{2}-\\d{2}/#${id}:~:text=`));
    await expectMarked(page, copied.address, within, from, to);
  });
}

test('the quotation carries who, what, where and when, and the address to cite', async ({ page }) => {
  await page.goto('/treaties/inf/');
  await select(page, '.prose', 'grave mistake');
  const { reference, address } = await copy(page);
  const shown = (await page.locator('#reference').textContent())!.replace(/\s+/g, ' ').trim();
  expect(shown.startsWith(reference)).toBe(true);
  expect(reference).toContain('INF Treaty. In Counting Rules');
  expect(reference).toMatch(/\d{4} ed\.\)$/);
  const cited = await page.locator('link[rel=cite-as]').getAttribute('href');
  expect(address.startsWith(`${cited}#end:~:text=`)).toBe(true);
});

test('what offers this is fetched with the first selection, and not for words outside the article', async ({
  page,
}) => {
  const scripts: string[] = [];
  page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()));
  await page.goto('/treaties/inf/', { waitUntil: 'networkidle' });
  const before = scripts.length;
  await select(page, '.foot p', 'No cookies', 'no tracking');
  await page.waitForTimeout(500);
  expect(scripts.length).toBe(before);
  await select(page, '#origins + p', 'In the 1970s');
  await expect(bar(page)).toBeVisible();
  expect(scripts.length).toBe(before + 1);
  await select(page, '.foot p', 'No cookies', 'no tracking');
  await expect(bar(page)).toBeHidden();
});

test('while the mouse is held down, the bar does not come in its way', async ({ page }) => {
  await page.goto('/treaties/inf/');
  const { first, last } = await endsOf(page, '#origins + p', 'In the 1970s', '1970s', true);
  await page.mouse.move(first.x + 1, first.y);
  await page.mouse.down();
  await page.mouse.move(last.x - 1, last.y, { steps: 4 });
  await page.waitForTimeout(1000);
  await expect(bar(page)).toBeHidden();
  await page.mouse.up();
  await expect(bar(page)).toBeVisible();
});

test('by keyboard: select, reach the bar, copy, dismiss; the focus is never taken', async ({ page }) => {
  await page.goto('/treaties/inf/');
  const { first } = await endsOf(page, '#origins + p', 'In the 1970s', '1970s', true);
  // Without a caret in the page, keys extend what is selected and begin nothing.
  await page.mouse.dblclick(first.x + 1, first.y);
  for (let word = 0; word < 2; word++) await page.keyboard.press('Control+Shift+ArrowRight');
  await expect(bar(page)).toBeVisible();
  await expect(page.getByRole('status')).toContainText('can be copied as a quotation');
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);

  const button = bar(page).getByRole('button');
  for (let tabs = 0; tabs < 12 && !(await button.evaluate((one) => one === document.activeElement)); tabs++) {
    await page.keyboard.press('Tab');
  }
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toHaveText('Quotation copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^“In the 1970s”\n/);
  await page.keyboard.press('Escape');
  await expect(bar(page)).toBeHidden();
  await page.waitForTimeout(400);
  await expect(bar(page)).toBeHidden();
  await page.keyboard.press('Control+Shift+ArrowRight');
  await expect(bar(page)).toBeVisible();
});

test('the bar keeps WCAG 2.2 AA, with the quotation in it as well', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.goto('/treaties/inf/');
  await select(page, '#origins + p', 'In the 1970s');
  await bar(page).getByRole('button').click();
  await expect(bar(page).getByRole('textbox')).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).include('.passage').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test('where the clipboard can’t be written, the quotation stands selected', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.goto('/treaties/inf/');
  await select(page, '#origins + p', 'In the 1970s');
  await bar(page).getByRole('button').click();
  const field = bar(page).getByRole('textbox', { name: 'Quotation' });
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(/^“In the 1970s”\n.*#origins:~:text=In%20the%201970s$/);
  expect(
    await field.evaluate((one: HTMLTextAreaElement) => one.value.slice(one.selectionStart, one.selectionEnd)),
  ).toBe(await field.inputValue());
  await page.waitForTimeout(400);
  await expect(field).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(bar(page)).toBeHidden();
});

test.describe('on a narrow touch screen', () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true });

  for (const [where, share] of [
    ['high', 0.1],
    ['in the middle', 0.5],
    ['low', 0.9],
  ] as const) {
    test(`the bar is on the screen and not on the words, ${where}`, async ({ page }) => {
      await page.goto('/treaties/inf/');
      const box = await page.locator('#origins + p').evaluate((element, share) => {
        const range = document.createRange();
        range.setStart(element.firstChild!, 0);
        range.setEnd(element.firstChild!, 12);
        scrollBy(0, range.getBoundingClientRect().top - innerHeight * share);
        getSelection()!.addRange(range);
        return range.getBoundingClientRect().toJSON() as DOMRect;
      }, share);
      await expect(bar(page)).toBeVisible();
      const { x, y, width, height } = (await bar(page).boundingBox())!;
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(320);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y + height).toBeLessThanOrEqual(640);
      expect(y >= box.bottom || y + height <= box.top).toBe(true);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await bar(page).getByRole('button').tap();
      await expect(bar(page).getByRole('button')).toHaveText('Quotation copied');
    });
  }
});

test('a problem is reported with the page, the passage and the words', async ({ page }) => {
  await page.goto('/treaties/inf/');
  await select(page, '#breach-russia', 'Russia’s own', 'within the treaty');
  const href = (await bar(page).getByRole('link', { name: 'Report a problem' }).getAttribute('href'))!;
  const mail = new URL(href);
  expect(mail.protocol + mail.pathname).toBe('mailto:corrections@counting-rules.example');
  expect(mail.searchParams.get('subject')).toContain('INF Treaty');
  const body = mail.searchParams.get('body')!;
  const cited = await page.locator('link[rel=cite-as]').getAttribute('href');
  expect(body).toContain(`${cited}#breach-russia:~:text=`);
  expect(body).toMatch(/\r\n\r\n“Russia’s own 9M729 keeps within the treaty”$/);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  for (const address of ['/treaties/inf/', '/terms/throw-weight/']) {
    test(`${address} has a link for problems, with its address to cite`, async ({ page }) => {
      await page.goto(address);
      const link = page.getByRole('link', { name: 'Report a problem with this page' });
      const cited = await page.locator('link[rel=cite-as]').getAttribute('href');
      const mail = new URL((await link.getAttribute('href'))!);
      expect(mail.searchParams.get('body')!.trim()).toBe(cited);
    });
  }
});
