/** Fetches the files of the index, each once, and never waits for ever. */
import { openEngine, type Engine } from '../search/engine.ts';
import type { Files } from '../search/files.ts';
import { readFragment, type PageText } from '../search/text.ts';

/** After so long a file counts as not to be had. */
const PATIENCE = 8_000;

/** Remembers what was asked for; what failed is asked for again the next time. */
function once<T>(get: (name: string) => Promise<T>): (name: string) => Promise<T> {
  const kept = new Map<string, Promise<T>>();
  return (name) => {
    const known = kept.get(name);
    if (known) return known;
    const asked = get(name);
    kept.set(name, asked);
    asked.catch(() => kept.delete(name));
    return asked;
  };
}

async function fetchFile(address: string, cache?: RequestCache): Promise<Response> {
  const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE), ...(cache && { cache }) });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}

/** Some hosts unpack a file on the way, and some don't. */
async function unpack(bytes: ArrayBuffer): Promise<string> {
  const packed = new Uint8Array(bytes, 0, 2);
  if (packed[0] !== 0x1f || packed[1] !== 0x8b) return new TextDecoder().decode(bytes);
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text();
}

function filesOf(cache?: RequestCache): Files {
  return {
    read: once(async (path) => (await fetchFile(`/search/${path}`, path === 'guide.json' ? cache : undefined)).text()),
    text: once(async (name): Promise<PageText> => {
      const response = await fetchFile(`/pagefind/fragment/${name}.pf_fragment`);
      return readFragment(await unpack(await response.arrayBuffer()));
    }),
  };
}

export interface Search {
  engine: Engine;
  files: Files;
}

let opened: Promise<Search> | undefined;

/** The search engine, opened once. */
export function openSearch(cache?: RequestCache): Promise<Search> {
  if (!opened) {
    const files = filesOf(cache);
    opened = openEngine(files).then((engine) => ({ engine, files }));
    opened.catch(() => (opened = undefined));
  }
  return opened;
}

/** Opens it anew past the browser's cache: a guide kept from before a release names files that are gone. */
export function reopenSearch(): Promise<Search> {
  opened = undefined;
  return openSearch('reload');
}
