import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';

const unpack = promisify(inflateRaw);

/** A Word file of a thousand pages unpacks to some ten megabytes. */
const LARGEST_UNPACKED = 50 * 1024 * 1024;

/**
 * Whether a packed file holds more than any office writes: some hundred kilobytes can unpack to gigabytes. Really
 * unpacks, because what the file says of its own size may be a lie.
 * @returns true also for a file that is no whole archive
 */
export async function unpacksTooFar(bytes: Uint8Array): Promise<boolean> {
  try {
    const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let left = LARGEST_UNPACKED;
    for (const packed of packedParts(archive)) {
      left -= (await unpack(packed, { maxOutputLength: left })).byteLength;
    }
    return false;
  } catch {
    return true;
  }
}

const END_OF_DIRECTORY = Buffer.from('PK\x05\x06', 'latin1');
const DIRECTORY_ENTRY = 0x02014b50;
const DEFLATED = 8;

/** The deflated parts, as the directory at the end lists them (PKWARE APPNOTE 4.3.12, 4.3.16). @throws RangeError */
function* packedParts(archive: Buffer): Generator<Buffer> {
  const end = archive.lastIndexOf(END_OF_DIRECTORY);
  if (end < 0) throw new RangeError('no directory');
  let at = archive.readUInt32LE(end + 16);
  for (let count = archive.readUInt16LE(end + 10); count > 0; count -= 1) {
    if (archive.readUInt32LE(at) !== DIRECTORY_ENTRY) throw new RangeError('a broken directory');
    const size = archive.readUInt32LE(at + 20);
    const local = archive.readUInt32LE(at + 42);
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    if (archive.readUInt16LE(at + 10) === DEFLATED) yield archive.subarray(start, start + size);
    at += 46 + archive.readUInt16LE(at + 28) + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
}
