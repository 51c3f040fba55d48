import { invalid, ok, type Result } from '../../../kernel/result.ts';
import { findSecrecyStamp } from '../../../kernel/secrecy-stamp.ts';
import { mediaTypeOf } from '../../../platform/files/media-type.ts';
import { wordsOfFile } from '../../../platform/files/words-of-file.ts';
import type { OfficialDocument } from '../format/official-document.rules.ts';
import { compareSigned } from './compare-signed.ts';
import type { TextChange } from './signed-text.rules.ts';

/**
 * Reads a signed file and compares it with what was to be signed. Pictures are refused, stamped files too; of a scan
 * without words nothing can be compared, which is null.
 */
export async function readSigned(
  expected: OfficialDocument,
  file: { readonly bytes: Uint8Array },
): Promise<Result<readonly TextChange[] | null>> {
  const mediaType = mediaTypeOf(file.bytes);
  if (!mediaType) return invalid({ file: 'file.unknownType' });
  if (mediaType.startsWith('image/')) return invalid({ file: 'document.rendition.picture' });
  const words = await wordsOfFile(file.bytes, mediaType);
  if (words === 'damaged') return invalid({ file: 'file.damaged' });
  if (words === null) return ok(null);
  if (findSecrecyStamp(words)) return invalid({ file: 'file.stamped' }, 'file.stamped');
  return ok(compareSigned(expected, words));
}
