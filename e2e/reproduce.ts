/** Builds the site once more and asks for the very same bytes: one commit, one site. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

function fingerprint(): Map<string, string> {
  const files = readdirSync('dist', { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const hash = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');
  return new Map(files.map((entry) => join(entry.parentPath, entry.name)).map((path) => [path, hash(path)]));
}

const first = fingerprint();
execFileSync(process.execPath, ['src/cli/build.ts'], { stdio: ['ignore', 'ignore', 'inherit'] });
const second = fingerprint();
const differ = [...new Set([...first.keys(), ...second.keys()])].filter((path) => first.get(path) !== second.get(path));
console.log(
  differ.length === 0
    ? `${first.size} files, byte for byte the same twice.`
    : `Not the same twice: ${differ.join(', ')}`,
);
process.exitCode = differ.length === 0 && first.size > 0 ? 0 : 1;
