import type { Id } from '../../kernel/ids.ts';
import { invalid, ok, type Result } from '../../kernel/result.ts';
import { findSecrecyStamp } from '../../kernel/secrecy-stamp.ts';
import type { Change } from '../change.ts';
import type { ContentStore } from './content.ts';
import { insertContent, insertFile } from './file.store.ts';
import { mediaTypeOf, nameFits } from './media-type.ts';
import { wordsOfFile } from './words-of-file.ts';

export const LARGEST_FILE = 12 * 1024 * 1024;

export interface IncomingFile {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly ownerType: string;
  readonly ownerId: Id;
  /** "Tôi xác nhận nội dung không chứa bí mật nhà nước", ticked before the file was chosen */
  readonly secrecyDeclared: boolean;
  readonly actId: Id;
  /** its words, where they were already read and looked at for a secrecy stamp */
  readonly words?: string;
}

/**
 * Keeps a file of a record. A secrecy stamp stops it before anything is stored. The bytes are on disk and
 * synced before the row commits; a transaction that fails leaves bytes without a row, which the sweep takes away.
 */
export async function storeFile(change: Change, content: ContentStore, file: IncomingFile): Promise<Result<Id>> {
  if (!file.secrecyDeclared) return invalid({ secrecy: 'file.declarationMissing' });
  if (file.bytes.byteLength === 0) return invalid({ file: 'file.empty' });
  if (file.bytes.byteLength > LARGEST_FILE) return invalid({ file: 'file.tooLarge' });
  const mediaType = mediaTypeOf(file.bytes);
  if (!mediaType) return invalid({ file: 'file.unknownType' });
  if (!nameFits(file.name, mediaType)) return invalid({ file: 'file.otherThanNamed' });
  const words = file.words ?? (await wordsOfFile(file.bytes, mediaType));
  if (words === 'damaged') return invalid({ file: 'file.damaged' });
  if (words && findSecrecyStamp(words)) return invalid({ file: 'file.stamped' }, 'file.stamped');
  const { sha256, size } = await content.put(file.bytes);
  await insertContent(change.tx, { sha256, size, mediaType, now: change.now });
  const id = change.newId();
  await insertFile(change.tx, { id, sha256, name: plainName(file.name), ...owner(file) });
  return ok(id);
}

const owner = ({ ownerType, ownerId, actId }: IncomingFile) => ({ ownerType, ownerId, actId });

/** Folders, control characters and signs that turn the reading direction are no part of a name. */
const plainName = (name: string): string =>
  (name.split(/[\\/]/).at(-1) ?? '').replace(/[\p{Cc}\p{Bidi_Control}]/gu, '').slice(0, 200) || 'tep';
