import sharp from 'sharp';
import type { ChildAnswer } from '../source-files/answer-aside.ts';
import { exifDay } from './exif-day.ts';
import { type DecodedPhoto, LONGEST_SIDE, MOST_PIXELS } from './photo.ts';

/** Runs as a process of its own: a picture on standard input, one line of JSON on standard output. */
async function main(): Promise<void> {
  process.stdout.write(JSON.stringify(await decode(await standardInput())));
}

async function decode(bytes: Uint8Array): Promise<ChildAnswer<DecodedPhoto>> {
  try {
    const picture = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error', sequentialRead: true });
    const { exif } = await picture.metadata();
    // Without being asked, the library writes none of the data that came with the picture.
    const { data, info } = await picture
      .autoOrient()
      .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .toColourspace('srgb')
      .jpeg({ quality: 82 })
      .toBuffer({ resolveWithObject: true });
    const takenOn = exif ? exifDay(exif) : null;
    return { read: { jpeg: data.toString('base64'), width: info.width, height: info.height, takenOn } };
  } catch (error) {
    if (/^ERR_(?:ACCESS|MODULE|DLOPEN)/.test((error as NodeJS.ErrnoException).code ?? '')) throw error;
    return { problem: /pixel limit/i.test(String(error)) ? 'too-complex' : 'damaged' };
  }
}

async function standardInput(): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  for await (const part of process.stdin) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

sharp.cache(false);
sharp.concurrency(1);
await main();
