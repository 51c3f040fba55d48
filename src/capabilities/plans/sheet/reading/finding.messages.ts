import type { Messages } from '../../../../kernel/translate.ts';

/** What is expected at a cell, or how its value was understood. */
export const findingMessages = {
  'planSheet.finding.title-missing': {
    vi: 'Chưa ghi nội dung nhiệm vụ. Ghi nội dung, hoặc xóa cả hàng.',
    en: 'The activity is missing. Write it, or clear the whole row.',
  },
  'planSheet.finding.too-long': {
    vi: 'Dài hơn 2.000 ký tự. Rút gọn, phần còn lại đưa vào cột Ghi chú.',
    en: 'Longer than 2,000 characters. Shorten it; the rest may stand in the note.',
  },
  'planSheet.finding.formula-uncounted': {
    vi: 'Công thức chưa có kết quả lưu trong tệp. Mở tệp bằng Excel rồi lưu lại, hoặc ghi giá trị thay công thức.',
    en: 'The file holds no result of this formula. Open it in Excel and save it, or write the value instead.',
  },
  'planSheet.finding.formula-value': {
    vi: 'Ô là công thức; đã lấy kết quả lưu trong tệp.',
    en: 'The cell is a formula; its saved result was taken.',
  },
  'planSheet.finding.cell-error': {
    vi: 'Công thức trong ô báo lỗi. Sửa công thức hoặc ghi giá trị.',
    en: 'The formula in this cell has an error. Put it right or write the value.',
  },
  'planSheet.finding.merged-across': {
    vi: 'Ô gộp {area} qua nhiều cột nên không rõ giá trị thuộc cột nào. Bỏ gộp ô và ghi vào đúng cột.',
    en: 'The merged cell {area} spans several columns, so it is unclear where its value belongs. Unmerge it.',
  },
  'planSheet.finding.merged-amount': {
    vi: 'Ô gộp {area} qua nhiều hàng nên không rõ chia cho từng dòng thế nào. Bỏ gộp ô và ghi riêng từng dòng.',
    en: 'The merged cell {area} spans several rows, so it is unclear what each row gets. Unmerge it and write each row.',
  },
  'planSheet.finding.merged-value': {
    vi: 'Lấy giá trị của ô gộp {area}.',
    en: 'The value of the merged cell {area} was taken.',
  },
  'planSheet.finding.unknown-code': {
    vi: 'Không có trong danh mục. Chọn trong danh sách của ô, hoặc xem trang Danh mục.',
    en: 'Not in the list. Choose from the list of the cell, or see the sheet of lists.',
  },
  'planSheet.finding.unknown-code-near': {
    vi: 'Không có trong danh mục. Có phải là “{near}”?',
    en: 'Not in the list. Was “{near}” meant?',
  },
  'planSheet.finding.near-unit': {
    vi: 'Không có đơn vị tên này. Có phải là “{near}”?',
    en: 'No unit bears this name. Was “{near}” meant?',
  },
  'planSheet.finding.unknown-unit': {
    vi: 'Không có trong danh sách đơn vị của tỉnh; ghi lại nguyên tên.',
    en: 'Not among the units of the province; the name is kept as it stands.',
  },
  'planSheet.finding.ended-unit': {
    vi: 'Đơn vị đã kết thúc hoạt động từ ngày {since}. Đơn vị kế thừa: {successors}.',
    en: 'The unit ended on {since}. Taken over by: {successors}.',
  },
  'planSheet.finding.ended-unit-alone': {
    vi: 'Đơn vị đã kết thúc hoạt động từ ngày {since}, không có đơn vị kế thừa. Ghi đơn vị khác.',
    en: 'The unit ended on {since} and nobody took over. Name another unit.',
  },
  'planSheet.finding.time-unreadable': {
    vi: 'Không đọc được thời gian. Ghi như: 15/5/2015; tháng 5; quý II; thường xuyên.',
    en: 'The time cannot be read. Write as: 15/5/2015; tháng 5; quý II; thường xuyên.',
  },
  'planSheet.finding.time-outside': {
    vi: 'Ngoài thời gian của kế hoạch ({period}).',
    en: 'Outside the time of the plan ({period}).',
  },
  'planSheet.finding.time-backwards': {
    vi: 'Ngày kết thúc đứng trước ngày bắt đầu.',
    en: 'The end stands before the beginning.',
  },
  'planSheet.finding.time-number': {
    vi: 'Ô là số; hiểu là ngày {day}.',
    en: 'The cell is a number; understood as {day}.',
  },
  'planSheet.finding.until-alone': {
    vi: 'Có ngày kết thúc mà chưa có thời gian bắt đầu.',
    en: 'There is an end without a beginning.',
  },
  'planSheet.finding.money-unreadable': {
    vi: 'Không đọc được số tiền. Ghi đồng, ví dụ 1.200.000.000, hoặc “1,2 tỷ”, “15 triệu”.',
    en: 'The amount cannot be read. Write đồng, such as 1.200.000.000, or “1,2 tỷ”, “15 triệu”.',
  },
  'planSheet.finding.money-dot': {
    vi: 'Dấu chấm ngăn hàng nghìn, dấu phẩy là phần lẻ. Ghi “1,5 triệu” hoặc “1.500.000”.',
    en: 'A dot groups thousands and a comma is decimal. Write “1,5 triệu” or “1.500.000”.',
  },
  'planSheet.finding.money-fraction': {
    vi: 'Không phải số đồng nguyên. Nếu tính theo triệu, ghi “1,5 triệu” hoặc ghi “triệu đồng” ở đầu cột.',
    en: 'No whole number of đồng. For millions write “1,5 triệu”, or “triệu đồng” in the head of the column.',
  },
  'planSheet.finding.money-negative': { vi: 'Số tiền không được âm.', en: 'An amount cannot be negative.' },
  'planSheet.finding.money-too-large': {
    vi: 'Số tiền quá lớn. Kiểm tra số chữ số và đơn vị tính của cột.',
    en: 'The amount is too large. Check its digits and the unit of the column.',
  },
  'planSheet.finding.quantity': {
    vi: 'Số lượng là số nguyên từ 0; đơn vị tính ghi ở cột bên cạnh.',
    en: 'A quantity is a whole number from 0; its unit stands in the next column.',
  },
  'planSheet.finding.code-unreadable': {
    vi: 'Mã dòng bị sửa. Để nguyên mã như khi tải mẫu; dòng mới thì để trống.',
    en: 'The line code was altered. Leave it as it came; for a new line leave it empty.',
  },
  'planSheet.finding.code-foreign': {
    vi: 'Mã dòng thuộc kế hoạch khác. Xóa mã để thêm thành dòng mới.',
    en: 'The line code belongs to another plan. Clear it to add a new line.',
  },
  'planSheet.finding.code-removed': {
    vi: 'Dòng này đã được bỏ khỏi kế hoạch. Xóa mã để thêm lại thành dòng mới.',
    en: 'This line was removed from the plan. Clear the code to add it as a new line.',
  },
  'planSheet.finding.code-twice': {
    vi: 'Mã dòng đứng hai lần trong bảng. Xóa mã ở hàng chép thêm.',
    en: 'The line code stands twice in the sheet. Clear it in the copied row.',
  },
  'planSheet.finding.line-locked': {
    vi: 'Dòng đã gửi, đang khóa nên không sửa được. Chỉ sửa được dòng trả lại để hoàn thiện.',
    en: 'The line was sent and is locked. Only lines that were returned can be changed.',
  },
  'planSheet.finding.changed-meanwhile': {
    vi: 'Ô này đã có người sửa trên hệ thống sau khi tải mẫu; hiện ghi: {now}. Tải mẫu mới hoặc ghi theo nội dung đó.',
    en: 'Somebody changed this in the system after the template went out; now: {now}. Take a new template or write that.',
  },
  'planSheet.finding.plan-sent': {
    vi: 'Kế hoạch đã gửi nên không thêm dòng được.',
    en: 'The plan was sent and takes no more lines.',
  },
  'planSheet.finding.heading-skipped': {
    vi: 'Hàng tiêu đề nhóm; không nhập.',
    en: 'A heading of a group; not taken over.',
  },
  'planSheet.finding.total-skipped': { vi: 'Hàng cộng; không nhập.', en: 'A row of totals; not taken over.' },
} satisfies Messages;
