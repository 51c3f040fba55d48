// A form is sent once; a long form warns before its words are lost; a text grows with what is written.
document.addEventListener('submit', (event) => {
  const form = event.target;
  if (event.defaultPrevented || !form.hasAttribute('data-submit-once')) return;
  if (form.dataset.sent) return event.preventDefault();
  form.dataset.sent = 'yes';
  const button = event.submitter;
  if (!button) return;
  button.setAttribute('aria-disabled', 'true');
  // An answer that is a file leaves the page as it was; the key in the form keeps a second sending harmless.
  setTimeout(reopen, 15_000);
  if (button.matches('.button-primary, .button-danger')) {
    button.dataset.words = button.textContent;
    button.textContent = `${document.body.dataset.sending}…`;
  }
});

// A page that comes back from the browser's memory can be sent again.
window.addEventListener('pageshow', (event) => {
  if (event.persisted) reopen();
});

function reopen() {
  for (const form of document.querySelectorAll('form[data-sent]')) delete form.dataset.sent;
  for (const button of document.querySelectorAll('button[aria-disabled]')) {
    button.removeAttribute('aria-disabled');
    if (button.dataset.words) button.textContent = button.dataset.words;
  }
}

document.addEventListener('input', (event) => {
  const form = event.target.closest('form[data-guarded]');
  if (form) form.dataset.changed = 'yes';
  if (event.target.hasAttribute('data-autosize')) grow(event.target);
});

window.addEventListener('beforeunload', (event) => {
  if (document.querySelector('form[data-changed]:not([data-sent])')) event.preventDefault();
});

function grow(area) {
  area.rows = Math.max(area.rows, Math.min(40, area.value.split('\n').length + 1));
}

for (const area of document.querySelectorAll('textarea[data-autosize]')) grow(area);

// A menu closes when one goes elsewhere, and with Escape.
document.addEventListener('click', (event) => {
  for (const popup of document.querySelectorAll('details.popup[open]')) {
    if (!popup.contains(event.target)) popup.open = false;
  }
});
document.addEventListener('keydown', (event) => {
  const popup = event.key === 'Escape' && document.activeElement?.closest('details.popup[open]');
  if (!popup) return;
  popup.open = false;
  popup.querySelector('summary').focus();
});
