/**
 * Keeps the promises of the archive in the built site: the frozen editions byte
 * for byte, the ids that places once had, and what a host is told of addresses
 * that moved. Runs after everything that rewrites pages.
 */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { editionFile, readArchive } from '../cli/read.ts';
import { editionAddress } from '../domain/address.ts';
import { formerIds } from '../library/ledger.ts';
import { withFormerIds } from '../publish/former-ids.ts';
import { nginxSnippet, redirectsFile } from '../publish/redirects.ts';

export function permanence(): AstroIntegration {
  return {
    name: 'counting-rules-permanence',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const site = fileURLToPath(dir);
        const { archive } = readArchive('.');
        for (const edition of archive.editions) {
          const to = join(site, editionAddress(edition.of, edition.on), 'index.html');
          mkdirSync(dirname(to), { recursive: true });
          cpSync(editionFile(edition, 'html'), to);
        }
        for (const address of Object.keys(archive.ledger.live)) {
          const ids = formerIds(archive.ledger, address);
          if (ids.length === 0) continue;
          const file = join(site, address, 'index.html');
          writeFileSync(file, withFormerIds(readFileSync(file, 'utf8'), ids));
        }
        writeFileSync(join(site, '_redirects'), redirectsFile(archive.ledger));
        writeFileSync(join(site, 'redirects.nginx.conf'), nginxSnippet(archive.ledger));
      },
    },
  };
}
