import type { CompiledDirective, StructureNode } from '../answer.ts';

/** The parts of a document that Akoma Ntoso knows, in text order; together they are the whole text. */
export interface Parts {
  readonly preface: Range;
  readonly preamble: Range;
  readonly body: Range;
  readonly conclusions: Range;
  readonly attachment: Range;
}

export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Where each part begins: the header ends at the first section, the closing is recipients and signature. */
export function partsOf(text: string, answer: CompiledDirective): Parts {
  const { structure } = answer;
  const numbered = structure.filter((node) => node.kind !== 'recipients');
  const first = numbered.reduce((least, { start }) => Math.min(least, start), numbered.length > 0 ? text.length : 0);
  const preamble = numbered.find((node) => node.kind === 'preamble' && node.start === first);
  const bodyStart = preamble ? Math.max(preamble.start, preamble.end) : first;
  const closing = closingOf(text, answer, bodyStart);
  const range = (start: number, end: number): Range => ({ start, end });
  return {
    preface: range(0, first),
    preamble: range(first, bodyStart),
    body: range(bodyStart, closing.start),
    conclusions: range(closing.start, closing.end),
    attachment: range(closing.end, text.length),
  };
}

/** What follows the closing is an attachment, unless it is blank. */
function closingOf(text: string, { structure, recipients_block, signer }: CompiledDirective, from: number): Range {
  const spans = [
    ...structure.filter((node) => node.kind === 'recipients').map(({ start, end }) => [start, end] as const),
    ...recipients_block.map((line) => line.span),
    ...(signer ? [signer.span] : []),
  ].filter(([start]) => start >= from);
  if (spans.length === 0) return { start: text.length, end: text.length };
  const start = spans.reduce((least, span) => Math.min(least, span[0]), text.length);
  const end = lineEndAt(
    text,
    spans.reduce((most, span) => Math.max(most, span[1]), start),
  );
  return { start, end: text.slice(end).trim() === '' ? text.length : end };
}

function lineEndAt(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
}

export interface Section extends Range {
  readonly node: StructureNode;
  readonly children: Section[];
}

/** Deeper sections stand in the text of the one above: readers of XML stop at some depth, documents at five. */
const DEEPEST = 24;

/** The sections that lie in a range, as a tree without overlap, whatever the answer says. */
export function sectionsIn(structure: readonly StructureNode[], range: Range): Section[] {
  const roots: Section[] = [];
  const open: (Section & { end: number })[] = [];
  for (const node of inOrder(structure)) {
    if (node.start < range.start || node.start >= range.end || !isSection(node)) continue;
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= node.start) open.pop();
    if (open.length >= DEEPEST) continue;
    const within = open.at(-1);
    const section = { node, start: node.start, end: Math.min(node.end, within?.end ?? range.end), children: [] };
    if (section.end <= section.start) continue;
    (within?.children ?? roots).push(section);
    open.push(section);
  }
  return roots;
}

const isSection = ({ kind }: StructureNode): boolean =>
  kind !== 'preamble' && kind !== 'enacting_clause' && kind !== 'recipients' && kind !== 'body';

const inOrder = (structure: readonly StructureNode[]): StructureNode[] =>
  [...structure].sort((a, b) => a.start - b.start || b.end - a.end);
