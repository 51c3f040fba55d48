// Text and files stay closed until the secrecy declaration is ticked; the server refuses without it either way.
for (const gate of document.querySelectorAll('[data-gate]')) {
  const box = gate.querySelector('input[type="checkbox"]');
  const fields = gate.querySelector('[data-gate-fields]');
  const words = gate.querySelector('[data-gate-closed]');
  // A file already chosen stays in the form when the tick is taken back: the server then says so, and nothing is dropped unseen.
  const chosen = () => [...fields.querySelectorAll('input[type="file"]')].some((input) => input.files.length > 0);
  const follow = () => {
    fields.disabled = !box.checked && !chosen();
    words.hidden = box.checked;
  };
  box.addEventListener('change', follow);
  // A page that comes back may have the box ticked by the browser only after this script ran.
  window.addEventListener('pageshow', follow);
  follow();
}
