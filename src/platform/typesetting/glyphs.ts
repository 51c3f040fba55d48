/**
 * Which letters a TrueType font can draw, by its `cmap` table (OpenType 1.9, formats 4 and 12).
 * @param font the bytes of a .ttf file
 */
export function lettersOf(font: Buffer): Set<number> {
  const cmap = tableAt(font, 'cmap');
  const letters = new Set<number>();
  for (let at = 0; at < font.readUInt16BE(cmap + 2); at += 1) {
    const map = cmap + font.readUInt32BE(cmap + 4 + at * 8 + 4);
    const format = font.readUInt16BE(map);
    if (format === 4) readSegments(font, map, letters);
    if (format === 12) readGroups(font, map, letters);
  }
  return letters;
}

function tableAt(font: Buffer, name: string): number {
  for (let at = 0; at < font.readUInt16BE(4); at += 1) {
    const entry = 12 + at * 16;
    if (font.toString('latin1', entry, entry + 4) === name) return font.readUInt32BE(entry + 8);
  }
  throw new Error(`the font has no table ${name}`);
}

/** A letter inside a segment may still have no picture: glyph 0. */
function readSegments(font: Buffer, map: number, letters: Set<number>): void {
  const twice = font.readUInt16BE(map + 6);
  const [ends, starts] = [map + 14, map + 16 + twice];
  const [deltas, offsets] = [starts + twice, starts + 2 * twice];
  for (let at = 0; at < twice; at += 2) {
    const [start, end] = [font.readUInt16BE(starts + at), font.readUInt16BE(ends + at)];
    const [delta, offset] = [font.readUInt16BE(deltas + at), font.readUInt16BE(offsets + at)];
    for (let letter = start; letter <= end && letter !== 0xffff; letter += 1) {
      const found = offset === 0 ? letter : font.readUInt16BE(offsets + at + offset + 2 * (letter - start));
      if (found !== 0 && ((found + delta) & 0xffff) !== 0) letters.add(letter);
    }
  }
}

function readGroups(font: Buffer, map: number, letters: Set<number>): void {
  for (let at = 0; at < font.readUInt32BE(map + 12); at += 1) {
    const group = map + 16 + at * 12;
    const end = font.readUInt32BE(group + 4);
    for (let letter = font.readUInt32BE(group); letter <= end; letter += 1) letters.add(letter);
  }
}
