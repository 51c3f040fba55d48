import { type Day, parseDay } from '../../kernel/day.ts';

const DATE_TIME_ORIGINAL = 0x9003;
const EXIF_POINTER = 0x8769;
const ENTRY = 12;
const MOST_ENTRIES = 200;

/**
 * The day on which a camera says that it took a picture (Exif 2.3, tag DateTimeOriginal, "YYYY:MM:DD HH:MM:SS").
 * @param exif the block as pictures carry it, with or without the words "Exif" before it
 * @returns null when it says none, or nothing that can be read
 */
export function exifDay(exif: Uint8Array): Day | null {
  const whole = Buffer.from(exif.buffer, exif.byteOffset, exif.byteLength);
  const tiff = whole.subarray(0, 4).toString('latin1') === 'Exif' ? whole.subarray(6) : whole;
  const little = tiff.subarray(0, 2).toString('latin1') === 'II';
  try {
    const pointer = findEntry(tiff, little, number(tiff, little, 4, 4), EXIF_POINTER);
    const entry =
      pointer === null ? null : findEntry(tiff, little, number(tiff, little, pointer + 8, 4), DATE_TIME_ORIGINAL);
    if (entry === null) return null;
    const at = number(tiff, little, entry + 8, 4);
    return parseDay(
      tiff
        .subarray(at, at + 10)
        .toString('latin1')
        .replaceAll(':', '-'),
    );
  } catch {
    return null;
  }
}

function findEntry(tiff: Buffer, little: boolean, directory: number, tag: number): number | null {
  const count = Math.min(number(tiff, little, directory, 2), MOST_ENTRIES);
  for (let index = 0; index < count; index++) {
    const at = directory + 2 + index * ENTRY;
    if (number(tiff, little, at, 2) === tag) return at;
  }
  return null;
}

/** @throws RangeError beyond the end */
const number = (tiff: Buffer, little: boolean, at: number, size: 2 | 4): number =>
  little ? tiff.readUIntLE(at, size) : tiff.readUIntBE(at, size);
