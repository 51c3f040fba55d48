import type { Messages } from '../../../kernel/translate.ts';
import { findingMessages } from './reading/finding.messages.ts';
import { sheetRefusalMessages } from './sheet-refusal.messages.ts';
import { templateMessages } from './template.messages.ts';

export const planSheetMessages = {
  ...findingMessages,
  ...templateMessages,
  ...sheetRefusalMessages,
  'planSheet.offer': {
    vi: 'Điền bằng Excel, hoặc dán từ bảng tính',
    en: 'Fill in with Excel, or paste from a spreadsheet',
  },
  'planSheet.title': { vi: 'Nhập từ bảng tính', en: 'Take over from a spreadsheet' },
  'planSheet.subtitle': {
    vi: 'Tải mẫu, điền tại máy, gửi lại. Từng ô được kiểm tra trước; chỉ ghi khi đơn vị bấm nhập.',
    en: 'Take the template, fill it in, bring it back. Every cell is checked first; nothing is written until you say so.',
  },
  'planSheet.crumb.plan': { vi: 'Kế hoạch của đơn vị', en: 'The unit’s plan' },
  'planSheet.template.title': { vi: 'Mẫu để điền', en: 'Template to fill in' },
  'planSheet.template': { vi: 'Tải mẫu Excel (.xlsx)', en: 'Download the Excel template' },
  'planSheet.template.hint': {
    vi: 'Mẫu có sẵn các dòng đang có; sửa rồi gửi lại thì dòng được cập nhật, không bị lặp.',
    en: 'It holds the lines that are there; what comes back updates them and doubles nothing.',
  },
  'planSheet.file.title': { vi: 'Gửi tệp đã điền', en: 'Bring back the filled-in file' },
  'planSheet.file': { vi: 'Tệp Excel', en: 'Excel file' },
  'planSheet.paste.title': { vi: 'Dán từ bảng tính', en: 'Paste from a spreadsheet' },
  'planSheet.paste': { vi: 'Các ô đã chép', en: 'The cells you copied' },
  'planSheet.paste.hint': {
    vi: 'Chép cả hàng tiêu đề cột; cột xếp thứ tự nào cũng được.',
    en: 'Copy the heads of the columns too; they may stand in any order.',
  },
  'planSheet.read': { vi: 'Kiểm tra', en: 'Check' },
  'planSheet.former': { vi: 'Các lần nhập trước', en: 'Earlier sheets' },
  'planSheet.former.name': { vi: 'Tệp', en: 'File' },
  'planSheet.former.day': { vi: 'Ngày', en: 'Day' },
  'planSheet.former.state': { vi: 'Tình trạng', en: 'State' },
  'planSheet.pasted': { vi: 'nội dung dán', en: 'pasted cells' },
  'planSheet.state.reading': { vi: 'Đang đọc', en: 'Being read' },
  'planSheet.state.checked': { vi: 'Đã kiểm tra, chưa nhập', en: 'Checked, not taken over' },
  'planSheet.state.refused': { vi: 'Không đọc được', en: 'Could not be read' },
  'planSheet.state.imported': { vi: 'Đã nhập', en: 'Taken over' },
  'planSheet.state.undone': { vi: 'Đã hoàn tác', en: 'Taken back' },
  'planSheet.state.dropped': { vi: 'Đã thay bằng tệp khác', en: 'Replaced by another' },
  'planSheet.reading': { vi: 'Đang đọc bảng', en: 'Reading the sheet' },
  'planSheet.reading.done': { vi: 'hàng đã đọc', en: 'rows read' },
  'planSheet.reading.left': { vi: 'hàng còn lại', en: 'rows left' },
  'planSheet.reading.begin': { vi: 'Đang mở tệp.', en: 'Opening the file.' },
  'planSheet.reading.leave': {
    vi: 'Trang tự cập nhật. Có thể rời trang và quay lại sau từ “Các lần nhập trước”.',
    en: 'The page renews itself. You may leave and come back through “Earlier sheets”.',
  },
  'planSheet.stalled': {
    vi: 'Việc đọc bị gián đoạn; chưa có gì được nhập. Hãy gửi lại tệp.',
    en: 'Reading was interrupted; nothing was taken over. Send the file again.',
  },
  'planSheet.again': { vi: 'Gửi tệp khác', en: 'Send another file' },
  'planSheet.count.add': { vi: 'dòng mới', en: 'new lines' },
  'planSheet.count.update': { vi: 'dòng cập nhật', en: 'lines updated' },
  'planSheet.count.same': { vi: 'dòng không đổi', en: 'lines unchanged' },
  'planSheet.count.wrong': { vi: 'dòng cần sửa', en: 'rows to put right' },
  'planSheet.about': { vi: '{name}, trang tính “{sheet}”', en: '{name}, sheet “{sheet}”' },
  'planSheet.unread': { vi: 'Cột không nhận ra, không nhập: {heads}.', en: 'Columns not known and left out: {heads}.' },
  'planSheet.allRight': { vi: 'Mọi ô đều đúng.', en: 'Every cell is right.' },
  'planSheet.someWrong': {
    vi: '{errors} ô cần sửa ở {rows} hàng. Chưa có gì được nhập.',
    en: '{errors} cells in {rows} rows to put right. Nothing was taken over yet.',
  },
  'planSheet.nothingNew': {
    vi: 'Bảng không có gì khác so với kế hoạch đang có.',
    en: 'The sheet says nothing that the plan does not say already.',
  },
  'planSheet.take.all': { vi: 'Nhập {count} dòng', en: 'Take over {count} lines' },
  'planSheet.take.right': { vi: 'Chỉ nhập {count} dòng đúng', en: 'Take over only the {count} right lines' },
  'planSheet.errors.title': { vi: 'Ô cần sửa', en: 'Cells to put right' },
  'planSheet.errors.more': {
    vi: 'Chỉ hiện {shown} trong {all} lỗi đầu tiên.',
    en: 'Only the first {shown} of {all} errors are shown.',
  },
  'planSheet.errors.sheet': { vi: 'Ô cần sửa', en: 'To put right' },
  'planSheet.notes.title': { vi: 'Cách hiểu một số ô', en: 'How some cells were understood' },
  'planSheet.imported': {
    vi: 'Đã nhập: {added} dòng mới, {updated} dòng cập nhật.',
    en: 'Taken over: {added} new lines, {updated} updated.',
  },
  'planSheet.importedOn': {
    vi: 'Nhập ngày {day}: {added} dòng mới, {updated} dòng cập nhật.',
    en: 'Taken over on {day}: {added} new lines, {updated} updated.',
  },
  'planSheet.undo': { vi: 'Hoàn tác nhập', en: 'Take it back' },
  'planSheet.undo.hint': {
    vi: 'Bỏ các dòng đã thêm, trả các dòng cập nhật về nội dung trước khi nhập.',
    en: 'Added lines leave; updated lines get the content they had before.',
  },
  'planSheet.undone': {
    vi: 'Đã hoàn tác: bỏ {removed} dòng, trả lại {restored} dòng; {kept} dòng đã sửa hoặc gửi sau đó được giữ nguyên.',
    en: 'Taken back: {removed} lines left, {restored} restored; {kept} that were changed or sent since stay.',
  },
  'planSheet.toPlan': { vi: 'Về kế hoạch', en: 'To the plan' },
} satisfies Messages;
