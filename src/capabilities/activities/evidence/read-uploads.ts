import { createHash } from 'node:crypto';
import { invalid, ok, type Result } from '../../../kernel/result.ts';
import { mediaTypeOf } from '../../../platform/files/media-type.ts';
import { LARGEST_PHOTO } from '../../../platform/photos/photo.ts';
import { photoKind } from '../../../platform/photos/photo-kind.ts';
import { preparePhoto } from '../../../platform/photos/prepare-photo.ts';
import { findDanger } from './file-dangers.rules.ts';
import type { ProofFile, ProofPhoto } from './proof.rules.ts';

export interface Upload {
  readonly field: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface Uploads {
  readonly photos: readonly ProofPhoto[];
  readonly files: readonly ProofFile[];
}

/**
 * Photos and files of a form made fit to keep, before any record is locked. A picture among the files is a photo: it
 * loses place and camera too.
 * @param keepWholeReason why photos are kept as they were handed in; '' when they are not
 */
export async function readUploads(uploads: readonly Upload[], keepWholeReason: string): Promise<Result<Uploads>> {
  const photos: ProofPhoto[] = [];
  const files: ProofFile[] = [];
  for (const upload of uploads) {
    if (upload.field === 'photos' || photoKind(upload.bytes) !== 'other') {
      const photo = await readPhoto(upload, keepWholeReason);
      if (!photo.ok) return photo;
      photos.push(photo.value);
      continue;
    }
    const type = mediaTypeOf(upload.bytes);
    const danger = type && findDanger(upload.bytes, type);
    if (danger) return invalid({ [upload.field]: `activity.file.${danger}` });
    files.push({ name: upload.name, bytes: upload.bytes });
  }
  return ok({ photos, files });
}

async function readPhoto(upload: Upload, keepWholeReason: string): Promise<Result<ProofPhoto>> {
  const photo = await preparePhoto(upload.bytes);
  if (typeof photo === 'string') return invalid({ [upload.field]: `activity.photo.${photo}` });
  const { originalSha256, takenOn } = photo;
  if (keepWholeReason === '') {
    const name = `${upload.name.replace(/\.[^.]*$/, '').slice(0, 100) || 'anh'}.jpg`;
    return ok({ name, bytes: photo.jpeg, originalSha256, takenOn, keptWholeReason: null });
  }
  const danger = findDanger(upload.bytes, 'image/jpeg');
  if (danger) return invalid({ [upload.field]: `activity.file.${danger}` });
  return ok({ name: upload.name, bytes: upload.bytes, originalSha256, takenOn, keptWholeReason: keepWholeReason });
}

/** The hash by which the same file is found again. */
export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

export { LARGEST_PHOTO };
