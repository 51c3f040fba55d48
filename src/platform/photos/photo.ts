import type { Day } from '../../kernel/day.ts';

/** A photo made fit to keep. */
export interface Photo {
  readonly jpeg: Uint8Array;
  readonly width: number;
  readonly height: number;
  /** of the bytes as they were handed in */
  readonly originalSha256: string;
  /** what the camera noted; its clock may be wrong */
  readonly takenOn: Day | null;
}

/** Why a file is no photo that can be kept. */
export type PhotoProblem =
  | 'empty'
  | 'too-large'
  | 'heic'
  | 'svg'
  | 'not-a-photo'
  | 'damaged'
  | 'too-many-pixels'
  | 'too-heavy';

/** What the decoding process answers; bytes in base64. */
export interface DecodedPhoto {
  readonly jpeg: string;
  readonly width: number;
  readonly height: number;
  readonly takenOn: string | null;
}

export const LARGEST_PHOTO = 12 * 1024 * 1024;
export const LONGEST_SIDE = 1600;
/** beyond the largest sensors of phones; the header of a picture made to burst promises more */
export const MOST_PIXELS = 120_000_000;
