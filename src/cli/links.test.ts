/** The check of links against servers of its own that answer, send on, refuse, hang and break off. */
import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, suite, test } from 'node:test';
import { LINK_REPORT_FILE, parseLinkReport, printLinkReport } from '../library/link-report.ts';

const TODAY = new Date().toISOString().slice(0, 10);
const FOLDER = mkdtempSync(join(tmpdir(), 'links-'));
const REPORT = join(FOLDER, LINK_REPORT_FILE);

interface Host {
  server: Server;
  base: string;
  /** Every request as “HEAD /path”. */
  requests: string[];
  /** Most requests that were open at one time. */
  most: number;
}

async function host(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<Host> {
  const open = new Set<ServerResponse>();
  const made: Host = { server: createServer(), base: '', requests: [], most: 0 };
  made.server.on('request', (request, response) => {
    made.requests.push(`${request.method} ${request.url}`);
    open.add(response);
    response.on('close', () => open.delete(response));
    made.most = Math.max(made.most, open.size);
    // Long enough that requests would meet if they were made at one time.
    setTimeout(() => answer(request, response), 15);
  });
  await new Promise<void>((listening) => made.server.listen(0, '127.0.0.1', listening));
  made.base = `http://127.0.0.1:${(made.server.address() as AddressInfo).port}`;
  return made;
}

let one: Host;
let other: Host;
let agents: Set<string>;

before(async () => {
  agents = new Set();
  other = await host((_, response) => response.end('there'));
  one = await host((request, response) => {
    agents.add(request.headers['user-agent']!);
    const send = (status: number, location?: string) =>
      response.writeHead(status, location === undefined ? {} : { location }).end();
    switch (request.url) {
      case '/no-head':
        return send(request.method === 'HEAD' ? 405 : 200);
      case '/moved':
        return send(301, `${other.base}/new`);
      case '/slash':
        return send(301, '/slash/');
      case '/circle':
        return send(302, '/circle/round');
      case '/circle/round':
        return send(302, '/circle');
      case '/front':
        return send(302, '/');
      case '/mail':
        return send(302, 'mailto:a@b.example');
      case '/forbidden':
        return send(403);
      case '/gone':
        return send(404);
      case '/broken':
        return send(500);
      case '/reset':
        return void response.destroy();
      case '/hangs':
        return undefined;
      default:
        return send(200);
    }
  });
});

after(() => {
  for (const { server } of [one, other]) {
    server.closeAllConnections();
    server.close();
  }
  rmSync(FOLDER, { recursive: true });
});

afterEach(() => {
  rmSync(join(FOLDER, 'content'), { recursive: true, force: true });
  for (const { requests } of [one, other]) requests.length = 0;
});

/** Writes a source for each address. */
function sources(addresses: readonly string[]): void {
  mkdirSync(join(FOLDER, 'content/sources'), { recursive: true });
  for (const [i, address] of addresses.entries()) {
    const text = `type: book\ntier: scholarly\ntitle: Book ${i}\nread:\n  copy: ${address}\n  on: 2002-03-01\n  extent: whole\n`;
    writeFileSync(join(FOLDER, `content/sources/book-${i}.yaml`), text);
  }
}

function links(...more: string[]) {
  const child = spawn(
    process.execPath,
    [join(import.meta.dirname, 'links.ts'), FOLDER, '--pause=0', '--patience=0.8', ...more],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (output += part.toString()));
  const ended = new Promise<{ code: number | null; output: string }>((end) =>
    child.on('close', (code) => end({ code, output })),
  );
  return { child, ended };
}

const report = () => parseLinkReport(readFileSync(REPORT, 'utf8'));

suite('npm run links', { concurrency: false }, () => {
  test('writes down for each address what it answered, and ends well', async () => {
    const paths = [
      'ok',
      'no-head',
      'moved',
      'slash',
      'circle',
      'front',
      'mail',
      'forbidden',
      'gone',
      'broken',
      'reset',
      'hangs',
    ];
    sources([...paths.map((path) => `${one.base}/${path}`), `${other.base}/ok`]);
    const { code, output } = await links().ended;
    equal(code, 0, output);
    const on = TODAY;
    deepEqual(report(), {
      [`${one.base}/ok`]: { on, status: 200 },
      [`${one.base}/no-head`]: { on, status: 200 },
      [`${one.base}/moved`]: { on, status: 200, to: `${other.base}/new` },
      [`${one.base}/slash`]: { on, status: 200, to: `${one.base}/slash/` },
      [`${one.base}/circle`]: { on, status: 302, error: 'redirects in a circle', to: `${one.base}/circle/round` },
      [`${one.base}/front`]: { on, status: 200, to: `${one.base}/` },
      [`${one.base}/mail`]: { on, status: 302, error: 'redirects out of the web' },
      [`${one.base}/forbidden`]: { on, status: 403 },
      [`${one.base}/gone`]: { on, status: 404 },
      [`${one.base}/broken`]: { on, status: 500 },
      [`${one.base}/reset`]: { on, error: 'connection broken off' },
      [`${one.base}/hangs`]: { on, error: 'no answer in time' },
      [`${other.base}/ok`]: { on, status: 200 },
    });
    match(output, /content\/sources\/book-8\.yaml {2}gone\n {2}\S+\/gone\n {2}404/);
    match(output, /4 answers, 1 moved, 7 unclear, 1 gone\./);
    ok(!/\/ok\n/.test(output), 'what answers is not told');
    ok(
      one.requests.includes('GET /no-head') && !one.requests.includes('GET /ok'),
      'the whole is asked for only if the head is refused',
    );
    match([...agents].join(), /^CountingRules-links\/1\.0 \(\+https?:\/\/\S+\)$/);
  });

  test('asks a host for one thing at a time, also where another host sends it there', async () => {
    one.most = other.most = 0;
    const many = Array.from({ length: 20 }, (_, i) => `${other.base}/${i}`);
    sources([...['a', 'b', 'moved', 'n'].map((path) => `${one.base}/${path}`), ...many]);
    equal((await links('--at-once=8').ended).code, 0);
    deepEqual([one.most, other.most], [1, 1]);
  });

  test('what was asked today is not asked again, and --strict tells by its code', async () => {
    sources([`${one.base}/ok`, `${one.base}/gone`]);
    equal((await links().ended).code, 0);
    const before = one.requests.length;
    const again = await links('--strict').ended;
    equal(again.code, 1);
    match(again.output, /2 addresses; 0 to ask\.[^]*1 answers, 0 moved, 0 unclear, 1 gone\./);
    equal(one.requests.length, before);

    sources([`${one.base}/ok`, `${one.base}/a`]);
    equal((await links('--strict').ended).code, 0);
    deepEqual(Object.keys(report()), [`${one.base}/a`, `${one.base}/ok`], 'what no source has is dropped');
  });

  test('a run that is broken off goes on where it stopped', async () => {
    sources([`${one.base}/a`, `${one.base}/hangs`, `${one.base}/last`]);
    const { child, ended } = links('--patience=30');
    const hanging = () => one.requests.some((request) => request.endsWith('/hangs'));
    while (!hanging()) await new Promise((wait) => setTimeout(wait, 20));
    child.kill('SIGTERM');
    equal((await ended).code, 1);
    deepEqual(report(), { [`${one.base}/a`]: { on: TODAY, status: 200 } });
    one.requests.length = 0;
    equal((await links().ended).code, 0);
    ok(!one.requests.includes('HEAD /a') && one.requests.includes('HEAD /last'));
    equal(Object.keys(report()).length, 3);
  });

  test('where not one answers, the last report stays', async () => {
    sources(['http://127.0.0.1:1/closed']);
    equal((await links().ended).code, 1);
    equal(existsSync(REPORT), false);
    const last = printLinkReport({ 'http://127.0.0.1:1/closed': { on: '2002-03-01', status: 200 } });
    writeFileSync(REPORT, last);
    const { code, output } = await links().ended;
    equal(code, 1);
    match(output, /Nothing was written/);
    equal(readFileSync(REPORT, 'utf8'), last);
  });

  test('a report that can’t be read stops it before it asks', async () => {
    sources([`${one.base}/ok`]);
    writeFileSync(REPORT, 'http://a.example/: { on: yesterday }\n');
    const { code, output } = await links().ended;
    equal(code, 1);
    match(output, /content\/link-report\.yaml:1 {2}link-report/);
    deepEqual(one.requests, []);
  });
});
