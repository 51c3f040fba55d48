import type { Refusal } from '../kernel/result.ts';
import type { Message } from '../kernel/translate.ts';
import type { LegacyEncoding } from './legacy-encoding.ts';

export type SourceRefusalCode = 'empty' | 'too-large' | 'binary' | 'invalid-utf8' | 'invalid-utf16' | 'legacy-encoding';

/** Why bytes are no text that can be compiled; `message` is one line, says what it is and what to do. */
export interface SourceRefusal extends Refusal {
  readonly kind: 'invalid';
  readonly key: `source.${SourceRefusalCode}`;
  readonly code: SourceRefusalCode;
  readonly message: Message;
}

const refusal = (code: SourceRefusalCode, vi: string, en: string): SourceRefusal => ({
  kind: 'invalid',
  key: `source.${code}`,
  code,
  message: { vi, en },
});

export const emptySource = refusal('empty', 'Tệp không có chữ nào.', 'The file holds no text.');

export const tooLarge = (limit: number): SourceRefusal =>
  refusal(
    'too-large',
    `Tệp lớn hơn ${limit / 1024 / 1024} MB. Hãy tách phần văn bản cần đọc.`,
    `The file is larger than ${limit / 1024 / 1024} MB. Take out the part that is to be read.`,
  );

export const binarySource = (kind: Message | null): SourceRefusal =>
  refusal(
    'binary',
    `Tệp này không thuộc loại đọc được${kind ? ` (${kind.vi})` : ''}. Hãy chọn tệp Word (.docx), PDF, HTML hoặc văn bản thuần (.txt), hoặc dán nội dung vào ô văn bản.`,
    `Files of this kind are not read${kind ? ` (${kind.en})` : ''}. Choose a Word file (.docx), a PDF, HTML or plain text (.txt), or paste the text.`,
  );

export const invalidUtf8 = (byte: number): SourceRefusal =>
  refusal(
    'invalid-utf8',
    `Tệp không đúng mã UTF-8 (sai từ byte ${byte}). Hãy lưu lại với mã UTF-8.`,
    `The file is not valid UTF-8 (wrong from byte ${byte}). Save it again as UTF-8.`,
  );

export const invalidUtf16 = refusal(
  'invalid-utf16',
  'Tệp ghi là mã UTF-16 nhưng nội dung sai. Hãy lưu lại với mã UTF-8.',
  'The file says UTF-16 but is not valid. Save it again as UTF-8.',
);

export const legacySource = (encoding: LegacyEncoding): SourceRefusal =>
  refusal(
    'legacy-encoding',
    `Văn bản dùng bảng mã cũ ${encoding}. Hãy chuyển sang Unicode (ví dụ bằng UniKey: Công cụ, Chuyển mã) rồi lưu với mã UTF-8.`,
    `The text is in the old encoding ${encoding}. Convert it to Unicode (for example with UniKey's code converter) and save it as UTF-8.`,
  );
