import type { Messages } from '../../../kernel/translate.ts';

export const presetMessages = {
  'rule.preset.title': { vi: 'So với bộ quy tắc gốc', en: 'Compared with the rule set as delivered' },
  'rule.preset.subtitle': {
    vi: 'Bộ {origin}: đang dùng bản {installed}, bản kèm phần mềm là {delivered}.',
    en: 'Set {origin}: version {installed} is in use, this product brings version {delivered}.',
  },
  'rule.preset.same': { vi: 'Không có khác biệt.', en: 'There is no difference.' },
  'rule.preset.same.text': {
    vi: 'Khi phần mềm mang theo bản mới, các dòng khác biệt hiện ở đây; dòng đã sửa tại chỗ không bị ghi đè.',
    en: 'When the product brings a newer version, differing rows appear here; rows changed here are never overwritten.',
  },
  'rule.preset.kind.new': { vi: 'dòng mới', en: 'new' },
  'rule.preset.kind.changed': { vi: 'có thay đổi', en: 'changed' },
  'rule.preset.kind.ended': { vi: 'bản mới không còn', en: 'no longer there' },
  'rule.preset.kind.kept': { vi: 'sửa tại chỗ, giữ nguyên', en: 'changed here, kept' },
  'rule.preset.kind.blocked': { vi: 'vướng dòng sửa tại chỗ', en: 'blocked by a row changed here' },
  'rule.preset.column.change': { vi: 'Khác biệt', en: 'Difference' },
  'rule.preset.column.act': { vi: 'Xử lý', en: 'What to do' },
  'rule.preset.adopt': { vi: 'Nhận dòng này', en: 'Adopt this row' },
  'rule.preset.adoptAll': { vi: 'Nhận {count} dòng chưa sửa tại chỗ', en: 'Adopt {count} rows not changed here' },
  'rule.preset.adopted': { vi: 'Đã nhận từ bộ quy tắc gốc.', en: 'Adopted from the rule set.' },
  'rule.preset.nothing': { vi: 'Không còn dòng nào để nhận.', en: 'There is nothing left to adopt.' },
  'rule.preset.keptHere': {
    vi: 'Dòng này đã sửa tại chỗ nên được giữ nguyên. Muốn theo bản mới, hãy điều chỉnh dòng.',
    en: 'This row was changed here and is kept. To follow the newer version, correct the row.',
  },
  'rule.preset.blockedHere': {
    vi: 'Nhận dòng này thì trùng ngày với một dòng sửa hoặc lập tại đây.',
    en: 'Adopting this row would overlap with one that was changed or made here.',
  },
  'rule.preset.needsOthers': {
    vi: 'Dòng này đổi ngày cùng dòng bên cạnh; cần nhận cả hai bằng nút nhận tất cả.',
    en: 'This row exchanges days with its neighbour; adopt all of them together.',
  },
} satisfies Messages;
