/** The degrees of a state secret as they are stamped on paper. */
export type SecrecyDegree = 'MẬT' | 'TỐI MẬT' | 'TUYỆT MẬT';

export interface SecrecyStamp {
  readonly degree: SecrecyDegree;
  /** offsets of the line in the text, `[start, end)` */
  readonly start: number;
  readonly end: number;
}

const DEGREES: Readonly<Record<string, SecrecyDegree>> = {
  MẬT: 'MẬT',
  TỐIMẬT: 'TỐI MẬT',
  TUYỆTMẬT: 'TUYỆT MẬT',
};
/** What draws a frame, emphasis and spacing included; quotation marks and full stops belong to sentences. */
const DRAWING = /[\s|│┃║─━═┌┐└┘├┤┬┴┼╔╗╚╝╠╣╦╩╬█▌▐■□+*_#>~=`[\]\u00ad\u200b-\u200d\u2060\ufeff–—-]/gu;
/** Cells of a table, tags of HTML, columns set apart by wide gaps. */
const CELLS = /[|│┃║\t]|<[^<>\n]{0,200}>|[ \u00a0]{4,}/u;
const LONGEST_LINE = 4000;
/** "BẢO / MẬT", "BÍ / MẬT": the second half of a heading that the page broke. */
const RUNS_INTO = /(?:^|[\s|(])(?:bảo|bí|cơ|độ|giải|tính|hạng)[\s|]*$/iu;
/** "MẬT / ĐỘ", "MẬT / MÃ": the first half of one. */
const RUNS_ON = /^[\s|]*(?:độ|mã|khẩu|ong|nhà nước)(?:[\s|,.;]|$)/iu;

/**
 * Finds a stamp: a line, a cell of a table or a frame that holds only the word of a degree in
 * capitals, spaced or emphasised as it may be. Running text, quotations and labels never count
 * ("bảo mật", "bí mật nhà nước", "đóng dấu “MẬT”", "Độ mật: không"). Time is linear in the text.
 * @returns the first stamp, or null
 */
export function findSecrecyStamp(text: string): SecrecyStamp | null {
  let previous = '';
  for (let start = 0; start <= text.length; ) {
    const end = lineEnd(text, start);
    const line = lineAt(text, start, end);
    if (line.includes('Ậ')) {
      const degree = degreeOf(previous, line, lineAt(text, end + 1, lineEnd(text, end + 1)));
      if (degree) return { degree, start, end };
    }
    previous = line;
    start = end + 1;
  }
  return null;
}

function lineEnd(text: string, start: number): number {
  const newline = text.indexOf('\n', start);
  return newline < 0 ? text.length : newline;
}

const lineAt = (text: string, start: number, end: number): string =>
  text.slice(start, Math.min(end, start + LONGEST_LINE)).normalize('NFC');

function degreeOf(previous: string, line: string, next: string): SecrecyDegree | null {
  const whole = degreeOfFrame(line);
  if (whole) return isInsideSentence(previous, next) ? null : stacked(previous, whole);
  const cells = line.split(CELLS).filter((cell) => cell.trim() !== '');
  for (const [index, cell] of cells.entries()) {
    const degree = degreeOfFrame(cell);
    if (degree && !RUNS_INTO.test(cells[index - 1] ?? '') && !RUNS_ON.test(cells[index + 1] ?? '')) return degree;
  }
  return null;
}

const degreeOfFrame = (frame: string): SecrecyDegree | null =>
  frame.length > 300 ? null : (DEGREES[frame.replace(DRAWING, '')] ?? null);

/** A word that the page broke out of a sentence or a heading. */
const isInsideSentence = (previous: string, next: string): boolean =>
  RUNS_INTO.test(previous.slice(-40)) ||
  RUNS_ON.test(next.slice(0, 40)) ||
  (/[\p{L},]\s*$/u.test(previous.slice(-40)) && /^\s*\p{Ll}/u.test(next.slice(0, 40)));

/** "TUYỆT" above "MẬT" in one frame. */
function stacked(previous: string, degree: SecrecyDegree): SecrecyDegree {
  const above = previous.length > 300 ? '' : previous.replace(DRAWING, '');
  return degree === 'MẬT' && (above === 'TUYỆT' || above === 'TỐI') ? `${above} MẬT` : degree;
}
