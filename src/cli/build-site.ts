/** Runs Astro's build into a folder. */
import { spawnSync } from 'node:child_process';

/** Whether it could be built; what went wrong is on the screen then. */
export function buildSite(folder: string, settings: Record<string, string> = {}): boolean {
  // --force: what an earlier build kept of the content may have been read with other schemas.
  const astro = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--force'], {
    stdio: 'inherit',
    env: { ...process.env, ...settings, OUT_DIR: `./${folder}`, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  return astro.status === 0;
}
