export interface DifferencePart {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** Cells of the comparison table; beyond it the middle is shown as replaced, so that no text can hold a page up. */
const BOUND = 1_000_000;

/**
 * The fewest words to remove and add that lead from one text to the other (longest common subsequence of words and
 * the spaces between them). Texts whose differing middles exceed the bound are shown as removed, then added.
 * The removed and same parts together are `before`; the added and same parts together are `after`.
 */
export function differenceOf(before: string, after: string): DifferencePart[] {
  const old = words(before);
  const now = words(after);
  const head = commonLength(old, now, (list, index) => list[index]);
  const restOld = old.slice(head);
  const restNow = now.slice(head);
  const tail = commonLength(restOld, restNow, (list, index) => list[list.length - 1 - index]);
  const middleOld = restOld.slice(0, restOld.length - tail);
  const middleNow = restNow.slice(0, restNow.length - tail);
  return joined([
    ...old.slice(0, head).map((text): DifferencePart => ({ kind: 'same', text })),
    ...(middleOld.length * middleNow.length > BOUND ? replaced(middleOld, middleNow) : compared(middleOld, middleNow)),
    ...restOld.slice(restOld.length - tail).map((text): DifferencePart => ({ kind: 'same', text })),
  ]);
}

/** A date, a number of an act or an amount is one word: half of it replaced could not be read. */
const words = (text: string): string[] =>
  text.match(/\s+|\p{N}+(?:[/.,-][\p{L}\p{M}\p{N}]+)+|[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu) ?? [];

function commonLength(
  a: readonly string[],
  b: readonly string[],
  at: (list: readonly string[], index: number) => string | undefined,
): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && at(a, length) === at(b, length)) length += 1;
  return length;
}

const replaced = (old: readonly string[], now: readonly string[]): DifferencePart[] => [
  { kind: 'removed', text: old.join('') },
  { kind: 'added', text: now.join('') },
];

function compared(old: readonly string[], now: readonly string[]): DifferencePart[] {
  const width = now.length + 1;
  const lengths = commonLengths(old, now, width);
  const parts: DifferencePart[] = [];
  let i = 0;
  let j = 0;
  while (i < old.length || j < now.length) {
    const [oldWord, newWord] = [old[i], now[j]];
    if (oldWord !== undefined && oldWord === newWord) {
      parts.push({ kind: 'same', text: oldWord });
      i += 1;
      j += 1;
    } else if (
      newWord === undefined ||
      (oldWord !== undefined && below(lengths, i, j, width) >= beside(lengths, i, j, width))
    ) {
      parts.push({ kind: 'removed', text: oldWord ?? '' });
      i += 1;
    } else {
      parts.push({ kind: 'added', text: newWord });
      j += 1;
    }
  }
  return parts;
}

/** Cell (i, j): how many words old[i…] and now[j…] can share in order. */
function commonLengths(old: readonly string[], now: readonly string[], width: number): Uint32Array {
  const lengths = new Uint32Array((old.length + 1) * width);
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = now.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] =
        old[i] === now[j]
          ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(below(lengths, i, j, width), beside(lengths, i, j, width));
    }
  }
  return lengths;
}

const below = (lengths: Uint32Array, i: number, j: number, width: number) => lengths[(i + 1) * width + j] ?? 0;
const beside = (lengths: Uint32Array, i: number, j: number, width: number) => lengths[i * width + j + 1] ?? 0;

/** Neighbours of one kind become one part, the removed before the added where words were replaced. */
function joined(parts: readonly DifferencePart[]): DifferencePart[] {
  const result: DifferencePart[] = [];
  for (let start = 0; start < parts.length; ) {
    const same = parts[start]?.kind === 'same';
    let end = start;
    while (end < parts.length && (parts[end]?.kind === 'same') === same) end += 1;
    const run = parts.slice(start, end);
    const kinds: readonly DifferencePart['kind'][] = same ? ['same'] : ['removed', 'added'];
    for (const kind of kinds) {
      const text = run.flatMap((part) => (part.kind === kind ? [part.text] : [])).join('');
      if (text) result.push({ kind, text });
    }
    start = end;
  }
  return result;
}
