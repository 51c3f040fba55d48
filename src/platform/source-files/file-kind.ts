import { openArchive } from './archive.ts';
import { FileProblem } from './file-problem.ts';
import { looksLikeHtml } from './html/read-html.ts';

export type ReadableKind = 'docx' | 'pdf' | 'html' | 'picture';

const HEAD_BYTES = 100_000;
const PICTURES = ['\x89PNG', '\xff\xd8\xff'];
/** "EncryptedPackage" in the letters of an OLE directory: how Word wraps a file with a password ([MS-OFFCRYPTO] 2.3.4). */
const ENCRYPTED_PACKAGE = Buffer.from('EncryptedPackage', 'utf16le');

/**
 * What a file is by its content, never by its name.
 * @returns null for plain text, and for what only the reader of plain text can name
 * @throws FileProblem for kinds of files that are known but not read
 */
export function fileKind(bytes: Uint8Array): ReadableKind | null {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = file.subarray(0, HEAD_BYTES).toString('latin1');
  if (head.startsWith('%PDF-')) return 'pdf';
  if (head.startsWith('PK\x03\x04')) return archiveKind(bytes);
  if (head.startsWith('\xd0\xcf\x11\xe0'))
    throw new FileProblem(file.includes(ENCRYPTED_PACKAGE) ? 'locked' : 'old-office');
  if (head.startsWith('{\\rtf')) throw new FileProblem('rtf');
  if (PICTURES.some((start) => head.startsWith(start)) || /^RIFF.{4}WEBP/s.test(head)) return 'picture';
  return looksLikeHtml(head) ? 'html' : null;
}

function archiveKind(bytes: Uint8Array): ReadableKind {
  const { names } = openArchive(bytes);
  if (names.some((name) => /^word\/document\d*\.xml$/.test(name))) return 'docx';
  if (names.includes('xl/workbook.xml')) throw new FileProblem('spreadsheet');
  if (names.includes('mimetype') && names.includes('content.xml')) throw new FileProblem('odt');
  throw new FileProblem('not-a-document');
}
