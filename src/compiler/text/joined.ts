import type { CleanText } from './characters.ts';
import type { Line } from './lines.ts';

/** Lines joined to one string with one blank between words, and the way back to the canonical text. */
export interface Joined {
  text: string;
  /** Same length as `text`, lower case. */
  lower: string;
  /** Offset of the first character; the whole map when the text was taken over unchanged. */
  origin: number;
  /** For each character its offset in the canonical text; null when they simply follow `origin`. */
  offsets: number[] | null;
}

/** Joins lines; the first one starts at `from`, behind its label. */
export function joinWords(text: CleanText, lines: Line[], from: number): Joined {
  const last = lines[lines.length - 1];
  const end = last?.end ?? from;
  const whole = text.printed.slice(from, end);
  const plain = lines.length === 1 && !whole.includes('  ');
  if (plain) return { text: whole, lower: text.lower.slice(from, end), origin: from, offsets: null };
  return joinLoose(text, lines, from);
}

function joinLoose(text: CleanText, lines: Line[], from: number): Joined {
  const printed: string[] = [];
  const lower: string[] = [];
  const offsets: number[] = [];
  lines.forEach((line, at) => {
    const start = at === 0 ? from : line.start;
    const word = /[^ ]+/g;
    const words = text.printed.slice(start, line.end);
    for (let match = word.exec(words); match; match = word.exec(words)) {
      const place = start + match.index;
      if (offsets.length > 0) {
        printed.push(' ');
        lower.push(' ');
        offsets.push(Math.max(place - 1, (offsets[offsets.length - 1] ?? 0) + 1));
      }
      printed.push(match[0]);
      lower.push(text.lower.slice(place, place + match[0].length));
      for (let index = 0; index < match[0].length; index += 1) offsets.push(place + index);
    }
  });
  return { text: printed.join(''), lower: lower.join(''), origin: from, offsets };
}
