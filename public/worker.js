/**
 * Keeps visited pages readable without a network: a page is fetched anew
 * whenever that is possible, and only else taken from what was kept. Files
 * whose name changes with their content are taken as kept. Nothing else is
 * kept, and of pages only the latest: not what was searched for.
 */
const KEPT = 'visited-1';
const MOST = 200;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(Promise.all([forgetOthers(), keepOpenPages()])));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== location.origin) return;
  if (url.pathname.startsWith('/_astro/')) event.respondWith(keptFirst(event));
  else if (request.mode === 'navigate' && url.search === '') event.respondWith(newestFirst(event));
});

async function forgetOthers() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name !== KEPT).map((name) => caches.delete(name)));
}

/** The page that brought the worker was fetched before it could keep anything. */
async function keepOpenPages() {
  await self.clients.claim();
  const cache = await caches.open(KEPT);
  const open = await self.clients.matchAll({ type: 'window' });
  await Promise.all(open.filter(({ url }) => !url.includes('?')).map(({ url }) => cache.add(url)));
}

/** The reader has the answer at once; that it could not be kept, for want of room, is no failure. */
async function fetchAndKeep(event) {
  const response = await fetch(event.request);
  if (response.ok) event.waitUntil(keep(event.request, response.clone()).catch(() => undefined));
  return response;
}

async function keep(request, response) {
  const cache = await caches.open(KEPT);
  await cache.put(request, response);
  const requests = await cache.keys();
  await Promise.all(requests.slice(0, Math.max(requests.length - MOST, 0)).map((oldest) => cache.delete(oldest)));
}

async function keptFirst(event) {
  return (await caches.match(event.request)) ?? fetchAndKeep(event);
}

async function newestFirst(event) {
  try {
    return await fetchAndKeep(event);
  } catch (error) {
    const kept = await caches.match(event.request);
    if (kept) return kept;
    throw error;
  }
}
