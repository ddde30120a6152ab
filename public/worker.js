/**
 * Keeps what was visited readable without a network: pages are fetched anew
 * whenever that is possible, and only else taken from what was kept. Files
 * whose name changes with their content are taken as kept.
 */
const KEPT = 'visited-1';

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(keepOpenPages()));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== location.origin) return;
  event.respondWith(url.pathname.startsWith('/_astro/') ? keptFirst(request) : newestFirst(request));
});

/** The page that brought the worker was fetched before it could keep anything. */
async function keepOpenPages() {
  await self.clients.claim();
  const cache = await caches.open(KEPT);
  const open = await self.clients.matchAll({ type: 'window' });
  await Promise.all(open.map(({ url }) => cache.add(url)));
}

async function fetchAndKeep(request) {
  const response = await fetch(request);
  if (response.ok) {
    const cache = await caches.open(KEPT);
    await cache.put(request, response.clone());
  }
  return response;
}

async function keptFirst(request) {
  return (await caches.match(request)) ?? fetchAndKeep(request);
}

async function newestFirst(request) {
  try {
    return await fetchAndKeep(request);
  } catch (error) {
    const kept = await caches.match(request, { ignoreSearch: request.mode === 'navigate' });
    if (kept) return kept;
    throw error;
  }
}
