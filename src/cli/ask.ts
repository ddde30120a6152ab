/** Asks an address whether it answers. What the answer means is judged in library/source-links.ts. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { LinkCheck } from '../domain/schema/link-report.ts';
import { NO_SUCH_HOST } from '../library/source-links.ts';

export type Answer = Omit<LinkCheck, 'on'>;

export interface Manners {
  /** Who asks, for the server's log. */
  agent: string;
  /** How long an answer may take, in milliseconds. */
  patience: number;
  /** How long a host is left alone between two requests, in milliseconds. */
  pause: number;
}

/** Steps from address to address after which nobody follows any more. */
const MOST_STEPS = 10;

/** Makes a function that asks addresses, one request to a host at a time, however many are asked at once. */
export function asker({ agent, patience, pause }: Manners): (address: string) => Promise<Answer> {
  const turns = new Map<string, Promise<unknown>>();

  function inTurn<T>(host: string, request: () => Promise<T>): Promise<T> {
    const answer = (turns.get(host) ?? Promise.resolve()).then(request);
    turns.set(
      host,
      answer.then(
        () => sleep(pause),
        () => sleep(pause),
      ),
    );
    return answer;
  }

  /** Its head first, which costs the server least; many refuse that and give the whole. */
  async function request(address: string): Promise<Response> {
    const ask = (method: 'HEAD' | 'GET') =>
      inTurn(new URL(address).host, async () => {
        const response = await fetch(address, {
          method,
          redirect: 'manual',
          headers: { 'user-agent': agent, accept: '*/*' },
          signal: AbortSignal.timeout(patience),
        });
        await response.body?.cancel();
        return response;
      });
    const head = await ask('HEAD').catch(() => undefined);
    return head && head.status < 400 ? head : ask('GET');
  }

  return async (address) => {
    const seen = new Set<string>();
    let at = address;
    const ends = (answer: Answer): Answer => (at === address ? answer : { ...answer, to: at });
    for (let steps = 0; steps <= MOST_STEPS; steps++) {
      seen.add(at);
      let response: Response;
      try {
        response = await request(at);
      } catch (error) {
        return ends({ error: nameOf(error) });
      }
      const { status } = response;
      const location = status >= 300 && status < 400 ? response.headers.get('location') : null;
      if (location === null) return ends({ status });
      if (!URL.canParse(location, at)) return ends({ status, error: 'redirects to what is no address' });
      const next = new URL(location, at);
      next.hash = '';
      if (!/^https?:$/.test(next.protocol)) return ends({ status, error: 'redirects out of the web' });
      if (seen.has(next.href)) return ends({ status, error: 'redirects in a circle' });
      at = next.href;
    }
    return ends({ error: `redirects more than ${MOST_STEPS} times` });
  };
}

const NAMES: Record<string, string> = {
  ENOTFOUND: NO_SUCH_HOST,
  EAI_AGAIN: 'the host could not be looked up',
  ECONNREFUSED: 'connection refused',
  ECONNRESET: 'connection broken off',
  UND_ERR_SOCKET: 'connection broken off',
  TimeoutError: 'no answer in time',
};

/** What went wrong, in words where there are some. */
function nameOf(error: unknown): string {
  const { name, cause } = error as { name?: string; cause?: { code?: string; message?: string } };
  const known = NAMES[cause?.code ?? ''] ?? NAMES[name ?? ''];
  return known ?? (cause?.code ?? cause?.message ?? String(name)).replace(/\s+/g, ' ').trim();
}

/**
 * Asks many addresses: so many hosts at once, each host's addresses one after
 * another, the longest rows first.
 */
export async function askAll(
  addresses: readonly string[],
  atOnce: number,
  ask: (address: string) => Promise<Answer>,
  heard: (address: string, answer: Answer) => void,
): Promise<void> {
  const rows = [...Map.groupBy(addresses, (address) => new URL(address).host).values()];
  rows.sort((a, b) => b.length - a.length);
  const asking = async () => {
    for (let row = rows.shift(); row; row = rows.shift()) {
      for (const address of row) heard(address, await ask(address));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, asking));
}
