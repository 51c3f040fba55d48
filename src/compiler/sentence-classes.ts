import type { ObligationRow, Sentence, SentenceClass } from './answer.ts';
import { sentencesOf } from './clauses/sentences.ts';
import type { Closing } from './closing/closing.ts';
import type { Region } from './layout/regions.ts';
import type { PlacedBlock } from './structure/outline.ts';
import { offsetAt } from './text/blocks.ts';
import type { Line } from './text/lines.ts';

interface Start {
  at: number;
  class: SentenceClass;
}

const basis =
  /^(?:căn cứ|theo đề nghị|xét đề nghị|xét (?:báo cáo|tờ trình)|thực hiện (?:chỉ thị|nghị quyết|quyết định|công văn|kế hoạch))/;

/** Classes every sentence; together they cover the text from its first to its last character. */
export function classifySentences(
  length: number,
  lines: Line[],
  regions: Region[],
  placed: PlacedBlock[],
  closing: Closing,
  rows: ObligationRow[],
): Sentence[] {
  const starts: Start[] = [{ at: 0, class: 'other' }];
  for (const region of regions) addLines(starts, lines.slice(region.from, region.to), region, closing);
  addBlocks(starts, placed, rows);
  starts.sort((one, other) => one.at - other.at);
  return tile(starts, length);
}

function addLines(starts: Start[], lines: Line[], region: Region, closing: Closing): void {
  if (region.kind === 'body') return;
  for (const line of lines) {
    if (line.kind === 'blank') continue;
    const signed = closing.signatureLines.some(([from]) => from === line.start);
    const name = region.kind === 'closing' ? (signed ? 'signature' : 'recipient') : 'header';
    starts.push({ at: line.start, class: line.kind === 'noise' ? 'other' : name });
    if (region.kind !== 'closing' || signed) continue;
    for (const [from] of closing.signatureLines)
      if (from > line.start && from < line.end) starts.push({ at: from, class: 'signature' });
  }
}

function addBlocks(starts: Start[], placed: PlacedBlock[], rows: ObligationRow[]): void {
  let next = 0;
  const ordered = [...rows].sort((one, other) => one.anchor[0] - other.anchor[0]);
  for (const place of placed) {
    const { block, content } = place;
    if (content > 0) starts.push({ at: block.start, class: 'heading' });
    for (const sentence of sentencesOf(block, content)) {
      const from = sentence.from === 0 ? block.start : offsetAt(block, block.tokens.start[sentence.from] ?? 0);
      const to = offsetAt(block, (block.tokens.end[sentence.next - 1] ?? 1) - 1) + 1;
      while (next < ordered.length && (ordered[next]?.anchor[1] ?? 0) <= from) next += 1;
      const duty = (ordered[next]?.anchor[0] ?? to) < to;
      const words = block.lower.slice(
        block.tokens.start[sentence.from] ?? 0,
        (block.tokens.start[sentence.from] ?? 0) + 60,
      );
      starts.push({ at: from, class: duty ? 'obligation' : basis.test(words) ? 'basis' : 'context' });
    }
  }
}

function tile(starts: Start[], length: number): Sentence[] {
  const sentences: Sentence[] = [];
  starts.forEach((start, at) => {
    const end = starts[at + 1]?.at ?? length;
    if (end > start.at) sentences.push({ start: start.at, end, class: start.class });
  });
  return sentences;
}
