/** Settings from outside: what can't be meant is refused at once, with what to write instead. */
import { equal, match } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';

const SITE = join(import.meta.dirname, 'site.ts');

/** What the settings come to, or why they are refused. */
function read(settings: Record<string, string>): { told: string; status: number | null } {
  const script = `import { SITE_URL, REPORT } from ${JSON.stringify(SITE)}; console.log(SITE_URL, REPORT);`;
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    encoding: 'utf8',
    env: { ...process.env, SITE_URL: '', REPORT_URL: '', SITE_DATE: '', ...settings },
  });
  return { told: stdout + stderr, status };
}

test('an address with or without its slash is taken, and reports go by mail to its host', () => {
  for (const SITE_URL of ['https://rules.example.org', 'https://rules.example.org/']) {
    match(read({ SITE_URL }).told, /^https:\/\/rules\.example\.org mailto:corrections@rules\.example\.org\?/);
  }
});

test('an address in a folder, without a protocol or of no host is refused', () => {
  for (const SITE_URL of ['https://example.org/rules', 'rules.example.org', 'https://', 'ftp://example.org']) {
    const { told, status } = read({ SITE_URL });
    equal(status, 1, SITE_URL);
    match(told, /SITE_URL is “.*”: write a protocol and a host/);
  }
});

test('a tracker that takes no words and a day that is none are refused', () => {
  match(read({ REPORT_URL: 'https://tracker.example/new' }).told, /put \{title\} and \{body\}/);
  match(read({ SITE_DATE: '2026-02-30' }).told, /SITE_DATE is “2026-02-30”: write a day/);
});
