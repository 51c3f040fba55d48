import { inflateSync } from 'node:zlib';

/** A pack of evidence of a whole province unpacks to some ten megabytes. */
const LARGEST = 64 * 1024 * 1024;
/** A report carries one. */
const MOST_FILES = 100;
/** The dictionary of a stream is no longer. */
const LONGEST_HEAD = 4096;
const OBJECT = /\/Type\s*\/EmbeddedFile\b/g;

/**
 * The files that a PDF carries (ISO 32000-2, 7.11.4), read from its bytes: such streams never stand inside other
 * streams, and whoever signs a PDF appends to it. One that cannot be read is left out. Each is unpacked only when it is
 * asked for, so that a file made to burst never stands in memory more than once.
 */
export function* carriedFiles(pdf: Uint8Array): Generator<Buffer, void> {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  const text = bytes.toString('latin1');
  let left = MOST_FILES;
  for (const { index } of text.matchAll(OBJECT)) {
    if (left === 0) return;
    left -= 1;
    const content = streamAt(bytes, text, index);
    if (content) yield content;
  }
}

/** @returns null where no stream stands there that can be read */
function streamAt(bytes: Buffer, text: string, index: number): Buffer | null {
  const before = text.slice(Math.max(0, index - LONGEST_HEAD), index);
  const behind = text.slice(index, index + LONGEST_HEAD + 'stream'.length);
  const stream = behind.indexOf('stream');
  const head = before.slice(Math.max(before.lastIndexOf(' obj'), 0)) + behind.slice(0, Math.max(stream, 0));
  const length = /\/Length\s+(\d+)(?!\s+\d+\s+R)/.exec(head)?.[1];
  if (stream < 0 || !length) return null;
  const end = index + stream + 'stream'.length;
  const from = end + (text.startsWith('\r\n', end) ? 2 : 1);
  return unpacked(bytes.subarray(from, from + Number(length)), /\/Filter\s*\[?\s*\/FlateDecode/.test(head));
}

function unpacked(content: Buffer, deflated: boolean): Buffer | null {
  try {
    return deflated ? inflateSync(content, { maxOutputLength: LARGEST }) : content;
  } catch {
    return null;
  }
}
