/** A build that fails says why and leaves the last good site as it was. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

test('bad content stops the build before it touches the site', () => {
  const folder = mkdtempSync(join(tmpdir(), 'counting-rules-'));
  try {
    cpSync(join(import.meta.dirname, '../library/broken-inputs/good/content'), join(folder, 'content'), {
      recursive: true,
    });
    writeFileSync(join(folder, 'content/terms/broken.mdx'), '---\ntitle: Broken\n---\n\nSigned in 1991.\n');
    mkdirSync(join(folder, 'dist'));
    writeFileSync(join(folder, 'dist/index.html'), 'the last good site');

    const build = spawnSync(process.execPath, [join(import.meta.dirname, 'build.ts')], {
      cwd: folder,
      encoding: 'utf8',
    });

    assert.equal(build.status, 1);
    assert.match(build.stdout, /content\/terms\/broken\.mdx:1 {2}schema/);
    assert.match(build.stderr, /the last good site is untouched/);
    assert.equal(readFileSync(join(folder, 'dist/index.html'), 'utf8'), 'the last good site');
    assert.equal(existsSync(join(folder, 'dist.next')), false);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
