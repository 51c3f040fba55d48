// 30062014, 30-6-2014, 30.6.14 become 30/06/2014 when the field is left; what is no day stays as typed.
document.addEventListener('change', (event) => {
  const input = event.target;
  if (input.hasAttribute?.('data-day')) input.value = tidyDay(input.value);
});

function tidyDay(text) {
  const parts = /^\s*(\d{1,2})[\s./-](\d{1,2})[\s./-](\d{4}|\d{2})\s*$/.exec(text) ?? /^\s*(\d{2})(\d{2})(\d{4})\s*$/.exec(text);
  if (!parts) return text;
  const [, day, month, year] = parts;
  return `${day.padStart(2, '0')}/${month.padStart(2, '0')}/${year.length === 2 ? `20${year}` : year}`;
}

// 1234567 is shown as 1.234.567 while it is typed; the caret stays behind the same digit.
document.addEventListener('input', (event) => {
  const input = event.target;
  if (!input.hasAttribute?.('data-money')) return;
  const digitsBefore = input.value.slice(0, input.selectionStart).replace(/\D/g, '').length;
  const grouped = input.value.replace(/\D/g, '').replace(/\B(?=(\d{3})+$)/g, '.');
  if (grouped === input.value || /[^\d.\s]/.test(input.value)) return;
  input.value = grouped;
  let caret = 0;
  for (let seen = 0; caret < grouped.length && seen < digitsBefore; caret += 1) if (grouped[caret] !== '.') seen += 1;
  input.setSelectionRange(caret, caret);
});
