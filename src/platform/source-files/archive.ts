import { Readable } from 'node:stream';
import { createInflateRaw, inflateRawSync } from 'node:zlib';
import { FileProblem } from './file-problem.ts';

/** A plan of a thousand pages has one part of some ten megabytes and fewer than two hundred parts. */
export const ARCHIVE_LIMITS = { entries: 5000, part: 40 * 1024 * 1024, total: 60 * 1024 * 1024 };

export interface Archive {
  readonly names: readonly string[];
  /** @returns null when there is no such part @throws FileProblem when it is damaged, locked or too large */
  read(name: string): Buffer | null;
  /** A part piece by piece, for whoever may stop before its end. @throws FileProblem as `read` does */
  pieces(name: string): AsyncIterable<Buffer>;
}

interface Entry {
  readonly flags: number;
  readonly method: number;
  readonly size: number;
  readonly local: number;
}

const END_OF_DIRECTORY = Buffer.from('PK\x05\x06', 'latin1');
const DIRECTORY_ENTRY = 0x02014b50;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 1;

/**
 * Opens a ZIP (PKWARE APPNOTE 4.3). Only parts that are asked for are inflated, and the limits are counted on what
 * comes out: the sizes that the file claims of itself are never believed.
 */
export function openArchive(bytes: Uint8Array, limits = ARCHIVE_LIMITS): Archive {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = damagedIfOutOfRange(() => readDirectory(file, limits.entries));
  let left = limits.total;
  return {
    names: [...entries.keys()],
    read(name) {
      const entry = entries.get(name);
      if (!entry) return null;
      const part = damagedIfOutOfRange(() => inflate(file, entry, Math.min(limits.part, left)));
      left -= part.byteLength;
      return part;
    },
    async *pieces(name) {
      const entry = entries.get(name);
      if (!entry) return;
      for await (const piece of inflating(damagedIfOutOfRange(() => packedPart(file, entry)))) {
        left -= piece.byteLength;
        if (left < 0) throw new FileProblem('unpacks-too-far');
        yield piece;
      }
    },
  };
}

function readDirectory(file: Buffer, most: number): Map<string, Entry> {
  const end = file.lastIndexOf(END_OF_DIRECTORY);
  if (end < 0) throw new FileProblem('damaged', 'no directory');
  const entries = new Map<string, Entry>();
  const count = file.readUInt16LE(end + 10);
  if (count > most) throw new FileProblem('unpacks-too-far', `${count} parts`);
  let at = file.readUInt32LE(end + 16);
  for (let left = count; left > 0; left -= 1) {
    if (file.readUInt32LE(at) !== DIRECTORY_ENTRY) throw new FileProblem('damaged', 'a broken directory');
    const nameEnd = at + 46 + file.readUInt16LE(at + 28);
    entries.set(file.toString('utf8', at + 46, nameEnd), {
      flags: file.readUInt16LE(at + 8),
      method: file.readUInt16LE(at + 10),
      size: file.readUInt32LE(at + 20),
      local: file.readUInt32LE(at + 42),
    });
    at = nameEnd + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return entries;
}

interface PackedPart {
  readonly deflated: boolean;
  readonly bytes: Buffer;
}

function packedPart(file: Buffer, entry: Entry): PackedPart {
  if ((entry.flags & ENCRYPTED) !== 0) throw new FileProblem('locked');
  if (entry.method !== DEFLATED && entry.method !== STORED) throw new FileProblem('damaged', 'unknown compression');
  const start = entry.local + 30 + file.readUInt16LE(entry.local + 26) + file.readUInt16LE(entry.local + 28);
  return { deflated: entry.method === DEFLATED, bytes: file.subarray(start, start + entry.size) };
}

async function* inflating({ deflated, bytes }: PackedPart): AsyncGenerator<Buffer> {
  const source = Readable.from([bytes]);
  try {
    for await (const piece of deflated ? source.pipe(createInflateRaw()) : source) yield piece;
  } catch (error) {
    if (error instanceof FileProblem) throw error;
    throw new FileProblem('damaged', 'inflate');
  }
}

function inflate(file: Buffer, entry: Entry, most: number): Buffer {
  const { deflated, bytes } = packedPart(file, entry);
  if (!deflated && bytes.byteLength <= most) return bytes;
  try {
    if (deflated && most > 0) return inflateRawSync(bytes, { maxOutputLength: most });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_BUFFER_TOO_LARGE') throw new FileProblem('damaged', 'inflate');
  }
  throw new FileProblem('unpacks-too-far');
}

function damagedIfOutOfRange<Value>(read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) throw new FileProblem('damaged', 'cut off');
    throw error;
  }
}
