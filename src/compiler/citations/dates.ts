/** A date as written in a text. */
export interface WrittenDate {
  /** ISO day, or null when no such day exists. */
  day: string | null;
  /** Character range in the block's text. */
  from: number;
  to: number;
}

const written = /(?:(\d{1,2}) ?[/.-] ?(\d{1,2}) ?[/.-] ?(\d{4,5}))|(?:(\d{1,2}) tháng (\d{1,2}),? năm (\d{4}))/y;

/** The day `YYYY-MM-DD`, or null when the calendar has no such day. */
export function isoDay(day: number, month: number, year: number): string | null {
  if (month < 1 || month > 12 || day < 1 || year < 1900 || year > 2200) return null;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  if (day > (lengths[month - 1] ?? 0)) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Reads the date that starts at a character: `06/8/2012`, `6 tháng 8 năm 2012`. */
export function dateAt(lower: string, from: number): WrittenDate | null {
  written.lastIndex = from;
  const match = written.exec(lower);
  if (!match) return null;
  const parts = match[1] === undefined ? match.slice(4, 7) : match.slice(1, 4);
  const [day = 0, month = 0, year = 0] = parts.map(Number);
  return { day: isoDay(day, month, year), from, to: from + match[0].length };
}
