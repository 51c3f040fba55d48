import { crc32, deflateSync } from 'node:zlib';
import { AlignmentType, ImageRun, Paragraph, TextRun } from 'docx';
import type { PrintedCode } from './printed-document.rules.ts';
import { SIZE } from './word-page.document.ts';

/** Modules of light around the code (ISO/IEC 18004, 9.1), points of the picture for each module, pixels on paper. */
const QUIET = 4;
const POINTS = 8;
const PIXELS = 113;

/** The code as a picture of 3 cm, its words below it. */
export const wordCode = ({ rows, text }: PrintedCode): Paragraph[] => [
  new Paragraph({
    alignment: AlignmentType.CENTER,
    keepNext: true,
    spacing: { before: 120 },
    children: [
      new ImageRun({
        type: 'png',
        data: pictureOf(rows),
        transformation: { width: PIXELS, height: PIXELS },
        altText: { title: text, description: text, name: 'QR' },
      }),
    ],
  }),
  new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text, size: SIZE.body })] }),
];

/** A PNG of one bit for each point (ISO/IEC 15948), dark on light. */
export function pictureOf(rows: readonly string[]): Buffer {
  const side = (rows.length + 2 * QUIET) * POINTS;
  const lines = Array.from({ length: side }, (_, y) => pictureLine(rows[Math.floor(y / POINTS) - QUIET] ?? '', side));
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([1, 0, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(lines))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A bit that is set is light. */
function pictureLine(modules: string, side: number): Buffer {
  const line = Buffer.alloc(1 + Math.ceil(side / 8));
  for (let x = 0; x < side; x += 1)
    if (modules[Math.floor(x / POINTS) - QUIET] !== '1')
      line[1 + (x >> 3)] = (line[1 + (x >> 3)] ?? 0) | (0x80 >> (x & 7));
  return line;
}

function chunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const edges = Buffer.alloc(8);
  edges.writeUInt32BE(content.byteLength, 0);
  edges.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([edges.subarray(0, 4), named, edges.subarray(4)]);
}
