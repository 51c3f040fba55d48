import { openArchive } from '../source-files/archive.ts';
import { FileProblem } from '../source-files/file-problem.ts';

/** Why bytes are no workbook that is read; each has its words in `sheet-file.messages.ts`. */
export type SheetProblem =
  | 'empty'
  | 'too-large'
  | 'xls'
  | 'xlsb'
  | 'ods'
  | 'csv'
  | 'html'
  | 'locked'
  | 'damaged'
  | 'unpacks-too-far'
  | 'unsafe-xml'
  | 'too-complex'
  | 'too-slow'
  | 'too-much-memory'
  | 'other';

export const LARGEST_SHEET = 8 * 1024 * 1024;
const HEAD_BYTES = 4096;
/** "EncryptedPackage" in the letters of an OLE directory: a workbook with a password ([MS-OFFCRYPTO] 2.3.4). */
const ENCRYPTED_PACKAGE = Buffer.from('EncryptedPackage', 'utf16le');

/** What a file is by its content, never by its name. @returns null for a workbook */
export function sheetProblem(bytes: Uint8Array): SheetProblem | null {
  if (bytes.byteLength === 0) return 'empty';
  if (bytes.byteLength > LARGEST_SHEET) return 'too-large';
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = file.subarray(0, HEAD_BYTES).toString('latin1');
  if (head.startsWith('\xd0\xcf\x11\xe0')) return file.includes(ENCRYPTED_PACKAGE) ? 'locked' : 'xls';
  if (head.startsWith('PK')) return archiveProblem(bytes);
  // "Excel" files of old web systems are pages or SpreadsheetML of 2003 under the name .xls.
  if (/<(?:html|table|\?xml|!doctype)/i.test(head)) return 'html';
  return isText(file) ? 'csv' : 'other';
}

function archiveProblem(bytes: Uint8Array): SheetProblem | null {
  try {
    const { names } = openArchive(bytes);
    if (names.some((name) => /^xl\/workbook\d*\.xml$/.test(name))) return null;
    if (names.includes('xl/workbook.bin')) return 'xlsb';
    return names.includes('mimetype') && names.includes('content.xml') ? 'ods' : 'other';
  } catch (error) {
    if (error instanceof FileProblem) return error.code as SheetProblem;
    throw error;
  }
}

function isText(file: Buffer): boolean {
  const piece = file.subarray(0, HEAD_BYTES);
  if (piece[0] === 0xff && piece[1] === 0xfe) return true;
  return !piece.includes(0);
}
