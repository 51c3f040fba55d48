// Drafts that could not be sent stay on this computer, where the site is https, until their author sends them. On plain
// http a browser keeps no pages for later, so there the draft stays in the open page.
const POSSIBLE = location.protocol === 'https:' && 'indexedDB' in window;
const SIGN_OUT = 'form[action="/sign-out"]';
const SIGN_IN = 'form[action^="/sign-in"]';

globalThis.drafts = { possible: POSSIBLE, current: null, keep, forget, find, list, freshToken, newKey };

if (POSSIBLE && document.querySelector(SIGN_OUT)) {
  navigator.serviceWorker?.register('/sw.js').then(rememberPages, () => undefined);
  addEventListener('online', sendAll);
  sendAll();
}

// What somebody wrote and read leaves with them; the server says so too (Clear-Site-Data).
document.addEventListener('submit', (event) => {
  if (!POSSIBLE || !event.target.matches(`${SIGN_OUT}, ${SIGN_IN}`)) return;
  // Drafts of a session that ended wait for their author; the pages would be read by whoever signs in next.
  if (event.target.matches(SIGN_OUT)) indexedDB.deleteDatabase('ngoclinh');
  caches.delete('ngoclinh-pages');
});

async function rememberPages() {
  const list = document.querySelector('[data-offline-pages]');
  const worker = (await navigator.serviceWorker.ready).active;
  if (list) worker?.postMessage({ pages: [location.pathname, ...JSON.parse(list.dataset.offlinePages)] });
}

/** @param draft {key, owner, action, tokens, page, fields}: one form as it would be sent */
async function keep(draft) {
  if (POSSIBLE) await inStore('readwrite', (store) => store.put(draft));
}

async function forget(key) {
  if (POSSIBLE) await inStore('readwrite', (store) => store.delete(key));
}

async function list() {
  return POSSIBLE ? inStore('readonly', (store) => store.getAll()) : [];
}

async function find(owner, action) {
  return (await list()).find((draft) => draft.owner === owner && draft.action === action);
}

function inStore(mode, work) {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('ngoclinh', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('drafts', { keyPath: 'key' });
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const transaction = database.transaction('drafts', mode);
      const request = work(transaction.objectStore('drafts'));
      transaction.oncomplete = () => {
        database.close();
        resolve(request.result);
      };
      transaction.onerror = () => reject(transaction.error);
      // Signing out deletes the store: an open connection must not hold it.
      database.onversionchange = () => database.close();
    };
  });
}

/** Who is signed in now and a token for their forms; null when nobody is. */
async function freshToken(address) {
  const answer = await fetch(address).catch(() => null);
  return answer?.ok && !answer.redirected ? answer.json() : null;
}

async function sendAll() {
  // Forms with photos are sent by uploads.js, which knows what became of them.
  const waiting = (await list()).filter((draft) => !draft.photos);
  if (waiting.length === 0) return;
  const now = await freshToken(waiting[0].tokens);
  for (const draft of now ? waiting : []) {
    if (draft.owner === now.owner && draft.key !== globalThis.drafts.current) await sendOne(draft, now.csrf);
  }
}

async function sendOne(draft, csrf) {
  const answer = await post(draft.action, draft.fields, draft.key, csrf);
  if (!answer) return;
  if (answer.redirected) {
    // It had arrived before the network went: what was typed after that goes as a change of what arrived.
    const known = await answer.json();
    const fields = [...draft.fields.filter(([name]) => name !== 'base'), ['base', known.saved]];
    if (!(await post(`${known.action}/draft`, fields, known.key, csrf))?.ok) return;
  } else if (!answer.ok) return;
  await forget(draft.key);
}

function post(action, fields, key, csrf) {
  const body = new URLSearchParams(fields.filter(([name]) => name !== '_key' && name !== '_csrf'));
  body.append('_key', key);
  body.append('_csrf', csrf);
  return fetch(action, { method: 'POST', body }).catch(() => null);
}

/** RFC 9562, 5.7, as the server's own keys. */
function newKey() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const millis = Date.now();
  for (let at = 0; at < 6; at += 1) bytes[at] = Math.floor(millis / 256 ** (5 - at)) % 256;
  bytes[6] = (bytes[6] & 0x0f) | 0x70;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
