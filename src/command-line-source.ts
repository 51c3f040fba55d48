import { createHash } from 'node:crypto';
import type { SourceFile, SourceFileRefusal } from './capabilities/directives/read-source-file.ts';
import type { Message } from './kernel/translate.ts';

export interface CommandSource extends SourceFile {
  /** of the bytes as they were read, hexadecimal */
  readonly sourceSha256: string;
}

/**
 * What every command that takes a FILE reads: text, Markdown, HTML, Word, PDF; `-` is standard input.
 * @returns the canonical text, or one line that says why there is none
 */
export async function readCommandSource(file: string): Promise<{ source: CommandSource } | { wrong: Message }> {
  const { MAX_SOURCE_BYTES } = await import('./compiler/source-text.ts');
  const input = await readCommandBytes(file, MAX_SOURCE_BYTES);
  if ('wrong' in input) return input;
  const { bytes } = input;
  const { readSourceFile } = await import('./capabilities/directives/read-source-file.ts');
  const read = await readSourceFile(bytes);
  if (!read.ok) return { wrong: named(file, wordsOf(read.refusal)) };
  if (read.value.stamped) return { wrong: named(file, STAMPED) };
  return { source: { ...read.value, sourceSha256: createHash('sha256').update(bytes).digest('hex') } };
}

/** The bytes of a file or of standard input, at most one more than the limit. */
export async function readCommandBytes(
  file: string,
  limit: number,
): Promise<{ bytes: Uint8Array } | { wrong: Message }> {
  const { readInput } = await import('./platform/runtime/read-input.ts');
  try {
    return { bytes: await readInput(file, limit) };
  } catch (error) {
    return { wrong: unreadable(file, error as NodeJS.ErrnoException) };
  }
}

export const STAMPED: Message = {
  vi: 'văn bản có dấu chỉ độ mật; dừng, không xử lý tài liệu bí mật nhà nước.',
  en: 'the document carries a secrecy stamp; stopped, state secrets are not processed.',
};

const UNREAD: Message = { vi: 'không đọc được thành văn bản.', en: 'cannot be read as text.' };

const wordsOf = (refusal: SourceFileRefusal): Message => refusal.message ?? UNREAD;

const named = (file: string, { vi, en }: Message): Message => ({ vi: `${file}: ${vi}`, en: `${file}: ${en}` });

function unreadable(file: string, { code }: NodeJS.ErrnoException): Message {
  if (code === 'ENOENT') return { vi: `${file}: không có tệp này.`, en: `${file}: no such file.` };
  if (code === 'EISDIR') return { vi: `${file}: là thư mục.`, en: `${file}: is a folder.` };
  if (code === 'EACCES') return { vi: `${file}: không có quyền đọc.`, en: `${file}: no permission to read.` };
  return { vi: `${file}: không đọc được (${code ?? '?'}).`, en: `${file}: cannot be read (${code ?? '?'}).` };
}
