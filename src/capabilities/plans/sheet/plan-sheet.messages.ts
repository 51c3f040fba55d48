import type { Messages } from '../../../kernel/translate.ts';
import { MOST_ROWS } from './plan-import.rules.ts';
import { findingMessages } from './reading/finding.messages.ts';
import { templateMessages } from './template.messages.ts';

export const planSheetMessages = {
  ...findingMessages,
  ...templateMessages,
  'planSheet.title': { vi: 'Nhập từ bảng tính', en: 'Take over from a spreadsheet' },
  'planSheet.subtitle': {
    vi: 'Tải mẫu, điền tại máy, gửi lại. Từng ô được kiểm tra trước; chỉ ghi khi đơn vị bấm nhập.',
    en: 'Take the template, fill it in, bring it back. Every cell is checked first; nothing is written until you say so.',
  },
  'planSheet.crumb.plan': { vi: 'Kế hoạch của đơn vị', en: 'The unit’s plan' },
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
  'planSheet.about': { vi: 'Đọc ở trang tính “{sheet}”.', en: 'Read from the sheet “{sheet}”.' },
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
  'planSheet.refusal.sameFile': {
    vi: 'Đúng tệp này đã được nhập ngày {day} ({added} dòng mới, {updated} dòng cập nhật); không nhập lại để khỏi lặp dòng. Muốn nhập lại, hãy hoàn tác lần nhập đó trước.',
    en: 'Exactly this file was taken over on {day} ({added} new lines, {updated} updated) and is not taken twice. To do it again, take that one back first.',
  },
  'planSheet.refusal.nothingSent': { vi: 'Chọn tệp hoặc dán các ô đã chép.', en: 'Choose a file or paste cells.' },
  'planSheet.refusal.stamped': {
    vi: 'Bảng có ô mang dấu chỉ độ mật; chưa có gì được lưu. Hệ thống không nhận bí mật nhà nước.',
    en: 'A cell bears a secrecy stamp; nothing was stored. The system takes no state secrets.',
  },
  'planSheet.refusal.noTable': {
    vi: 'Không tìm thấy bảng kế hoạch. Đã xem các trang tính: {sheets}. Cần một hàng tiêu đề có “Nội dung nhiệm vụ” và ít nhất hai cột khác của mẫu; chưa có gì được nhập.',
    en: 'No table of a plan was found. Sheets seen: {sheets}. A row of heads with “Nội dung nhiệm vụ” and two more columns of the template is needed; nothing was taken over.',
  },
  'planSheet.refusal.noHeads': {
    vi: 'Không thấy hàng tiêu đề cột. Hãy chép cả hàng tiêu đề, có “Nội dung nhiệm vụ” và ít nhất hai cột khác của mẫu; chưa có gì được nhập.',
    en: 'No heads of columns were found. Copy the row of heads too, with “Nội dung nhiệm vụ” and two more; nothing was taken over.',
  },
  'planSheet.refusal.noRows': {
    vi: 'Dưới hàng tiêu đề không có hàng nào; chưa có gì được nhập.',
    en: 'There are no rows below the heads; nothing was taken over.',
  },
  'planSheet.refusal.tooManyRows': {
    vi: `Bảng có hơn ${MOST_ROWS} hàng nên dừng đọc; chưa có gì được nhập. Hãy chia thành nhiều tệp.`,
    en: `The sheet has more than ${MOST_ROWS} rows, so reading stopped; nothing was taken over. Split it into several files.`,
  },
  'planSheet.refusal.notChecked': {
    vi: 'Lần nhập này không còn chờ nhập. Hãy gửi lại tệp.',
    en: 'This sheet no longer waits to be taken over. Send the file again.',
  },
  'planSheet.refusal.nothing': {
    vi: 'Không có dòng nào để nhập: kế hoạch đã có đủ.',
    en: 'There is nothing to take over: the plan has it all.',
  },
  'planSheet.refusal.changed': {
    vi: 'Kế hoạch đã thay đổi từ khi kiểm tra; chưa có gì được nhập. Báo cáo dưới đây đã tính lại, xem rồi bấm nhập lần nữa.',
    en: 'The plan has changed since the check; nothing was taken over. The report below is counted anew; look and try again.',
  },
  'planSheet.refusal.wrongRows': {
    vi: 'Còn {count} hàng cần sửa; chưa có gì được nhập.',
    en: '{count} rows are still wrong; nothing was taken over.',
  },
  'planSheet.refusal.notImported': { vi: 'Lần nhập này đã được hoàn tác.', en: 'This was taken back already.' },
  'planSheet.refusal.undoLate': {
    vi: 'Các dòng của lần nhập này đều đã được sửa hoặc gửi; không hoàn tác được.',
    en: 'All lines of this sheet were changed or sent since; it cannot be taken back.',
  },
} satisfies Messages;
