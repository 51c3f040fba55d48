/** What a file that should be a photo begins with. */
export type PhotoKind = 'photo' | 'heic' | 'svg' | 'other';

/** Brands of the HEIF container that hold HEVC pictures (ISO/IEC 23008-12), as phones write them. */
const HEIC = ['heic', 'heix', 'hevc', 'hevx', 'heim', 'heis', 'mif1', 'msf1'];

/** By content, never by name: JPEG, PNG and WebP are read, the others have their own answers. */
export function photoKind(bytes: Uint8Array): PhotoKind {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 512));
  if (head[0] === 0xff && head[1] === 0xd8 && head[2] === 0xff) return 'photo';
  if (head.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))) return 'photo';
  if (word(head, 0) === 'RIFF' && word(head, 8) === 'WEBP') return 'photo';
  if (word(head, 4) === 'ftyp' && HEIC.includes(word(head, 8))) return 'heic';
  return /<svg[\s>]/i.test(head.toString('latin1')) ? 'svg' : 'other';
}

const word = (head: Buffer, at: number): string => head.subarray(at, at + 4).toString('latin1');
