/** Runs the content's checks inside Astro: a build stops on an error; while writing, all problems are only told. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkFolder } from '../cli/read.ts';
import { report } from '../cli/report.ts';
import { hasErrors } from '../library/check.ts';
import { FREEZE } from '../site.ts';

export function checks(): AstroIntegration {
  let root = '.';
  return {
    name: 'counting-rules-checks',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:server:setup': ({ server, logger }) => {
        const tell = () => {
          const { problems } = checkFolder(root);
          if (problems.length > 0) logger.warn(`\n${report(problems)}`);
        };
        tell();
        server.watcher.on('all', (_event, path) => {
          if (path.replaceAll('\\', '/').includes('/content/')) tell();
        });
      },
      'astro:build:start': () => {
        // npm run edition has asked what matters to it; notes and ledger it writes itself, afterwards.
        if (FREEZE.refs.length > 0) return;
        const { problems } = checkFolder(root);
        if (hasErrors(problems)) throw new Error(report(problems));
      },
    },
  };
}
