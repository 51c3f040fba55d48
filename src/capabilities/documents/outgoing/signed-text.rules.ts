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

/**
 * Without what only stands elsewhere: the same words removed here and added there, made of whole lines of the two
 * columns at head and foot. Words of the body that moved stay changes.
 */
export function withoutMoved(changes: readonly TextChange[], lines: readonly string[]): TextChange[] {
  const moved = [...changes];
  for (const removed of changes.filter((change) => isMadeOf(change.removed, lines))) {
    const from = moved.indexOf(removed);
    const to = moved.findIndex((change) => change !== removed && change.added === removed.removed);
    const added = moved[to];
    if (from < 0 || !added) continue;
    moved[to] = { ...added, added: '' };
    moved[from] = { ...removed, removed: '' };
  }
  return moved.filter(({ removed, added }) => removed || added);
}

function isMadeOf(words: string, lines: readonly string[]): boolean {
  let rest = words;
  for (const line of [...lines].sort((a, b) => b.length - a.length)) rest = rest.replaceAll(line, ' ');
  return words !== '' && rest.trim() === '';
}
