// An obligation and its sentence light up together, whichever of the two is pointed at or focused.
const parts = [...document.querySelectorAll('[data-obligation]')];

function light(event) {
  const part = event.target.closest?.('[data-obligation]');
  if (!part) return;
  const ids = new Set(part.dataset.obligation.split(' '));
  for (const other of parts) {
    other.classList.toggle('is-lit', other.dataset.obligation.split(' ').some((id) => ids.has(id)));
  }
  // Focus moves the reader, so the other side is brought into view; a mouse passing by moves nothing.
  if (event.type === 'focusin' && part.matches('.card')) {
    const mark = parts.find((other) => other.matches('mark.is-lit'));
    mark?.scrollIntoView({ block: 'nearest' });
  }
}

if (parts.length > 0) {
  document.addEventListener('mouseover', light);
  document.addEventListener('focusin', light);
}
