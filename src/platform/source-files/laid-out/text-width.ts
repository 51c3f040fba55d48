import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { FacedText } from './laid-out-document.ts';

const FILES = ['400Regular/Tinos_400Regular', '400Regular_Italic/Tinos_400Regular_Italic'] as const;
const BOLD_FILES = ['700Bold/Tinos_700Bold', '700Bold_Italic/Tinos_700Bold_Italic'] as const;
const MM_PER_POINT = 25.4 / 72;
const packages = createRequire(import.meta.url);
const read = new Map<string, FontWidths>();

interface FontWidths {
  /** shares of the letter size */
  advance(letter: string): number;
}

/**
 * How long words are in print, in millimetres, as Times New Roman sets them: Tinos has the same widths by design.
 */
export function widthOf(faces: readonly FacedText[]): number {
  let points = 0;
  for (const { text, size, bold, italic } of faces) {
    const widths = fontWidths((bold ? BOLD_FILES : FILES)[italic ? 1 : 0]);
    for (const letter of text) points += widths.advance(letter) * size;
  }
  return points * MM_PER_POINT;
}

function fontWidths(file: string): FontWidths {
  const known = read.get(file);
  if (known) return known;
  const widths = readWidths(readFileSync(packages.resolve(`@expo-google-fonts/tinos/${file}.ttf`)));
  read.set(file, widths);
  return widths;
}

/** OpenType 1.9: `head`, `hhea`, `hmtx` and a `cmap` of format 4. */
function readWidths(font: Buffer): FontWidths {
  const tables = new Map<string, number>();
  for (let at = 12, left = font.readUInt16BE(4); left > 0; left -= 1, at += 16)
    tables.set(font.toString('latin1', at, at + 4), font.readUInt32BE(at + 8));
  const table = (name: string): number => tables.get(name) ?? 0;
  const unitsPerEm = font.readUInt16BE(table('head') + 18);
  const metrics = font.readUInt16BE(table('hhea') + 34);
  const glyphOf = characterMap(font, table('cmap'));
  return {
    advance: (letter) => {
      const glyph = glyphOf(letter.codePointAt(0) ?? 0);
      return font.readUInt16BE(table('hmtx') + 4 * Math.min(glyph, metrics - 1)) / unitsPerEm;
    },
  };
}

function characterMap(font: Buffer, cmap: number): (code: number) => number {
  let table = 0;
  for (let at = cmap + 4, left = font.readUInt16BE(cmap + 2); left > 0; left -= 1, at += 8) {
    const subtable = cmap + font.readUInt32BE(at + 4);
    if (font.readUInt16BE(subtable) === 4) table = subtable;
  }
  const doubled = font.readUInt16BE(table + 6);
  const [ends, starts] = [table + 14, table + 16 + doubled];
  const [deltas, offsets] = [starts + doubled, starts + 2 * doubled];
  return (code) => {
    for (let at = 0; at < doubled; at += 2) {
      if (font.readUInt16BE(ends + at) < code) continue;
      const start = font.readUInt16BE(starts + at);
      if (start > code) return 0;
      const offset = font.readUInt16BE(offsets + at);
      const delta = font.readUInt16BE(deltas + at);
      if (offset === 0) return (code + delta) & 0xffff;
      const glyph = font.readUInt16BE(offsets + at + offset + 2 * (code - start));
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}
