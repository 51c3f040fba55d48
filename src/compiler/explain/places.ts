/** `line:column` of an offset, both from 1, columns in UTF-16 code units. */
export function placeOf(text: string, offset: number): string {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return `${line}:${offset - before.lastIndexOf('\n')}`;
}

/** The offset of `LINE:COLUMN`, or null when it is no such place of the text. */
export function offsetOf(text: string, place: string): number | null {
  const [, line, column] = /^([1-9]\d{0,8}):([1-9]\d{0,8})$/.exec(place) ?? [];
  if (!line || !column) return null;
  let start = 0;
  for (let at = 1; at < Number(line); at += 1) {
    const newline = text.indexOf('\n', start);
    if (newline < 0) return null;
    start = newline + 1;
  }
  const newline = text.indexOf('\n', start);
  const end = newline < 0 ? text.length : newline;
  return Number(column) <= Math.max(1, end - start) ? start + Number(column) - 1 : null;
}
