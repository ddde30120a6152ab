/**
 * The browser that the tests drive: an installed Chromium, else Playwright's
 * own download, else Debian's package. Run as a script, it gets one if there is
 * none, and says what to do if none can be had.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';

const INSTALLED = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const PLAYWRIGHT = join(import.meta.dirname, '../node_modules/playwright/cli.js');

/** Arguments that keep Chromium quiet and off the network. */
export const BROWSER_ARGUMENTS = [
  '--no-sandbox',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
];

/** Path of a browser on this machine; nothing where there is none. */
export function findBrowser(): string | undefined {
  return [...INSTALLED, chromium.executablePath()].find(
    (path) => path !== undefined && path !== '' && existsSync(path),
  );
}

function attempt(command: string, ...args: string[]): boolean {
  try {
    execFileSync(command, args, { stdio: 'inherit', timeout: 600_000 });
    return true;
  } catch {
    return false;
  }
}

function getBrowser(): string | undefined {
  const found = findBrowser();
  if (found) return found;
  console.log('No Chromium found; trying Playwright’s download.');
  if (attempt(process.execPath, PLAYWRIGHT, 'install', 'chromium') && findBrowser()) return findBrowser();
  if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    console.log('That failed; trying Debian’s package.');
    attempt('apt-get', 'update', '-qq');
    attempt('apt-get', 'install', '-y', '-qq', 'chromium');
  }
  return findBrowser();
}

if (import.meta.main) {
  const path = getBrowser();
  if (path) {
    console.log(`Browser for the tests: ${path}`);
  } else {
    console.error(
      'The tests need Chromium, and none could be had.\n' +
        'Do one of these, then run them again:\n' +
        '  - install Chromium or Chrome (Debian and Ubuntu: sudo apt-get install chromium),\n' +
        '  - run npx playwright install --with-deps chromium,\n' +
        '  - set CHROMIUM_PATH to the browser you have.',
    );
    process.exit(1);
  }
}
