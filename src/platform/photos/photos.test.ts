import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { exifDay } from './exif-day.ts';
import type { Photo } from './photo.ts';
import { preparePhoto } from './prepare-photo.ts';

const blue = { create: { width: 3000, height: 1000, channels: 3 as const, background: '#204080' } };

/** A picture of a phone: turned on its side, with its day, its maker and its place. */
const fromPhone = (): Promise<Buffer> =>
  sharp(blue)
    .jpeg()
    .withExif({
      IFD0: { Make: 'PhoneMaker' },
      IFD2: { DateTimeOriginal: '2014:05:18 07:30:00' },
      IFD3: { GPSLatitude: '14/1 21/1 0/1', GPSLatitudeRef: 'N' },
    })
    .withMetadata({ orientation: 6 })
    .toBuffer();

async function kept(bytes: Uint8Array): Promise<Photo> {
  const photo = await preparePhoto(bytes);
  assert.ok(typeof photo !== 'string', String(photo));
  return photo;
}

test('a photo comes out upright, small and without place, camera or day; the day is told apart', async () => {
  const bytes = await fromPhone();
  const photo = await kept(bytes);
  const said = await sharp(photo.jpeg).metadata();
  assert.deepEqual([photo.height, said.height, said.format], [1600, 1600, 'jpeg']);
  assert.ok((said.width ?? 0) < (said.height ?? 0), 'turned as its data said');
  assert.deepEqual([said.exif, said.icc, said.xmp, said.orientation], [undefined, undefined, undefined, undefined]);
  assert.equal(photo.takenOn, '2014-05-18');
  assert.equal(photo.originalSha256, createHash('sha256').update(bytes).digest('hex'));
  assert.doesNotMatch(Buffer.from(photo.jpeg).toString('latin1'), /PhoneMaker|2014:05/);
});

test('what hangs behind a picture is gone: pages, archives and scripts do not survive', async () => {
  const tails = ['<html><script>alert(1)</script></html>', 'PK\u0003\u0004word/document.xml', '%PDF-1.7 /JS'];
  for (const tail of tails) {
    const photo = await kept(Buffer.concat([await fromPhone(), Buffer.from(tail)]));
    assert.ok(!Buffer.from(photo.jpeg).includes(tail.slice(0, 8)), tail);
  }
});

test('HEIC, SVG, words and damaged pictures each have their own answer', async () => {
  const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic'), randomBytes(400)]);
  const svg = Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>');
  const whole = await fromPhone();
  const answers = [
    [heic, 'heic'],
    [svg, 'svg'],
    [Buffer.from('chữ'), 'not-a-photo'],
    [Buffer.alloc(0), 'empty'],
    [Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), randomBytes(2000)]), 'damaged'],
    [whole.subarray(0, whole.length >> 1), 'damaged'],
    [Buffer.concat([whole, Buffer.alloc(12 * 1024 * 1024)]), 'too-large'],
  ] as const;
  for (const [bytes, expected] of answers) assert.equal(await preparePhoto(bytes), expected, expected);
});

test('a picture made to burst is stopped by its promise of pixels, by memory and by time', async () => {
  assert.equal(await preparePhoto(pngOf(60_000, 60_000)), 'too-many-pixels');
  const slow = { heapMb: 128, residentMb: 512, millis: 1 };
  assert.equal(await preparePhoto(await fromPhone(), slow), 'too-heavy');
  const narrow = { heapMb: 128, residentMb: 20, millis: 20_000 };
  assert.equal(await preparePhoto(await fromPhone(), narrow), 'too-heavy');
});

test('the day of a camera is read from its data alone; broken data say nothing', async () => {
  const { exif } = await sharp(await fromPhone()).metadata();
  assert.ok(exif);
  assert.equal(exifDay(exif), '2014-05-18');
  for (let length = 0; length < exif.length; length += 7) assert.doesNotThrow(() => exifDay(exif.subarray(0, length)));
  for (let round = 0; round < 200; round++) assert.doesNotThrow(() => exifDay(randomBytes(round)));
});

/** The header of a PNG with nearly nothing behind it. */
function pngOf(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer): Buffer => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const check = Buffer.alloc(4);
    check.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, check]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const data = deflateSync(Buffer.alloc(1000));
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]);
}
