/** The state of play on any day: asked for by date where script runs, by the list of days where it does not. */
import { expect, test } from 'playwright/test';
import { formatDate } from '../src/domain/date.ts';
import { brotli, isArticle, isDay, pages, withFewAlike } from './site.ts';

const PAGE = '/on/2020-10-26/';

/** The last day up to this one that has a page: the record grows, and with it the days. */
function lastChange(day: string): string {
  const days = pages()
    .filter(isDay)
    .map(({ address }) => address.slice('/on/'.length, -1));
  return days.sort().findLast((change) => change <= day)!;
}

test('the day of the story tells what was in force, ended, on the table and deployed, each with its source', async ({
  page,
}) => {
  await page.goto(PAGE);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('State of play on 26 October 2020');
  const group = (name: string) => page.locator('.rel > div').filter({ has: page.locator('dt', { hasText: name }) });
  const inForce = group('In force').locator('dd', { hasText: 'New START' });
  await expect(inForce).toContainText('New START since 5 February 2011');
  await expect(inForce).toContainText('Today: Expired on 5 February 2026');
  await expect(inForce.getByRole('link', { name: /US Department of State.*first paragraph/ })).toBeVisible();
  await expect(group('Ended').first()).toContainText(
    'INF Treaty ended by withdrawal by the United States on 2 August 2019',
  );
  const offer = group('On the table').locator('dd', { hasText: 'Post-INF moratorium' });
  await expect(offer).toContainText('26 October 2020: Answered by Germany. Berlin said');
  await expect(group('Deployed').locator('dd', { hasText: '9M729' })).toContainText('according to the United States');
  await page.getByRole('region', { name: 'What changed' }).getByRole('link', { name: 'Offered by Russia' }).click();
  await expect(page).toHaveURL('/proposals/2020-10-post-inf-moratorium/#offered-2020-10-26');
});

test('a treaty has one beginning, and each act of a party its own day', async ({ page }) => {
  await page.goto('/on/2020-10-26/');
  const told = (title: string) => page.locator('.rel dd', { hasText: title }).first();
  await expect(told('Non-Proliferation Treaty')).toContainText(
    'Non-Proliferation Treaty since 5 March 1970; left by North Korea on 11 January 2003 (contested)',
  );
  await expect(told('START II')).toContainText('START II never in force, abandoned on 14 June 2002');
  await expect(told('Rapacki Plan')).toContainText(
    'rejected by the United States on 3 May 1958 and by the United Kingdom on 17 May 1958',
  );
  await expect(told('Walk in the woods')).toContainText('rejected by the United States and the Soviet Union in 1982');
});

test('a day on which nothing changed leads to the last change before it, and says so', async ({ page }) => {
  const last = lastChange('2020-10-25');
  await page.goto('/');
  await page.getByLabel('Day').fill('2020-10-25');
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(page).toHaveURL(`/on/${last}/?asked=2020-10-25`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('State of play on 25 October 2020');
  await expect(page).toHaveTitle(/^State of play on 25 October 2020/);
  await expect(page.getByText(`The last change before it was on ${formatDate(last)}`)).toBeVisible();
  await expect(page.getByRole('heading', { name: `What changed on ${formatDate(last)}` })).toBeVisible();
  const link = page.locator('#treaties + .rel').getByRole('link', { name: 'New START' });
  await expect(link).toHaveAttribute('href', '/treaties/new-start/?on=2020-10-25');
});

test('a day of change has its own page, and the days before and after are a step away', async ({ page }) => {
  await page.goto('/on/?asked=2020-10-26');
  await expect(page).toHaveURL(PAGE);
  await page.getByRole('navigation', { name: 'Days of change' }).getByRole('link', { name: '27 October 2020' }).click();
  await expect(page).toHaveURL('/on/2020-10-27/');
});

test('a day before the record, one to come and what is no day are answered without leaving the list', async ({
  page,
}) => {
  for (const [asked, answer] of [
    ['1850-01-01', 'Nothing is on record for 1 January 1850'],
    ['2999-01-01', '1 January 2999 is still to come'],
  ] as const) {
    await page.goto('/on/');
    await page.getByLabel('Day').fill(asked);
    await page.getByRole('button', { name: 'Show' }).click();
    await expect(page).toHaveURL(`/on/?asked=${asked}`);
    await expect(page.getByRole('status')).toContainText(answer);
  }
  await page.goto('/on/?asked=<b>2020');
  await expect(page.getByRole('status')).toBeHidden();
  // An address that does not fit its page is put right.
  await page.goto(`${PAGE}?asked=2019-05-20`);
  await expect(page).toHaveURL(`/on/${lastChange('2019-05-20')}/?asked=2019-05-20`);
});

test('an article read as of a day tells its status on that day beside today’s', async ({ page }) => {
  await page.goto('/on/2019-05-06/');
  await page.locator('#treaties + .rel').getByRole('link', { name: 'INF Treaty', exact: true }).click();
  await expect(page).toHaveURL('/treaties/inf/?on=2019-05-06');
  const status = page.locator('.head .status');
  await expect(status).toHaveText(
    'Suspended by the United States since 2 February 2019 and by Russia since 4 March 2019 (contested)',
  );
  await expect(status).toHaveClass('status paused');
  await expect(page.locator('.head')).toContainText(
    'Status as of 6 May 2019; today: Ended by withdrawal by the United States on 2 August 2019.',
  );
  await page.getByRole('link', { name: 'The state of play on that day' }).click();
  await expect(page).toHaveURL('/on/2019-05-06/');
});

test('without a day asked for, or with none that is one, an article loads nothing more and tells today', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/treaties/inf/', { waitUntil: 'networkidle' });
  expect(asked.filter((path) => path.includes('life.json') || path.includes('as-of'))).toEqual([]);
  for (const on of ['2999-01-01', 'x', '2019-02-30']) {
    await page.goto(`/treaties/inf/?on=${on}`, { waitUntil: 'networkidle' });
    await expect(page.locator('.head .status')).toHaveText('Ended by withdrawal by the United States on 2 August 2019');
  }
});

test('the browser tells of every article, on days of each kind, what the page of the day tells', async ({ page }) => {
  test.setTimeout(120_000);
  for (const day of ['1987-12-08', '2016-12-01', '2019-03-04', '2020-10-26']) {
    await page.goto(`/on/${day}/`);
    const told = await page
      .locator('.rel dd > a:first-child[href*="?on="]')
      .evaluateAll((links) =>
        links.map((link) => [
          link.getAttribute('href')!,
          link.closest('.rel > div')!.querySelector('dt')!.textContent.trim(),
        ]),
      );
    expect(told.length).toBeGreaterThan(3);
    for (const [href, group] of told) {
      await page.goto(href!);
      await expect(page.locator('.head')).toContainText('Status as of');
      const status = await page.locator('.head .status').textContent();
      if (group === 'Not certain') expect(status, href).toContain('the date is not known exactly');
      else if (group === 'Ended') await expect(page.locator('.head .status'), href).toHaveClass(/ended/);
      else {
        // “Signed on 8 December 1987, not in force” stands under “Signed, not in force”.
        const undated = status!.replace(/ (?:on|in) [^,]*(?=, not )/, '');
        expect(undated.startsWith(group!), `${href}: ${status}, under ${group}`).toBe(true);
      }
    }
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the list of days leads to each, and each tells the status beside every link', async ({ page }) => {
    await page.goto('/on/?asked=1930-01-01');
    await expect(
      page.getByText(/The record goes from .* 19\d\d to .*; of days before it, it tells nothing/),
    ).toBeVisible();
    await page.goto('/on/?asked=2020-10-25#y1987');
    // An address that leads into a year opens it.
    await expect(page.locator('#y1987')).toBeInViewport();
    await expect(page.locator('#y2020')).toBeHidden();
    await page.locator('summary', { hasText: '2020 ' }).click();
    await page.locator('#y2020').getByRole('link', { name: '20 October', exact: true }).click();
    await expect(page).toHaveURL('/on/2020-10-20/');
    await expect(page.locator('#treaties + .rel')).toContainText('New START since 5 February 2011');
  });

  test('home tells what holds today and leads on', async ({ page }) => {
    await page.goto('/');
    const today = page.getByRole('region', { name: 'Where things stand' });
    await expect(today).toContainText(/In force\s+\S/);
    await expect(today).toContainText('New START expired on 5 February 2026');
    await today.getByRole('link', { name: 'The whole state of play' }).click();
    await expect(page).toHaveURL(/\/on\/\d{4}-\d{2}-\d{2}\/$/);
  });
});

test('pages of days keep within their bytes, and search shows articles, not days', () => {
  const days = pages().filter(isDay);
  const sizes = withFewAlike(days)
    .map(({ html }) => brotli(html))
    .sort((a, b) => a - b);
  const median = sizes[Math.floor(sizes.length / 2)]!;
  console.log(`${days.length} pages of days, median ${median} B, largest ${sizes.at(-1)} B`);
  expect(days.length).toBeGreaterThan(150);
  // Each tells of every article that had begun, so what is bounded is the cost of one.
  expect(sizes.at(-1)).toBeLessThanOrEqual(5_000 + 100 * pages().filter(isArticle).length);
  expect(days.filter(({ html }) => html.includes('data-pagefind-body'))).toEqual([]);
});
