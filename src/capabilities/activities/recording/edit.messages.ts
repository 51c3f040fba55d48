import type { Messages } from '../../../kernel/translate.ts';

const text = (vi: string, en: string) => ({ vi, en });

export const activityEditMessages = {
  'activity.edit.title': text('Hoàn thiện hoạt động', 'Complete the activity'),
  'activity.edit.save': text('Lưu', 'Save'),
  'activity.edit.kind.hint': text(
    'Đổi loại rồi bấm Lưu để hiện đúng các ô của loại đó.',
    'Change the kind and save to see the fields of that kind.',
  ),
  'activity.edit.line.none': text('Chưa chọn', 'Not chosen'),
  'activity.edit.line.kept': text('Dòng đã chọn trước đây', 'The line chosen before'),
  'activity.edit.line.suggested': text(
    'Có {count} dòng gần với lời ghi, đứng đầu danh sách.',
    '{count} lines come close to these words; they stand first.',
  ),
  'activity.edit.line.likely': text('Gợi ý: {words}', 'Suggested: {words}'),
  'activity.edit.unplanned.hint': text(
    'Chỉ ghi khi việc không có trong kế hoạch, ví dụ: đột xuất theo chỉ đạo.',
    'Only when the work is in no plan, such as: ordered at short notice.',
  ),
  'activity.edit.obligations': text('Nhiệm vụ ({count} đã chọn)', 'Obligations ({count} chosen)'),
  'activity.edit.measures': text('Số liệu: {kind}', 'Numbers: {kind}'),
  'activity.edit.measures.hint': text(
    'Để trống là chưa có số liệu, 0 là không có.',
    'Empty means not known yet, 0 means none.',
  ),
  'activity.edit.details': text('Chi tiết: {kind}', 'Details: {kind}'),
  'activity.edit.parts': text('{name}: chia theo {by}', '{name}: by {by}'),
  'activity.edit.part': text('{by}, dòng {row}', '{by}, row {row}'),
  'activity.edit.part.unknown': text('Chưa rõ', 'Not known'),
  'activity.edit.amount': text('Số lượng, dòng {row}', 'Number, row {row}'),
  'activity.edit.core': text('Kênh, ngôn ngữ, đơn vị', 'Channel, languages, units'),
  'activity.edit.more': text('Thông tin khác', 'Other information'),
  'activity.edit.unit': text('{field} {row}', '{field} {row}'),
} satisfies Messages;
