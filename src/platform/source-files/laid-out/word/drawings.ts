import { childOf, childrenOf, type XmlElement } from '../../xml.ts';
import { MM_PER_EMU, whole } from './measures.ts';

/** A horizontal line that hangs on a paragraph. */
export interface DrawnLine {
  readonly length: number;
  readonly solid: boolean;
  /** points from the top of its paragraph; null where it stands in the text */
  readonly offset: number | null;
}

export interface Drawings {
  readonly lines: DrawnLine[];
  readonly boxes: XmlElement[];
  pictures: number;
}

/** Higher than this in millimetres it is a box, not a line. */
const THICKEST = 1.5;
const SHORTEST = 5;
const POINTS: Readonly<Record<string, number>> = { pt: 1, in: 72, cm: 28.35, mm: 2.835, px: 0.75, '': 1 };

/** What a drawing shows: a line, boxes with words, or a picture; a drawing is written twice, the first is read. */
export function readDrawing(drawing: XmlElement, found: Drawings): void {
  const element = drawing.name === 'AlternateContent' ? childrenOf(drawing)[0] : drawing;
  const boxes = element ? inside(element, 'txbxContent') : [];
  if (!element) return;
  if (boxes.length > 0) found.boxes.push(...boxes);
  else if (inside(element, 'blip').length + inside(element, 'imagedata').length > 0) found.pictures += 1;
  else found.lines.push(...wordLines(element), ...oldLines(element));
}

/** DrawingML (ECMA-376, 20.4): `wp:anchor` or `wp:inline` with its extent. */
function wordLines(element: XmlElement): DrawnLine[] {
  return [...inside(element, 'anchor'), ...inside(element, 'inline')].flatMap((place) => {
    const extent = childOf(place, 'extent');
    const [length, height] = [extent?.attributes.cx, extent?.attributes.cy].map(
      (each) => (whole(each) ?? 0) * MM_PER_EMU,
    );
    if (length === undefined || height === undefined || length < SHORTEST || height > THICKEST) return [];
    const dash = inside(place, 'prstDash')[0]?.attributes.val ?? 'solid';
    const offset = childOf(childOf(place, 'positionV'), 'posOffset')?.children[0];
    const points = typeof offset === 'string' ? (whole(offset.trim()) ?? 0) / 12_700 : null;
    return [{ length, solid: dash === 'solid', offset: points }];
  });
}

/** VML, which Word 2003 wrote and newer ones still read. */
function oldLines(element: XmlElement): DrawnLine[] {
  return inside(element, 'line').flatMap((line) => {
    const [from, to] = [line.attributes.from, line.attributes.to].map((each) => (each ?? '').split(',').map(points));
    const [x0 = 0, y0 = 0] = from ?? [];
    const [x1 = 0, y1 = 0] = to ?? [];
    const length = Math.abs(x1 - x0) * (25.4 / 72);
    if (length < SHORTEST || Math.abs(y1 - y0) > 4) return [];
    const dash = inside(line, 'stroke')[0]?.attributes.dashstyle ?? 'solid';
    return [{ length, solid: dash === 'solid', offset: y0 }];
  });
}

function points(value: string): number {
  const [, number = '0', unit = ''] = /^(-?[\d.]+)(pt|in|cm|mm|px|)$/.exec(value.trim()) ?? [];
  return Number(number) * (POINTS[unit] ?? 1);
}

function inside(element: XmlElement, name: string): XmlElement[] {
  const own = element.name === name ? [element] : [];
  return [...own, ...childrenOf(element).flatMap((child) => inside(child, name))];
}
