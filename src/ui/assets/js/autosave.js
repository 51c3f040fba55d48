// A form that saves itself: the same fields go to the same checks in the background. What was typed is never replaced;
// with script off the button does the same.
const { fill, untouched, notes, notice, place, element, button, baseInput } = globalThis.formNotes;
const form = document.querySelector('form[data-autosave]');
const PAUSE_MS = 1_500;
const AGAIN_MS = 15_000;
const WATCH_MS = 20_000;

if (form) begin();

async function begin() {
  const words = JSON.parse(form.dataset.words);
  const { owner, tokens } = form.dataset;
  const began = form.elements.base?.value;
  const page = { began, action: form.dataset.autosave, watch: form.dataset.watch, timer: 0, saving: null, dirty: false, open: 0 };
  // A page out of the browser's store may be opened twice: each opening is a form of its own.
  form.elements._key.value = globalThis.drafts.newKey();
  globalThis.drafts.current = form.elements._key.value;

  form.addEventListener('input', changed);
  form.addEventListener('submit', (event) => {
    if (!page.saving && navigator.onLine && page.open === 0) return clearTimeout(page.timer);
    event.preventDefault();
    event.stopImmediatePropagation();
    if (page.open > 0) return form.querySelector('[data-clash]')?.scrollIntoView({ block: 'center' });
    const again = event.submitter;
    if (navigator.onLine) page.saving.finally(() => form.requestSubmit(again));
    else save();
  }, true);
  addEventListener('online', () => page.dirty && save());
  setInterval(() => page.dirty && !page.timer && save(), AGAIN_MS);
  setInterval(() => page.watch && !document.hidden && look(), WATCH_MS);
  // Going elsewhere within the pause takes the last words along; where they could be lost, the browser asks.
  addEventListener('pagehide', () => {
    if (!page.dirty || page.saving || page.open > 0 || form.dataset.sent) return;
    const fields = [...new FormData(form)];
    if (page.failed && globalThis.drafts.possible) wait(form.elements._key.value, fields, '');
    else fetch(page.action, { method: 'POST', body: new URLSearchParams(fields), keepalive: true });
  });
  addEventListener('beforeunload', (event) => {
    const lost = page.saving || page.open > 0 || (page.failed && !globalThis.drafts.possible);
    if (page.dirty && lost && !form.dataset.sent) event.preventDefault();
  });
  await restore();

  async function restore() {
    const draft = await globalThis.drafts.find(owner, page.action);
    if (!draft) return;
    form.elements._key.value = draft.key;
    globalThis.drafts.current = draft.key;
    const byName = Map.groupBy(draft.fields, ([name]) => name);
    fill(form, Object.fromEntries([...byName].map(([name, pairs]) => [name, pairs.map(([, value]) => value)])));
    if (byName.has('base')) baseInput(form).value = byName.get('base')[0][1];
    notice(form, words.restored);
    changed();
  }

  function changed() {
    page.dirty = true;
    clearTimeout(page.timer);
    page.timer = setTimeout(save, PAUSE_MS);
  }

  function save() {
    clearTimeout(page.timer);
    page.timer = 0;
    if (page.open > 0 || page.saving || form.dataset.sent) return;
    if ([...form.querySelectorAll('[aria-required]')].some((input) => input.value.trim() === '')) return;
    page.dirty = false;
    page.saving = send().finally(() => {
      page.saving = null;
      if (page.dirty && page.again) changed();
    });
  }

  async function send(retried = false) {
    const fields = [...new FormData(form)].filter(([name]) => name !== 'take');
    const key = form.elements._key.value;
    page.again = false;
    page.failed = false;
    say(`${words.saving}…`);
    const answer = await fetch(page.action, { method: 'POST', body: new URLSearchParams(fields) }).catch(() => null);
    const isJson = answer?.headers.get('content-type')?.includes('json');
    if (answer?.status === 403 && !retried && (await renewToken())) return send(true);
    if (answer?.status === 403 || (answer?.redirected && !isJson)) return wait(key, fields, words.signIn);
    if (!isJson) return wait(key, fields, globalThis.drafts.possible ? words.waiting : words.waitingOpen);
    const told = await answer.json();
    if (told.saved) return arrivedBefore(told);
    if (told.ok) return adopt(told, key, fields);
    form.elements._key.value = told.key;
    if (told.conflicts) return choose(told, fields);
    notes(form, 'error', told.errors ?? {});
    notice(form, told.message);
    say('');
  }

  /** Kept here until it can be sent, under the key with which it was first sent. */
  async function wait(key, fields, word) {
    page.dirty = true;
    page.failed = true;
    say(word);
    await globalThis.drafts.keep({ key, owner, tokens, action: page.action, page: location.pathname, fields });
  }

  async function renewToken() {
    const now = await globalThis.drafts.freshToken(tokens);
    if (now?.owner !== owner) return false;
    form.elements._csrf.value = now.csrf;
    return true;
  }

  /** An earlier attempt had reached the server though its answer was lost: what followed is a change of it. */
  function arrivedBefore(told) {
    const lost = form.elements._key.value;
    follow(told, told.saved);
    globalThis.drafts.forget(lost);
    return send();
  }

  function adopt(told, key, sent) {
    globalThis.drafts.forget(key);
    follow(told, told.base);
    fill(form, untouched(form, told.values, sent));
    notes(form, 'error', told.errors);
    notes(form, 'hint', told.echoes);
    if (told.notice) notice(form, told.notice);
    say(told.status);
    offerUndo();
    page.again = true;
  }

  /** Back to what the page began with, whatever has been saved in between. */
  function offerUndo() {
    const undo = document.querySelector('[data-autosave-undo]');
    if (!undo || !page.began) return;
    undo.hidden = false;
    undo.querySelector('[name="to"]').value = page.began;
  }

  function follow(told, base) {
    if (location.pathname !== told.action) history.replaceState(null, '', told.action);
    form.action = told.action;
    page.action = `${told.action}/draft`;
    page.watch = `${told.action}/version`;
    baseInput(form).value = base;
    form.elements._key.value = told.key;
    globalThis.drafts.current = told.key;
  }

  /** Both contents stand at the field; nothing is saved until one is chosen. */
  function choose(told, sent) {
    baseInput(form).value = told.base;
    fill(form, untouched(form, told.values, sent));
    say(told.message);
    for (const clash of told.conflicts) {
      page.open += 1;
      const names = Object.keys(clash.values);
      const box = element('div', 'callout tone-gold', { 'data-clash': '', role: 'alert' });
      const close = () => {
        box.remove();
        page.open -= 1;
        if (page.open === 0) changed();
      };
      box.append(element('div', 'callout-words', {}, clash.words));
      box.append(button(words.take, () => (fill(form, clash.values), close())), button(words.keep, close));
      place(form, names[0]).after(box);
    }
  }

  async function look() {
    const address = `${page.watch}?base=${baseInput(form).value}`;
    const answer = await fetch(address).catch(() => null);
    if (!answer || answer.redirected || !answer.headers.get('content-type')?.includes('json')) return;
    const told = await answer.json();
    if (told.notice) notice(form, told.notice);
  }

  function say(text) {
    for (const status of form.querySelectorAll('[data-autosave-status]')) status.textContent = text;
  }
}
