// What a script may do to a form that the server drew: fill inputs, and put words beside them.
globalThis.formNotes = { fill, untouched, notes, notice, place, element, button, baseInput };

function baseInput(form) {
  if (form.elements.base) return form.elements.base;
  const input = Object.assign(document.createElement('input'), { type: 'hidden', name: 'base' });
  form.append(input);
  return input;
}

/** Puts values into inputs; a list of ticks or of names is filled as a whole. */
function fill(form, values) {
  for (const [name, wanted] of Object.entries(values)) {
    if (name.startsWith('_') || name === 'base') continue;
    const inputs = [...form.elements].filter((input) => input.name === name);
    for (const [index, input] of inputs.entries()) {
      if (input.type === 'checkbox') input.checked = wanted.includes(input.value);
      else input.value = wanted[index] ?? '';
    }
  }
}

/** Those values whose inputs still hold what was sent. */
function untouched(form, values, sent) {
  const held = (name, fields) => JSON.stringify(fields.filter(([each]) => each === name));
  const now = [...new FormData(form)];
  return Object.fromEntries(Object.entries(values).filter(([name]) => held(name, sent) === held(name, now)));
}

function notes(form, kind, texts) {
  for (const old of form.querySelectorAll(kind === 'error' ? '.field .error' : `[data-note="${kind}"]`)) old.remove();
  for (const [name, text] of Object.entries(texts)) {
    const at = place(form, name);
    const note = element('p', kind, { 'data-note': kind, id: `${name}-note-${kind}` }, text);
    // Beside the hint, so that nothing moves under the hand that types.
    at.querySelector('.with-unit, input, select, textarea')?.before(note);
  }
  if (kind !== 'error') return;
  for (const field of form.querySelectorAll('.field')) field.classList.toggle('field-wrong', !!field.querySelector('.error'));
}

function notice(form, text) {
  const old = document.querySelector('[data-autosave-notice]');
  const box = old ?? element('div', 'callout tone-gold', { 'data-autosave-notice': '', role: 'status' });
  box.replaceChildren(element('div', 'callout-words', {}, text));
  if (!old) form.before(box);
}

function place(form, name) {
  return [...form.elements].find((input) => input.name === name)?.closest('.field') ?? form;
}

function element(tag, look, attributes, text = '') {
  const made = document.createElement(tag);
  made.className = look;
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.textContent = text;
  return made;
}

function button(text, act) {
  const made = element('button', 'button button-secondary', { type: 'button' }, text);
  made.addEventListener('click', act);
  return made;
}
