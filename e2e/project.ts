/** A small project of its own, with made-up content, for tests that publish, edit and publish again. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');

export class Project {
  readonly folder = mkdtempSync(join(tmpdir(), 'counting-rules-'));

  constructor() {
    for (const path of ['package.json', 'astro.config.mjs', 'tsconfig.json', 'src', 'public']) {
      cpSync(join(ROOT, path), join(this.folder, path), { recursive: true });
    }
    cpSync(join(ROOT, 'src/library/broken-inputs/good/content'), join(this.folder, 'content'), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(this.folder, 'node_modules'));
  }

  /** Runs a command of src/cli; what it printed, and its exit code. */
  run(command: string, ...args: string[]): { status: number | null; output: string } {
    const { status, stdout, stderr } = spawnSync(process.execPath, [`src/cli/${command}.ts`, ...args], {
      cwd: this.folder,
      encoding: 'utf8',
    });
    return { status, output: stdout + stderr };
  }

  read(path: string): string {
    return readFileSync(join(this.folder, path), 'utf8');
  }

  /** Puts one text in the place of another, which must stand there. */
  edit(path: string, from: string, to: string): void {
    const text = this.read(path);
    if (!text.includes(from)) throw new Error(`${path} has no “${from}”`);
    writeFileSync(
      join(this.folder, path),
      text.replace(from, () => to),
    );
  }

  /** Serves the built site as a plain host would, without any redirect of its own. */
  async serve(): Promise<{ origin: string; close: () => void }> {
    const server = createServer((request, response) => {
      const path = join(this.folder, 'dist', decodeURIComponent(new URL(request.url!, 'http://host').pathname));
      try {
        const file = statSync(path).isDirectory() ? join(path, 'index.html') : path;
        const type = file.endsWith('.html') ? 'text/html' : file.endsWith('.js') ? 'text/javascript' : 'text/plain';
        response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(readFileSync(file));
      } catch {
        response.writeHead(404).end();
      }
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() };
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
