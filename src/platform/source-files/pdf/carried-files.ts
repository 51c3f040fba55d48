import { inflateSync } from 'node:zlib';

/** A pack of evidence of a whole province unpacks to some ten megabytes. */
const LARGEST = 64 * 1024 * 1024;
const OBJECT = /\/Type\s*\/EmbeddedFile\b/g;

/**
 * The files that a PDF carries (ISO 32000-2, 7.11.4), read from its bytes: such streams never stand inside other
 * streams, and whoever signs a PDF appends to it. One that cannot be read is left out.
 */
export function carriedFiles(pdf: Uint8Array): Buffer[] {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  const text = bytes.toString('latin1');
  return [...text.matchAll(OBJECT)].flatMap(({ index }) => {
    const start = text.lastIndexOf(' obj', index);
    const stream = text.indexOf('stream', index);
    const head = text.slice(Math.max(start, 0), stream);
    const length = /\/Length\s+(\d+)(?!\s+\d+\s+R)/.exec(head)?.[1];
    if (stream < 0 || stream - index > 4096 || !length) return [];
    const from = stream + 'stream'.length + (text.startsWith('\r\n', stream + 6) ? 2 : 1);
    const content = bytes.subarray(from, from + Number(length));
    return unpacked(content, /\/Filter\s*\[?\s*\/FlateDecode/.test(head));
  });
}

function unpacked(content: Buffer, deflated: boolean): Buffer[] {
  try {
    return [deflated ? inflateSync(content, { maxOutputLength: LARGEST }) : content];
  } catch {
    return [];
  }
}
