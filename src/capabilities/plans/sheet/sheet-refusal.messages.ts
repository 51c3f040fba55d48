import type { Messages } from '../../../kernel/translate.ts';
import { MOST_ROWS } from './plan-import.rules.ts';

/** Why a sheet is not read, taken over or taken back: what happened, what was kept, what to do. */
export const sheetRefusalMessages = {
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
