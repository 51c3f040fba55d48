import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { parseDay } from '../../kernel/day.ts';
import { answerAside, type ReadingLimits } from '../source-files/answer-aside.ts';
import { FileProblem } from '../source-files/file-problem.ts';
import { turns } from '../source-files/turns.ts';
import { type DecodedPhoto, LARGEST_PHOTO, type Photo, type PhotoProblem } from './photo.ts';
import { photoKind } from './photo-kind.ts';

export const PHOTO_LIMITS: ReadingLimits = { heapMb: 128, residentMb: 512, millis: 20_000 };

const child = fileURLToPath(new URL('./photo-child.ts', import.meta.url));
const decoding = turns(2);

/** The picture to keep, or why it cannot be kept. Nothing is stored; whoever keeps it does so in its own transaction. */
export async function preparePhoto(bytes: Uint8Array, limits = PHOTO_LIMITS): Promise<Photo | PhotoProblem> {
  if (bytes.byteLength === 0) return 'empty';
  if (bytes.byteLength > LARGEST_PHOTO) return 'too-large';
  const kind = photoKind(bytes);
  if (kind !== 'photo') return kind === 'other' ? 'not-a-photo' : kind;
  try {
    const read = await decoding(() => answerAside<DecodedPhoto>(child, [], bytes, limits, NATIVE));
    return {
      jpeg: Buffer.from(read.jpeg, 'base64'),
      width: read.width,
      height: read.height,
      originalSha256: createHash('sha256').update(bytes).digest('hex'),
      takenOn: read.takenOn === null ? null : parseDay(read.takenOn),
    };
  } catch (error) {
    if (error instanceof FileProblem) return PROBLEMS[error.code] ?? 'damaged';
    throw error;
  }
}

/** The decoder is a native library; the process still opens no file and starts nothing. */
const NATIVE = ['--allow-addons'];

const PROBLEMS: Readonly<Record<string, PhotoProblem>> = {
  'too-complex': 'too-many-pixels',
  'too-slow': 'too-heavy',
  'too-much-memory': 'too-heavy',
};
