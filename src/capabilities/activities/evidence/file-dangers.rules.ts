/** Why a file may not be kept as it is although its kind is accepted. */
export type FileDanger = 'two-kinds' | 'active';

const NEAR = 1024;
/** the longest comment that may stand behind the directory of a ZIP (APPNOTE 4.3.16) */
const ZIP_TAIL = 65_557;
const PAGE = /<(?:!doctype html|html|script|svg|body|iframe|object)[\s>/]/i;

/**
 * A file that is two things at once is read as the one that somebody did not see: a PDF with an archive behind it, an
 * archive with a PDF before it, a picture with a page behind it. Words that are a page of the web or a drawing would
 * run where they are opened.
 * @param mediaType what the bytes are, as `mediaTypeOf` says
 */
export function findDanger(bytes: Uint8Array, mediaType: string): FileDanger | null {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = whole.subarray(0, NEAR).toString('latin1');
  if (mediaType.startsWith('text/')) return PAGE.test(whole.subarray(0, 4 * NEAR).toString('latin1')) ? 'active' : null;
  if (mediaType === 'application/pdf')
    return PAGE.test(head) || endsAsZip(whole) || hasTail(whole) ? 'two-kinds' : null;
  if (mediaType.startsWith('image/')) return pictureHides(whole) ? 'two-kinds' : null;
  return head.includes('%PDF-') ? 'two-kinds' : null;
}

const endsAsZip = (whole: Buffer): boolean => whole.subarray(-ZIP_TAIL).includes('PK\u0005\u0006');

/** Something stands behind the end of the PDF that is no white space and no other revision of it. */
function hasTail(whole: Buffer): boolean {
  const end = whole.lastIndexOf('%%EOF');
  return end >= 0 && PAGE.test(whole.subarray(end).toString('latin1'));
}

function pictureHides(whole: Buffer): boolean {
  if (endsAsZip(whole)) return true;
  const text = whole.toString('latin1');
  return text.includes('%PDF-') || PAGE.test(text);
}
