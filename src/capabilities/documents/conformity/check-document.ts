import { ok, type Result, refuse } from '../../../kernel/result.ts';
import { findSecrecyStamp } from '../../../kernel/secrecy-stamp.ts';
import { fileMessages } from '../../../platform/files/file.messages.ts';
import type { LaidOutDocument } from '../../../platform/source-files/laid-out/laid-out-document.ts';
import { readFileLayout } from '../../../platform/source-files/read-file.ts';
import type { FileRefusal } from '../../../platform/source-files/source-file.ts';
import { checkPaper, type PaperReport } from './check-paper.rules.ts';

/**
 * Checks a Word file or a PDF that anybody made against NĐ 30/2020. Nothing is kept. A secrecy stamp, in the text or in
 * the margins, stops it before anything is said of the content.
 */
export async function checkDocument(bytes: Uint8Array): Promise<Result<PaperReport, FileRefusal>> {
  const read = await readFileLayout(bytes);
  if (!read.ok) return read;
  if (isStamped(read.value)) return refuse(STAMPED);
  return ok(checkPaper(read.value));
}

/** Around the text a degree may stand in small letters: no sentence runs there. */
function isStamped({ paragraphs, margins }: LaidOutDocument): boolean {
  const text = paragraphs.map((paragraph) => paragraph.text).join('\n');
  return findSecrecyStamp(text) !== null || findSecrecyStamp(margins.toLocaleUpperCase('vi')) !== null;
}

const STAMPED: FileRefusal = {
  kind: 'invalid',
  key: 'file.stamped',
  code: 'stamped',
  message: fileMessages['file.stamped'],
};
