export interface TextMark {
  /** Unique among the marks: `#sentence-<id>` leads here. */
  readonly id: string;
  /** Offsets into the text, in UTF-16 units; end is exclusive. */
  readonly start: number;
  readonly end: number;
  readonly kind: 'obligation' | 'deadline' | 'citation' | 'finding' | 'context';
  /** The obligations that this place gives: lights up with their cards. */
  readonly obligations?: readonly string[];
  /** Where a click leads, mostly `#obligation-<id>`. */
  readonly href?: string;
  /** A short explanation. */
  readonly title?: string;
}

export interface TextPiece {
  readonly text: string;
  /** The mark that gives the piece its look. */
  readonly mark: TextMark | null;
  /** The marks that begin here, also those that lie under a shorter one: links lead to them. */
  readonly anchors: readonly string[];
  /** Obligations of every mark that covers the piece. */
  readonly obligations: readonly string[];
}

export interface TextLine {
  /** Offset of its first character in the text. */
  readonly start: number;
  readonly pieces: readonly TextPiece[];
}

/**
 * Cuts a text into lines and each line into pieces under at most one mark. Where marks overlap the shortest wins,
 * because a deadline inside a sentence says more about its words than the sentence does. The pieces of all lines,
 * joined with the line ends, are the text again.
 */
export function linesOf(text: string, marks: readonly TextMark[]): TextLine[] {
  const valid = marks.filter((mark) => mark.start >= 0 && mark.end <= text.length && mark.start < mark.end);
  const byStart = valid.toSorted((a, b) => a.start - b.start);
  const seen = new Set<string>();
  const lines: TextLine[] = [];
  let start = 0;
  let from = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    while (from < byStart.length && (byStart[from]?.end ?? 0) <= start) from += 1;
    const here = [];
    for (let index = from; index < byStart.length && (byStart[index]?.start ?? 0) < end; index += 1) {
      const mark = byStart[index];
      if (mark && mark.end > start) here.push(mark);
    }
    lines.push({ start, pieces: piecesOf(text, start, end, here, seen) });
    start = end + 1;
  }
  return lines;
}

function piecesOf(
  text: string,
  start: number,
  end: number,
  marks: readonly TextMark[],
  seen: Set<string>,
): TextPiece[] {
  const inside = (offset: number) => Math.min(end, Math.max(start, offset));
  const cuts = [...new Set([start, end, ...marks.flatMap((mark) => [inside(mark.start), inside(mark.end)])])];
  cuts.sort((a, b) => a - b);
  const pieces: TextPiece[] = [];
  for (const [index, cut] of cuts.entries()) {
    const next = cuts[index + 1];
    if (next === undefined) break;
    const covering = marks.filter((each) => each.start <= cut && each.end >= next);
    const anchors = covering.map((each) => each.id).filter((id) => !seen.has(id));
    for (const id of anchors) seen.add(id);
    const obligations = [...new Set(covering.flatMap((each) => each.obligations ?? []))];
    pieces.push({ text: text.slice(cut, next), mark: shortest(covering), anchors, obligations });
  }
  return pieces;
}

const shortest = (marks: readonly TextMark[]): TextMark | null =>
  marks.reduce<TextMark | null>(
    (best, mark) => (best && best.end - best.start <= mark.end - mark.start ? best : mark),
    null,
  );
