import type { Messages } from '../../../kernel/translate.ts';

/** Words of the spreadsheet itself. The heads must be known to `sheet-columns.rules.ts` in both languages. */
export const templateMessages = {
  'planSheet.sheet.plan': { vi: 'Kế hoạch', en: 'Plan' },
  'planSheet.sheet.words': { vi: 'Danh mục', en: 'Lists' },
  'planSheet.sheet.guide': { vi: 'Hướng dẫn', en: 'Guide' },
  'planSheet.head.money': { vi: 'Kinh phí đề xuất (đồng)', en: 'Money proposed (đồng)' },
  'planSheet.words.units': { vi: 'Đơn vị', en: 'Units' },
  'planSheet.column.number': { vi: 'STT', en: 'No.' },
  'planSheet.column.title': { vi: 'Nội dung nhiệm vụ, hoạt động', en: 'Activity' },
  'planSheet.column.taskGroup': { vi: 'Nhóm nhiệm vụ', en: 'Group of work' },
  'planSheet.column.channel': { vi: 'Kênh', en: 'Channel' },
  'planSheet.column.informationKind': { vi: 'Loại thông tin', en: 'Kind of information' },
  'planSheet.column.leadName': { vi: 'Đơn vị chủ trì', en: 'Lead' },
  'planSheet.column.coordinators': { vi: 'Đơn vị phối hợp', en: 'Coordinators' },
  'planSheet.column.time': { vi: 'Thời gian', en: 'Time' },
  'planSheet.column.until': { vi: 'Đến ngày', en: 'Until' },
  'planSheet.column.place': { vi: 'Địa điểm', en: 'Place' },
  'planSheet.column.countries': { vi: 'Nước, địa bàn', en: 'Countries' },
  'planSheet.column.audience': { vi: 'Đối tượng', en: 'Audience' },
  'planSheet.column.languages': { vi: 'Ngôn ngữ', en: 'Languages' },
  'planSheet.column.product': { vi: 'Sản phẩm, kết quả', en: 'Product' },
  'planSheet.column.quantity': { vi: 'Số lượng', en: 'Quantity' },
  'planSheet.column.productUnit': { vi: 'Đơn vị tính', en: 'Unit' },
  'planSheet.column.money': { vi: 'Kinh phí', en: 'Money' },
  'planSheet.column.basis': { vi: 'Căn cứ', en: 'Basis' },
  'planSheet.column.note': { vi: 'Ghi chú', en: 'Note' },
  'planSheet.column.sibling': { vi: 'Kế hoạch liên quan', en: 'Sibling plan' },
  'planSheet.column.code': { vi: 'Mã dòng (không sửa)', en: 'Line code (leave as it is)' },
  'planSheet.help.taskGroup': { vi: 'Chọn trong danh sách.', en: 'Choose from the list.' },
  'planSheet.help.channel': { vi: 'Chọn trong danh sách.', en: 'Choose from the list.' },
  'planSheet.help.informationKind': { vi: 'Chọn trong danh sách.', en: 'Choose from the list.' },
  'planSheet.help.sibling': {
    vi: 'Chỉ chọn khi việc này đã tính trong kế hoạch khác của tỉnh.',
    en: 'Only where the work is counted in another plan of the province.',
  },
  'planSheet.help.leadName': {
    vi: 'Chọn trong danh sách, hoặc ghi tên cơ quan ngoài tỉnh.',
    en: 'Choose from the list, or name a body outside the province.',
  },
  'planSheet.help.coordinators': {
    vi: 'Nhiều đơn vị: ngăn cách bằng dấu chấm phẩy (;).',
    en: 'Several units: put a semicolon (;) between them.',
  },
  'planSheet.help.time': {
    vi: 'Ghi: 15/5/2015; tháng 5; quý II; thường xuyên.',
    en: 'Write: 15/5/2015; tháng 5; quý II; thường xuyên.',
  },
  'planSheet.help.until': { vi: 'Chỉ ghi khi kéo dài nhiều ngày.', en: 'Only where it lasts several days.' },
  'planSheet.help.languages': {
    vi: 'Nhiều ngôn ngữ: ngăn cách bằng dấu chấm phẩy (;).',
    en: 'Several languages: put a semicolon (;) between them.',
  },
  'planSheet.help.money': {
    vi: 'Ghi số đồng, ví dụ 15000000; hoặc “15 triệu”, “1,2 tỷ”.',
    en: 'Write đồng, such as 15000000; or “15 triệu”, “1,2 tỷ”.',
  },
  'planSheet.help.code': {
    vi: 'Mã để nhận ra dòng khi gửi lại. Dòng mới thì để trống.',
    en: 'Tells the line when the sheet comes back. Leave it empty for a new line.',
  },
  'planSheet.guide.title': { vi: 'Cách điền bảng kế hoạch', en: 'How to fill in the plan' },
  'planSheet.guide.rows': {
    vi: 'Mỗi hàng là một việc. Hàng trống, hàng tiêu đề nhóm (I, II) và hàng cộng được bỏ qua. Không cần điền STT.',
    en: 'One row for each activity. Empty rows, headings of groups (I, II) and totals are left out. Numbers need not be filled in.',
  },
  'planSheet.guide.lists': {
    vi: 'Nhóm nhiệm vụ, kênh, loại thông tin, kế hoạch liên quan: chọn trong danh sách của ô. Danh sách đầy đủ ở trang Danh mục.',
    en: 'Group, channel, kind of information and sibling plan: choose from the list of the cell. All lists stand on the sheet of lists.',
  },
  'planSheet.guide.time': {
    vi: 'Thời gian: ghi ngày (15/5/2015), tháng (tháng 5), quý (quý II) hoặc “thường xuyên”. Việc kéo dài nhiều ngày: ghi ngày đầu ở cột Thời gian, ngày cuối ở cột Đến ngày.',
    en: 'Time: a day (15/5/2015), a month (tháng 5), a quarter (quý II) or “thường xuyên”. For several days write the first in Time and the last in Until.',
  },
  'planSheet.guide.money': {
    vi: 'Kinh phí tính bằng đồng, mỗi nguồn một cột. Có thể ghi “15 triệu”, “1,2 tỷ”. Dấu chấm ngăn hàng nghìn, dấu phẩy là phần lẻ.',
    en: 'Money in đồng, a column for each source. “15 triệu” and “1,2 tỷ” are understood. A dot groups thousands, a comma is decimal.',
  },
  'planSheet.guide.code': {
    vi: 'Cột Mã dòng giúp hệ thống nhận ra dòng đã có để cập nhật, không thêm lần nữa. Không sửa cột này.',
    en: 'The line code lets the system update a line instead of adding it again. Leave it as it is.',
  },
  'planSheet.guide.back': {
    vi: 'Lưu tệp kiểu .xlsx rồi gửi lại ở trang “Nhập từ bảng tính”. Hệ thống kiểm tra từng ô và báo trước khi ghi. Không điền nội dung thuộc bí mật nhà nước.',
    en: 'Save as .xlsx and bring it back on the page “Take over from a spreadsheet”. Every cell is checked and reported before anything is written. No state secrets.',
  },
} satisfies Messages;
