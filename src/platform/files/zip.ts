import { promisify } from 'node:util';
import { crc32, deflateRaw } from 'node:zlib';
import type { Day } from '../../kernel/day.ts';

export interface ZipEntry {
  /** with folders, "van-ban/01.pdf" */
  readonly name: string;
  readonly bytes: Uint8Array;
}

const UTF8_NAMES = 0x0800;
const VERSION = 20;
const LARGEST = 0xffffffff;
const pack = promisify(deflateRaw);

/**
 * Writes a ZIP (PKWARE APPNOTE 4.3, without ZIP64) entry by entry, so that no more than one is in memory.
 * @param on the day that stands with every entry: the same contents make the same file
 * @throws when entries or the whole go beyond what the format without ZIP64 holds
 */
export async function* zipParts(
  entries: Iterable<ZipEntry> | AsyncIterable<ZipEntry>,
  on: Day,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const directory: Buffer[] = [];
  let offset = 0;
  for await (const entry of entries) {
    const name = Buffer.from(entry.name, 'utf8');
    const packed = await pack(entry.bytes);
    const deflated = packed.byteLength < entry.bytes.byteLength;
    const body = deflated ? packed : Buffer.from(entry.bytes);
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(VERSION, 0);
    facts.writeUInt16LE(UTF8_NAMES, 2);
    facts.writeUInt16LE(deflated ? 8 : 0, 4);
    facts.writeUInt16LE(0, 6);
    facts.writeUInt16LE(dosDay(on), 8);
    facts.writeUInt32LE(crc32(entry.bytes), 10);
    facts.writeUInt32LE(body.byteLength, 14);
    facts.writeUInt32LE(entry.bytes.byteLength, 18);
    facts.writeUInt16LE(name.byteLength, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), facts, name]);
    directory.push(centralEntry(facts, name, offset));
    yield Uint8Array.from(local);
    yield Uint8Array.from(body);
    offset += local.byteLength + body.byteLength;
    if (offset > LARGEST || directory.length > 0xffff) throw new Error('this archive is too large for one ZIP');
  }
  const central = Buffer.concat(directory);
  yield Uint8Array.from(Buffer.concat([central, endOf(directory.length, central.byteLength, offset)]));
}

/** The archive as it is written, for an answer that begins before its end is known; a reader who leaves ends it. */
export function zipStream(
  entries: Iterable<ZipEntry> | AsyncIterable<ZipEntry>,
  on: Day,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const parts = zipParts(entries, on);
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await parts.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await parts.return(undefined);
    },
  });
}

/** The whole archive at once, for a few small files. */
export async function zipOf(entries: Iterable<ZipEntry>, on: Day): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  for await (const part of zipParts(entries, on)) parts.push(part);
  return Uint8Array.from(Buffer.concat(parts));
}

function centralEntry(facts: Buffer, name: Buffer, offset: number): Buffer {
  const head = Buffer.alloc(6);
  head.write('PK\x01\x02', 'latin1');
  head.writeUInt16LE(VERSION, 4);
  const tail = Buffer.alloc(14);
  tail.writeUInt32LE(offset, 10);
  return Buffer.concat([head, facts, tail, name]);
}

function endOf(entries: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(entries, 8);
  end.writeUInt16LE(entries, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}

/** MS-DOS counts from 1980. */
function dosDay(day: Day): number {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  return (Math.max(0, year - 1980) << 9) | (month << 5) | date;
}
