import type { Messages } from '../../../kernel/translate.ts';

/** Head of a unit's papers and who numbers them. */
export const letterheadMessages = {
  'letterhead.title': { vi: 'Thể thức và cấp số văn bản', en: 'Head of papers and numbering' },
  'letterhead.now': { vi: 'Đang áp dụng', en: 'Holds now' },
  'letterhead.derived': {
    vi: 'Đơn vị chưa quy định; hệ thống suy từ tên và cấp trên trực tiếp.',
    en: 'Nothing is fixed yet: it follows from the unit’s name and the body above it.',
  },
  'letterhead.change': { vi: 'Quy định thể thức', en: 'Fix the head' },
  'letterhead.parentName': { vi: 'Cơ quan chủ quản trực tiếp', en: 'Body above' },
  'letterhead.parentName.hint': { vi: 'Để trống nếu không có, như Ủy ban nhân dân.', en: 'Blank where there is none.' },
  'letterhead.name': { vi: 'Tên cơ quan ban hành', en: 'Issuing body' },
  'letterhead.place': { vi: 'Địa danh', en: 'Place' },
  'letterhead.symbol': { vi: 'Chữ viết tắt trong ký hiệu', en: 'Abbreviation in the symbol' },
  'letterhead.archive': { vi: 'Nơi lưu, sau chữ “Lưu:”', en: 'Archive, after “Lưu:”' },
  'letterhead.since': { vi: 'Áp dụng từ ngày', en: 'From' },
  'letterhead.basis': { vi: 'Văn bản làm căn cứ', en: 'Basis' },
  'letterhead.before': { vi: 'Các lần quy định', en: 'What was fixed' },
  'letterhead.saved': { vi: 'Đã lưu.', en: 'Saved.' },
  'letterhead.from': {
    vi: 'Đã có thông tin bắt đầu từ ngày này hoặc sau đó.',
    en: 'There is an entry that begins on this day or later.',
  },
  'letterhead.missing': { vi: 'Ô này cần ghi.', en: 'This is needed.' },
  'numbering.change': { vi: 'Nơi cấp số', en: 'Who numbers' },
  'numbering.first': { vi: 'Số bắt đầu', en: 'First number' },
  'numbering.first.hint': {
    vi: 'Khi cấp số trong hệ thống giữa năm: số kế tiếp của sổ đang dùng.',
    en: 'When numbering moves here within a year: the next number of the book in use.',
  },
} satisfies Messages;
