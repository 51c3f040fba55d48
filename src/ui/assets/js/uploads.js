// A form with photos is kept on this device before it is sent, under the key with which it is first sent: what the
// network loses is sent again with that key, so that nothing is recorded twice. Only https keeps anything here.
const uploadForm = document.querySelector('form[data-queue]');
const { notice } = globalThis.formNotes;
const SENT = 'ngoclinh-sent';

if (uploadForm) beginUpload(uploadForm);
if (globalThis.drafts.possible && document.querySelector('form[action="/sign-out"]')) {
  addEventListener('online', sendKept);
  afterSending().then(sendKept);
}

function beginUpload(form) {
  const words = JSON.parse(form.dataset.words);
  const fresh = () => {
    form.elements._key.value = globalThis.drafts.newKey();
  };
  fresh();
  // A page that comes back from the browser's memory is for another activity.
  addEventListener('pageshow', (event) => event.persisted && fresh());
  if (!navigator.onLine) notice(form, words.old);
  form.addEventListener('change', async ({ target }) => {
    if (target.type !== 'file') return;
    form.dataset.shrinking = 'yes';
    const { count, bytes } = await globalThis.photos.shrinkAll(target);
    delete form.dataset.shrinking;
    const size = bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
    if (count > 0) sizeNote(target, words.smaller.replace('{count}', count).replace('{size}', size));
  });
  form.addEventListener('submit', (event) => {
    if (form.dataset.ready) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    prepare(form, words, event.submitter);
  }, true);
}

async function prepare(form, words, submitter) {
  while (form.dataset.shrinking) await new Promise((done) => setTimeout(done, 50));
  if (form.elements._clock) form.elements._clock.value = String(Date.now());
  const key = form.elements._key.value;
  await keepForm(form, key);
  // Asked first whether the server is there: a form that the browser sends into nothing leaves an error page.
  if (!(await globalThis.drafts.freshToken(form.dataset.queue))) {
    if (!globalThis.drafts.possible) return notice(form, words.lost);
    form.reset();
    form.elements._key.value = globalThis.drafts.newKey();
    return notice(form, navigator.onLine ? words.signIn : words.kept);
  }
  sessionStorage.setItem(SENT, key);
  form.dataset.ready = 'yes';
  form.requestSubmit(submitter);
}

const keepForm = (form, key) =>
  globalThis.drafts.keep({
    key,
    owner: form.dataset.owner,
    tokens: form.dataset.queue,
    words: form.dataset.words,
    action: form.getAttribute('action'),
    page: location.pathname,
    photos: true,
    fields: [...new FormData(form)].filter(([, value]) => typeof value === 'string' || value.size > 0),
  });

/** The page after a sending: a form that came back gets its photos again, which no server can put into it. */
async function afterSending() {
  const key = sessionStorage.getItem(SENT);
  if (!key) return;
  const draft = (await globalThis.drafts.list()).find((each) => each.key === key);
  sessionStorage.removeItem(SENT);
  // Anywhere but at the record or at the form, nobody knows whether it arrived: it is sent again under its key.
  const arrived = draft && location.pathname.startsWith(`${draft.action}/`);
  const cameBack = draft && uploadForm && location.pathname === draft.action;
  if (cameBack) putBack(uploadForm, draft);
  if (arrived || cameBack) await globalThis.drafts.forget(key);
}

function putBack(form, draft) {
  const chosen = new DataTransfer();
  for (const [, value] of draft.fields) if (value instanceof File) chosen.items.add(value);
  const input = form.querySelector('input[type="file"]');
  if (input && chosen.files.length > 0) input.files = chosen.files;
}

async function sendKept() {
  const kept = (await globalThis.drafts.list()).filter((draft) => draft.photos);
  const now = kept[0] && (await globalThis.drafts.freshToken(kept[0].tokens));
  for (const draft of now ? kept : []) if (draft.owner === now.owner) await sendOneKept(draft, now.csrf);
}

async function sendOneKept(draft, csrf) {
  const body = new FormData();
  const own = { _key: draft.key, _csrf: csrf, _clock: '' };
  for (const [name, value] of draft.fields) if (!(name in own)) body.append(name, value);
  for (const [name, value] of Object.entries(own)) body.append(name, value);
  const answer = await fetch(draft.action, { method: 'POST', body }).catch(() => null);
  if (!answer || answer.status >= 500 || answer.status === 403) return;
  const words = JSON.parse(draft.words);
  const place = uploadForm ?? document.querySelector('main')?.firstElementChild;
  if (answer.redirected && !new URL(answer.url).pathname.startsWith('/sign-in')) {
    await globalThis.drafts.forget(draft.key);
    if (place) notice(place, words.sent);
  } else if (uploadForm && !answer.ok) {
    globalThis.formNotes.fill(uploadForm, Object.fromEntries(draft.fields.filter(([, value]) => typeof value === 'string').map(([name, value]) => [name, [value]])));
    putBack(uploadForm, draft);
    await globalThis.drafts.forget(draft.key);
    notice(uploadForm, words.refused);
  }
}

function sizeNote(input, text) {
  const old = input.parentElement.querySelector('[data-size]');
  const note = old ?? globalThis.formNotes.element('p', 'hint', { 'data-size': '', role: 'status' });
  note.textContent = text;
  if (!old) input.after(note);
}
