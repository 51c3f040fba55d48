/** Kinds of files that offices hand in; anything else is refused with its reason. */
export type MediaType =
  | 'application/pdf'
  | 'image/jpeg'
  | 'image/png'
  | 'image/webp'
  | 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  | 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  | 'text/plain; charset=utf-8'
  | 'text/plain; charset=utf-16';

const OFFICE = 'application/vnd.openxmlformats-officedocument.';

/**
 * The type by content, never by name or by what the browser claims.
 * @returns null when the bytes are none of the accepted kinds
 */
export function mediaTypeOf(bytes: Uint8Array): MediaType | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 16));
  if (head.subarray(0, 5).toString('latin1') === '%PDF-') return 'application/pdf';
  if (head.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff]))) return 'image/jpeg';
  if (head.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))) return 'image/png';
  if (head.subarray(0, 4).toString('latin1') === 'RIFF' && head.subarray(8, 12).toString('latin1') === 'WEBP') {
    return 'image/webp';
  }
  if (head.subarray(0, 4).equals(Buffer.from([0x50, 0x4b, 0x03, 0x04]))) return officeType(bytes);
  if (isText(bytes, 'utf-8')) return 'text/plain; charset=utf-8';
  const marked = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  return marked && isText(bytes, head[0] === 0xff ? 'utf-16le' : 'utf-16be') ? 'text/plain; charset=utf-16' : null;
}

function officeType(bytes: Uint8Array): MediaType | null {
  const listing = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  if (listing.includes('word/document.xml')) return `${OFFICE}wordprocessingml.document`;
  if (listing.includes('xl/workbook.xml')) return `${OFFICE}spreadsheetml.sheet`;
  return null;
}

function isText(bytes: Uint8Array, encoding: 'utf-8' | 'utf-16le' | 'utf-16be'): boolean {
  if (encoding === 'utf-8' && bytes.includes(0)) return false;
  try {
    return !new TextDecoder(encoding, { fatal: true }).decode(bytes).includes('\0');
  } catch {
    return false;
  }
}

const ENDINGS: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  docx: `${OFFICE}wordprocessingml.document`,
  xlsx: `${OFFICE}spreadsheetml.sheet`,
  txt: 'text/plain',
  md: 'text/plain',
};

/** Whether a name promises what the file holds: "anh.png" with words in it was damaged or renamed on its way. */
export function nameFits(name: string, mediaType: MediaType): boolean {
  const promised = ENDINGS[/\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? ''];
  return promised === undefined || mediaType.startsWith(promised);
}
