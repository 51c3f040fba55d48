import assert from 'node:assert/strict';
import { test } from 'node:test';
import { crc32, deflateRawSync } from 'node:zlib';
import { unpacksTooFar } from './unpacked-size.ts';

/** An archive with one deflated part. `said` is the size that its headers claim. */
function archive(content: Buffer, said = content.byteLength): Buffer {
  const name = Buffer.from('word/document.xml');
  const packed = deflateRawSync(content);
  const facts = Buffer.alloc(26);
  facts.writeUInt16LE(20, 0);
  facts.writeUInt16LE(8, 4);
  facts.writeUInt32LE(crc32(content), 10);
  facts.writeUInt32LE(packed.byteLength, 14);
  facts.writeUInt32LE(said, 18);
  facts.writeUInt16LE(name.byteLength, 22);
  const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), facts, name, packed]);
  const entry = Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), facts, Buffer.alloc(14), name]);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.byteLength, 12);
  end.writeUInt32LE(local.byteLength, 16);
  return Buffer.concat([local, entry, end]);
}

test('an ordinary archive is let through', async () => {
  assert.equal(await unpacksTooFar(archive(Buffer.from('<w:document/>'))), false);
});

test('what unpacks to more than any office writes is stopped, whatever its headers say', async () => {
  const huge = Buffer.alloc(60 * 1024 * 1024, 0x41);
  const honest = archive(huge);
  assert.ok(honest.byteLength < 100_000);
  assert.equal(await unpacksTooFar(honest), true);
  assert.equal(await unpacksTooFar(archive(huge, 10)), true);
});

test('half an archive, or none, is stopped', async () => {
  const whole = archive(Buffer.from('<w:document/>'));
  for (const broken of [
    whole.subarray(0, 40),
    whole.subarray(20),
    Buffer.alloc(0),
    Buffer.from('PK\x05\x06', 'latin1'),
  ]) {
    assert.equal(await unpacksTooFar(broken), true);
  }
});
