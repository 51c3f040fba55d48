// Text and files stay closed until the secrecy declaration is ticked; the server refuses without it either way.
for (const gate of document.querySelectorAll('[data-gate]')) {
  const box = gate.querySelector('input[type="checkbox"]');
  const fields = gate.querySelector('[data-gate-fields]');
  const words = gate.querySelector('[data-gate-closed]');
  const follow = () => {
    fields.disabled = !box.checked;
    words.hidden = box.checked;
  };
  box.addEventListener('change', follow);
  // A page that comes back may have the box ticked by the browser only after this script ran.
  window.addEventListener('pageshow', follow);
  follow();
}
