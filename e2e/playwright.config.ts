/** End-to-end tests: a real browser on the built site, served as it would be. */
import { defineConfig } from 'playwright/test';
import { BROWSER_ARGUMENTS, findBrowser } from './browser.ts';

const executablePath = findBrowser();
// Another port where several checkouts are tested at once.
const port = Number(process.env.E2E_PORT ?? 4322);

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: process.env.CI !== undefined,
  reporter: 'list',
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: { args: BROWSER_ARGUMENTS, ...(executablePath && { executablePath }) },
  },
  webServer: {
    command: `astro preview --port ${port}`,
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
    cwd: '..',
  },
});
