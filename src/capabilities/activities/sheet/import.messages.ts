import type { Messages } from '../../../kernel/translate.ts';

const text = (vi: string, en: string) => ({ vi, en });

export const activitySheetMessages = {
  'activity.sheet.title': text('Nhập hoạt động từ XLSX', 'Import activities from XLSX'),
  'activity.sheet.subtitle': text(
    'Dùng cho đơn vị đang giữ danh sách. Nhập tất cả hoặc chưa nhập gì, không nhập một phần.',
    'For units that keep a list. All of it is taken, or nothing.',
  ),
  'activity.sheet.file': text('Tệp XLSX', 'XLSX file'),
  'activity.sheet.file.hint': text(
    'Hàng tiêu đề có ít nhất “Việc gì” và “Ngày”; đến 500 hàng.',
    'The row of heads has at least “Việc gì” and “Ngày”; up to 500 rows.',
  ),
  'activity.sheet.template': text('Tải tệp mẫu', 'Download the template'),
  'activity.sheet.known.all': text(
    'Nhập cả những hàng trùng việc đã ghi',
    'Take rows that repeat what is recorded, too',
  ),
  'activity.sheet.send': text('Nhập', 'Import'),
  'activity.sheet.done': text(
    'Đã nhập {count} hoạt động. Thêm tài liệu minh chứng để được tính là có minh chứng.',
    '{count} activities taken over. Add evidence so that they count as proven.',
  ),
  'activity.sheet.remarks': text(
    '{count} ô cần hoàn thiện; chưa có gì được nhập. Sửa trong tệp rồi nhập lại.',
    '{count} cells to put right; nothing was taken. Correct the file and import it again.',
  ),
  'activity.sheet.unknown': text('Chưa nhận ra tên này trong danh sách.', 'This name is not in the list.'),
  'activity.sheet.known': text('Việc này đã ghi cùng ngày ({code}).', 'Recorded for the same day already ({code}).'),
  'activity.sheet.noHeads': text(
    'Chưa thấy hàng tiêu đề có “Việc gì” và “Ngày”. Dùng tệp mẫu hoặc đặt tên cột như vậy.',
    'No row of heads with “Việc gì” and “Ngày” was found. Use the template or name the columns so.',
  ),
  'activity.sheet.tooMany': text('Tệp có hơn 500 hàng. Chia thành nhiều tệp.', 'More than 500 rows. Split the file.'),
  'activity.sheet.empty': text('Tệp chưa có hàng nào.', 'The file has no rows.'),
  'activity.sheet.noFile': text('Chọn tệp XLSX.', 'Choose an XLSX file.'),
} satisfies Messages;
