import type { LaidOutParagraph } from '../../../platform/source-files/laid-out/laid-out-document.ts';
import { isCapitals } from './words.rules.ts';

type P = LaidOutParagraph;

export interface ClosingParts {
  /** index of its first paragraph */
  readonly start: number;
  readonly end: number;
  readonly recipientsHead: P | null;
  readonly recipients: readonly P[];
  readonly signature: readonly P[];
  readonly name: P | null;
}

const TITLE =
  /^(?:(?:T\/?M|K\/?T|T\/?L|T\.?U\.?Q|Q)\b\.?\s*)?(?:CHỦ TỊCH|PHÓ|GIÁM ĐỐC|CHÁNH|TRƯỞNG|CHỦ TỌA|CHỦ TRÌ|THƯ KÝ|BỘ TRƯỞNG|THỨ TRƯỞNG|TỔNG|VIỆN TRƯỞNG|CỤC TRƯỞNG|CHI CỤC|HIỆU TRƯỞNG|THỦ TRƯỞNG|ỦY BAN|UBND|TM|KT|TL|TUQ)/u;

/** Nơi nhận on the left, who signs on the right, below the body; an attached paper may follow on pages of its own. */
export function closingIn(every: readonly P[], from: number): ClosingParts {
  const headAt = every.findIndex(
    ({ text }, at) => at >= from && /^nơi\s+nhận(?!\p{L})/iu.test(text) && text.length < 16,
  );
  const recipientsHead = every[headAt] ?? null;
  const all = headAt < 0 ? every : every.slice(0, closingEnd(every, headAt));
  const right = signatureStart(all, from, headAt);
  const start = Math.min(headAt < 0 ? all.length : headAt, right < 0 ? all.length : rowStart(all, right));
  const signature = all.slice(start).filter((each) => isOfSignature(each, all, right));
  const name = signature.findLast(({ text }) => !isCapitals(text) && !/^\(/.test(text)) ?? capitalName(signature);
  const lines = signature.filter((each) => each !== name && isCapitals(each.text));
  const recipients = recipientsHead ? recipientLines(all, headAt) : [];
  return { start, end: all.length, recipientsHead, recipients, signature: lines, name };
}

/** A name in capitals, below a title. */
function capitalName(signature: readonly P[]): P | null {
  const last = signature.length > 1 ? signature.at(-1) : undefined;
  return last && !TITLE.test(last.text) && last.text.split(' ').length <= 5 ? last : null;
}

/** Who signs on the left of a record of a meeting stands before the one on the right. */
function rowStart(all: readonly P[], right: number): number {
  let start = right;
  while (all[start]?.column === 'right' && all[start - 1]?.column === 'left') start -= 1;
  while (start > 0 && start < right && all[start - 1]?.column === 'left') start -= 1;
  return start;
}

/** Where the columns of the closing end. */
function closingEnd(all: readonly P[], headAt: number): number {
  const head = all[headAt];
  const end = all.findIndex((each, at) => {
    const goesOn = head?.column === 'whole' || each.column !== 'whole';
    return at > headAt && (each.section !== head?.section || !goesOn || each.inTable);
  });
  return end < 0 ? all.length : end;
}

/** Titles of who signs beside or just above Nơi nhận; without Nơi nhận the last lines that look like titles. */
function signatureStart(all: readonly P[], from: number, headAt: number): number {
  const lowest = headAt < 0 ? all.length : Math.min(all.length, headAt + 40);
  const highest = headAt < 0 ? Math.max(from, all.length - 14) : Math.max(from, headAt - 6);
  for (let at = highest; at < lowest; at += 1) {
    const each = all[at];
    if (
      each &&
      !each.inTable &&
      (each.column === 'right' || headAt < 0) &&
      TITLE.test(each.text) &&
      isCapitals(each.text)
    )
      return at;
  }
  return all.findIndex(
    (each, at) => at >= Math.max(from, headAt) && headAt >= 0 && each.column === 'right' && !each.inTable,
  );
}

function isOfSignature(each: P, all: readonly P[], right: number): boolean {
  if (right < 0 || each.inTable || all.indexOf(each) < right) return false;
  return each.column === 'right' || all[right]?.column === 'whole';
}

function recipientLines(all: readonly P[], headAt: number): readonly P[] {
  const column = all[headAt]?.column;
  const lines: P[] = [];
  for (const each of all.slice(headAt + 1)) {
    if (each.column !== column && column === 'left') continue;
    if (column !== 'left' && !/^[-–+]/u.test(each.text)) break;
    if (each.inTable) break;
    lines.push(each);
  }
  return lines;
}
