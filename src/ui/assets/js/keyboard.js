// Inside a table, j and k (or the arrows) go from row to row by each row's first link; Enter opens it as any link.
document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches('input, select, textarea')) return;
  const row = event.target.closest?.('table[data-row-actions] tbody tr');
  const step = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }[event.key];
  if (!row || !step) return;
  const rows = [...row.parentElement.rows];
  const link = rows[rows.indexOf(row) + step]?.querySelector('a, button');
  if (!link) return;
  event.preventDefault();
  link.focus();
});
