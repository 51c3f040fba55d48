import type { PageLine, Segment } from './page.ts';

/** What programs for electronic signatures print on the page (Nghị định 30/2020/NĐ-CP, phụ lục I, mục II.8). */
const SIGNED_BY = /^(?:ký bởi|người ký|digitally signed by|signed by|signature not verified|ký số bởi)\s*:?/iu;
const OTHER_FIELDS =
  /^(?:cơ quan|thời gian ký|ngày ký|email|e-mail|tổ chức|chức vụ|signing time|date|location|lý do|reason)\s*:/iu;
const TIME_ALONE =
  /^(?:\d{1,2}[-./]\d{1,2}[-./]\d{4}[ ,]*)?\d{1,2}:\d{2}(?::\d{2})?(?:\s*[+-]\d{2}(?::?\d{2}|'\d{2}'))?$/u;
const SIGNING_TIME = /^(?:thời gian ký|ngày ký|signing time)\s*:/iu;
/** In letter heights: how far below its first line a stamp goes on. */
const REACH = 12;

/**
 * Takes away the stamps of electronic signatures. One begins with its signer or the time of signing; the other
 * fields count only near such a line, because "Cơ quan:" may begin a line of any form.
 */
export function withoutStamps(lines: readonly PageLine[]): { lines: PageLine[]; stamps: number } {
  const seeds = lines
    .flatMap((line) => line.segments)
    .filter(({ text }) => SIGNED_BY.test(text) || SIGNING_TIME.test(text));
  if (seeds.length === 0) return { lines: [...lines], stamps: 0 };
  const isOfStamp = (piece: Segment): boolean =>
    seeds.includes(piece) || (isField(piece.text) && seeds.some((seed) => stands(piece, seed)));
  const fields = lines.flatMap((line) => line.segments).filter(isOfStamp);
  const belongs = (piece: Segment): boolean => isOfStamp(piece) || isBetween(piece, fields);
  const kept = lines.map((line) => ({ ...line, segments: line.segments.filter((piece) => !belongs(piece)) }));
  return { lines: kept.filter((line) => line.segments.length > 0), stamps: countStamps(seeds) };
}

const isField = (text: string): boolean => OTHER_FIELDS.test(text) || TIME_ALONE.test(text);

const stands = (piece: Segment, seed: Segment): boolean =>
  Math.abs(piece.y - seed.y) < REACH * seed.size && piece.x0 < seed.x1 + seed.size && piece.x1 > seed.x0 - seed.size;

/** The second line of a long name, between two fields in the same letters. */
function isBetween(piece: Segment, fields: readonly Segment[]): boolean {
  const near = fields.filter((field) => stands(piece, field) && Math.abs(piece.size - field.size) < 0.15 * field.size);
  return near.some((field) => field.y < piece.y) && near.some((field) => field.y > piece.y);
}

function countStamps(seeds: readonly Segment[]): number {
  const signers = seeds.filter(({ text }) => SIGNED_BY.test(text));
  return Math.max(1, signers.length);
}
