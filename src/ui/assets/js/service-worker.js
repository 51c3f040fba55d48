// Keeps the shell, the pages of one's own plan and the form of an activity for when there is no network. Everything is asked from the network
// first, so what is kept is only ever seen without one; signing out and signing in delete it.
const PAGES = 'ngoclinh-pages';
const SHELL = 'ngoclinh-shell';
const KEPT = /^\/(?:plans\/[0-9a-f-]{36}(?:\/lines\/(?:new|[0-9a-f-]{36}))?|activities\/new)$/;
const MOST_PAGES = 60;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { pathname, origin } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (pathname.startsWith('/assets/')) event.respondWith(fromShell(request));
  else if (request.mode === 'navigate' && KEPT.test(pathname)) event.respondWith(fromNetwork(request, pathname));
});

self.addEventListener('message', (event) => {
  const pages = (event.data?.pages ?? []).filter((path) => KEPT.test(path)).slice(0, MOST_PAGES);
  event.waitUntil(Promise.all(pages.map((path) => keepPage(path))));
});

/** An asset's address changes with its content. */
async function fromShell(request) {
  const cache = await caches.open(SHELL);
  const kept = await cache.match(request);
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.ok) await cache.put(request, answer.clone());
  return answer;
}

async function fromNetwork(request, pathname) {
  try {
    const answer = await fetch(request);
    const pages = await caches.open(PAGES);
    // A page that is no longer theirs, or asks who they are, stays no longer.
    if (answer.ok && !answer.redirected) await pages.put(pathname, answer.clone());
    else if (answer.status < 500) await pages.delete(pathname);
    return answer;
  } catch (lost) {
    const kept = await (await caches.open(PAGES)).match(pathname);
    if (kept) return kept;
    throw lost;
  }
}

async function keepPage(path) {
  const cache = await caches.open(PAGES);
  const answer = await fetch(path).catch(() => null);
  if (answer?.ok && !answer.redirected) await cache.put(path, answer);
  const page = answer ? await cache.match(path) : null;
  const links = page ? [...(await page.text()).matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)] : [];
  await Promise.all(links.map(([, address]) => fromShell(new Request(address)).catch(() => null)));
}
