/** Keeps whatever the page was drawn with, and gives it where there is no network. */
const kept = 'street-walk page';

addEventListener('install', (event) => {
  event.waitUntil(caches.open(kept).then((cache) => cache.addAll(['./', 'vitrine.json'])));
  skipWaiting();
});

addEventListener('activate', (event) => { event.waitUntil(clients.claim()); });

addEventListener('fetch', (event) => {
  const { request } = event;
  const isOurs = request.method === 'GET' && request.url.startsWith(location.origin);
  if (isOurs && !request.headers.has('range')) event.respondWith(answer(event));
});

/** The network first, so that a museum's correction arrives. */
async function answer(event) {
  try {
    const response = await fetch(event.request);
    const copy = response.clone();
    if (response.ok) event.waitUntil(caches.open(kept).then((cache) => cache.put(event.request, copy)));
    return response;
  } catch (error) {
    const found = await caches.match(event.request, { ignoreSearch: event.request.mode === 'navigate' });
    if (found) return found;
    throw error;
  }
}
