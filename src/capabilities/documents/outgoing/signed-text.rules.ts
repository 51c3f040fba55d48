/** Where the signed file says something else: `near` are the words just before, to find the place. */
export interface TextChange {
  readonly removed: string;
  readonly added: string;
  readonly near: string;
}

interface Part {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

const WORDS_NEAR = 8;
const MOST = 500;

/** Words only: lines, cells and columns are drawn differently in each program, and a page number is no word of the text. */
export const wordsOnly = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/<br>/g, ' ')
    .replace(/\|[\s|:-]*-{3,}[\s|:-]*\|?/g, ' ')
    .replace(/\\?\|/g, ' ')
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();

/** The changes of a difference in words, each with what stands before it; the first 500. */
export function changesOf(parts: readonly Part[]): TextChange[] {
  const changes: TextChange[] = [];
  let near = '';
  for (let at = 0; at < parts.length && changes.length < MOST; at += 1) {
    const part = parts[at];
    if (!part) continue;
    if (part.kind === 'same') {
      near = part.text.trim().split(' ').slice(-WORDS_NEAR).join(' ');
      continue;
    }
    const next = parts[at + 1];
    const replaced = part.kind === 'removed' && next?.kind === 'added';
    const removed = part.kind === 'removed' ? part.text.trim() : '';
    const added = replaced ? next.text.trim() : part.kind === 'added' ? part.text.trim() : '';
    if (removed || added) changes.push({ removed, added, near });
    if (replaced) at += 1;
  }
  return changes;
}
