// An obligation and its sentence light up together, whichever of the two is pointed at or focused.
const parts = [...document.querySelectorAll('[data-obligation]')];

function light(event) {
  const part = event.target.closest?.('[data-obligation]');
  if (!part) return;
  const ids = new Set(part.dataset.obligation.split(' '));
  for (const other of parts) {
    other.classList.toggle('is-lit', other.dataset.obligation.split(' ').some((id) => ids.has(id)));
  }
  // The keyboard moves the reader, so the other side is brought into view; under a mouse nothing may move, or the
  // click that is being made would miss its link.
  if (event.type === 'focusin' && part.matches('.card') && event.target.matches(':focus-visible')) {
    const mark = parts.find((other) => other.matches('mark.is-lit'));
    mark?.scrollIntoView({ block: 'nearest' });
  }
}

if (parts.length > 0) {
  document.addEventListener('mouseover', light);
  document.addEventListener('focusin', light);
}
