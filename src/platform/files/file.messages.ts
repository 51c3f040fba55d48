import type { Messages } from '../../kernel/translate.ts';

export const fileMessages = {
  'file.declaration': {
    vi: 'Tôi xác nhận nội dung không chứa bí mật nhà nước',
    en: 'I confirm that the content holds no state secret',
  },
  'file.declarationMissing': {
    vi: 'Cần xác nhận nội dung không chứa bí mật nhà nước trước khi chọn tệp. Tệp chưa được lưu.',
    en: 'Confirm first that the content holds no state secret. The file was not stored.',
  },
  'file.empty': { vi: 'Tệp trống. Hãy chọn lại tệp khác.', en: 'The file is empty. Please choose another.' },
  'file.tooLarge': {
    vi: 'Tệp lớn hơn 12 MB nên chưa được lưu.',
    en: 'The file is larger than 12 MB and was not stored.',
  },
  'file.unknownType': {
    vi: 'Chỉ nhận PDF, ảnh (JPEG, PNG, WebP), Word (.docx), Excel (.xlsx) hoặc văn bản thuần. Tệp chưa được lưu.',
    en: 'Only PDF, pictures (JPEG, PNG, WebP), Word (.docx), Excel (.xlsx) and plain text are accepted. Nothing was stored.',
  },
  'file.damaged': {
    vi: 'Tệp Word bị hỏng hoặc nội dung quá lớn nên không đọc được. Hãy mở bằng Word, lưu lại rồi chọn lại. Tệp chưa được lưu.',
    en: 'The Word file is damaged or holds too much to be read. Open it in Word, save it again and choose it once more. Nothing was stored.',
  },
  'file.otherThanNamed': {
    vi: 'Nội dung tệp không đúng với đuôi tên tệp (ví dụ tên .png nhưng không phải ảnh), có thể tệp đã hỏng hoặc bị đổi tên. Tệp chưa được lưu.',
    en: 'The file does not hold what its name says (a .png that is no picture): it may be damaged or renamed. It was not stored.',
  },
  'file.stamped': {
    vi: 'Văn bản có dấu độ mật. Hệ thống này không nhận văn bản mật; chưa có gì được lưu hay ghi lại. Hãy xử lý theo đường văn bản mật của cơ quan.',
    en: 'The paper bears a secrecy stamp. This system takes no secret papers; nothing was stored or logged. Handle it in your office’s channel for secret papers.',
  },
} satisfies Messages;
