import { type Matrix, rulesOfPath, times } from '../../pdf/page-rules.ts';
import type { FacedRule } from './faced-page.ts';

/** More drawn lines on a page are a map or a diagram. */
const MOST_RULES = 4000;
const BLACK = '000000';

export interface DrawnMarks {
  readonly rules: readonly FacedRule[];
  readonly pictures: number;
  /** colour in which these words are shown */
  colourOf(text: string): string;
}

interface State {
  matrix: Matrix;
  colour: string;
  dashed: boolean;
}

type Ops = Readonly<Record<string, number>>;

/** Follows the drawing instructions of a page for its lines, its coloured words and the number of its pictures. */
export function drawnMarks(
  drawn: { fnArray: number[]; argsArray: unknown[] },
  ops: Ops,
  upright: Matrix,
  height: number,
): DrawnMarks {
  const rules: FacedRule[] = [];
  const coloured: { text: string; colour: string }[] = [];
  const saved: State[] = [];
  const strokes = new Set([ops.stroke, ops.closeStroke, ops.fillStroke, ops.eoFillStroke, ops.closeFillStroke]);
  const images = new Set([ops.paintImageXObject, ops.paintInlineImageXObject, ops.paintImageMaskXObject]);
  let pictures = 0;
  let state: State = { matrix: upright, colour: BLACK, dashed: false };
  for (const [at, operation] of drawn.fnArray.entries()) {
    const values = (drawn.argsArray[at] ?? []) as readonly unknown[];
    if (operation === ops.save || operation === ops.paintFormXObjectBegin) saved.push({ ...state });
    else if (operation === ops.restore || operation === ops.paintFormXObjectEnd)
      state = saved.pop() ?? { matrix: upright, colour: BLACK, dashed: false };
    else if (operation === ops.transform) state.matrix = times(state.matrix, values as Matrix);
    else if (operation === ops.setFillRGBColor) state.colour = colourIn(values);
    else if (operation === ops.setDash) state.dashed = ((values[0] as ArrayLike<number> | undefined)?.length ?? 0) > 0;
    else if (images.has(operation)) pictures += 1;
    else if (operation === ops.showText && state.colour !== BLACK)
      coloured.push({ text: shownText(values), colour: state.colour });
    else if (operation === ops.constructPath && values[0] !== ops.endPath && rules.length < MOST_RULES) {
      const path = (values[1] as readonly (ArrayLike<number> | undefined)[] | undefined)?.[0];
      const found = path ? rulesOfPath(path, strokes.has(values[0] as number), state.matrix, height) : [];
      rules.push(...found.map((rule) => ({ ...rule, solid: !state.dashed })));
    }
    if (operation === ops.paintFormXObjectBegin && Array.isArray(values[0]))
      state.matrix = times(state.matrix, values[0] as Matrix);
  }
  return { rules, pictures, colourOf: (text) => colourAmong(coloured, letters(text)) };
}

/** "#ff0000", or three numbers of 0 to 255. */
function colourIn(values: readonly unknown[]): string {
  const [first] = values;
  if (typeof first === 'string') return first.replace('#', '').toUpperCase().padStart(6, '0').slice(0, 6);
  return values
    .slice(0, 3)
    .map((value) => Math.round(Number(value)).toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
}

function shownText([glyphs]: readonly unknown[]): string {
  if (!Array.isArray(glyphs)) return '';
  return letters(
    glyphs
      .map((glyph: { unicode?: string } | number) => (typeof glyph === 'object' ? (glyph?.unicode ?? '') : ''))
      .join(''),
  );
}

const letters = (text: string): string => text.replace(/\s/g, '');

function colourAmong(coloured: readonly { text: string; colour: string }[], text: string): string {
  return (
    coloured.find((each) => each.text.length > 0 && (each.text.includes(text) || text.includes(each.text)))?.colour ??
    BLACK
  );
}
