import type { FacedText, LaidOutParagraph } from '../laid-out-document.ts';
import { widthOf } from '../text-width.ts';

/** Words as they are read: a tab is a space, at the ends stands none. */
export const plainText = (faces: readonly FacedText[]): string =>
  faces
    .map(({ text }) => text)
    .join('')
    .replace(/[\t\n]/g, ' ')
    .trim();

const TAB = 12.7;
const LABEL = /^\s*(?:[IVXLC]+|\d+(?:\.\d+)*|[a-zđ]|[-+–])[.)/]?\s*$/u;

/** Spaces and tabs before the first word move it, as an indent does: millimetres. */
export function leadingSpace(faces: readonly FacedText[], start: number): number {
  let at = start;
  for (const face of faces) {
    const space = /^[\s\u00a0]*/.exec(face.text)?.[0] ?? '';
    for (const sign of space)
      at = sign === '\t' ? (Math.floor(at / TAB + 1e-6) + 1) * TAB : at + widthOf([{ ...face, text: ' ' }]);
    if (space.length < face.text.length) break;
  }
  return at - start;
}

interface Piece {
  readonly faces: readonly FacedText[];
  readonly column: LaidOutParagraph['column'];
}

/**
 * One paragraph may hold several lines of a heading (soft breaks), and two columns that a tab sets apart; both are
 * read as the paragraphs that they look like.
 */
export function linesOf(
  faces: readonly FacedText[],
  { column, centred }: { column: Piece['column']; centred: boolean },
): Piece[] {
  const lines = column !== 'whole' || centred ? splitAt(faces, '\n') : [faces];
  return lines
    .filter((line) => plainText(line) !== '')
    .flatMap((line) => (column === 'whole' ? byTab(line) : [{ faces: line, column }]));
}

function byTab(faces: readonly FacedText[]): Piece[] {
  const parts = splitAt(faces, '\t').filter((part) => plainText(part) !== '');
  const [left, right] = parts;
  if (parts.length !== 2 || !left || !right || LABEL.test(plainText(left))) return [{ faces, column: 'whole' }];
  return [
    { faces: left, column: 'left' },
    { faces: right, column: 'right' },
  ];
}

function splitAt(faces: readonly FacedText[], sign: string): FacedText[][] {
  const parts: FacedText[][] = [[]];
  for (const face of faces) {
    for (const [index, text] of face.text.split(sign).entries()) {
      if (index > 0) parts.push([]);
      if (text !== '') parts.at(-1)?.push({ ...face, text });
    }
  }
  return parts;
}
