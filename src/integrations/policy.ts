/** Writes into every built page its Content Security Policy. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withPolicy } from '../publish/policy.ts';

export function policy(): AstroIntegration {
  return {
    name: 'counting-rules-policy',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        for (const path of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
          if (!path.endsWith('.html')) continue;
          const file = join(root, path);
          writeFileSync(file, withPolicy(readFileSync(file, 'utf8')));
        }
      },
    },
  };
}
