import type { Message } from '../kernel/translate.ts';

interface Signature {
  readonly starts: string;
  readonly name: Message;
}

const same = (name: string): Message => ({ vi: name, en: name });
const picture: Message = { vi: 'ảnh', en: 'a picture' };
const archive: Message = { vi: 'tệp nén', en: 'a compressed archive' };

/** First bytes, one character for each byte. */
const SIGNATURES: readonly Signature[] = [
  { starts: '%PDF-', name: same('PDF') },
  { starts: '{\\rtf', name: same('RTF') },
  {
    starts: '\xd0\xcf\x11\xe0',
    name: { vi: 'Word hoặc Excel đời cũ (.doc, .xls)', en: 'old Word or Excel (.doc, .xls)' },
  },
  { starts: '\x89PNG', name: picture },
  { starts: '\xff\xd8\xff', name: picture },
  { starts: 'GIF8', name: picture },
  { starts: 'II*\0', name: picture },
  { starts: 'MM\0*', name: picture },
  { starts: '\x1f\x8b', name: archive },
  { starts: 'Rar!', name: archive },
  { starts: '7z\xbc\xaf', name: archive },
  { starts: '\x7fELF', name: { vi: 'chương trình', en: 'a program' } },
  { starts: 'MZ\x90\0', name: { vi: 'chương trình', en: 'a program' } },
];

/** Folder names inside a ZIP that tell what it is; the first entries of an office file stand in its first bytes. */
const OFFICE: readonly [folder: string, name: Message][] = [
  ['word/', same('DOCX')],
  ['xl/', same('XLSX')],
  ['ppt/', same('PPTX')],
  ['opendocument', same('ODT/ODS')],
];
const LOOK_AT_BYTES = 8192;

/** What a file is by its content, never by its name. @returns null when no known kind of binary file begins so */
export function binaryKind(bytes: Uint8Array): Message | null {
  const head = Buffer.from(bytes.subarray(0, LOOK_AT_BYTES)).toString('latin1');
  if (head.startsWith('PK\x03\x04')) return OFFICE.find(([folder]) => head.includes(folder))?.[1] ?? archive;
  return SIGNATURES.find((signature) => head.startsWith(signature.starts))?.name ?? null;
}
