import type { Messages } from '../../kernel/translate.ts';
import { LARGEST_SHEET } from './sheet-kind.ts';

const LARGEST = Math.floor(LARGEST_SHEET / (1024 * 1024));

/** Why a file is not read as a sheet: what it is, that nothing was kept, what to do. Then what was left alone. */
export const sheetFileMessages = {
  'sheetFile.empty': {
    vi: 'Tệp trống; chưa có gì được lưu. Hãy kiểm tra lại tệp rồi gửi lại.',
    en: 'The file is empty; nothing was stored. Check the file and send it again.',
  },
  'sheetFile.too-large': {
    vi: `Tệp lớn hơn ${LARGEST} MB; chưa có gì được lưu. Hãy chép riêng bảng cần nhập sang một tệp Excel mới (không ảnh) rồi gửi lại.`,
    en: `The file is larger than ${LARGEST} MB; nothing was stored. Copy the table alone into a new Excel file (without pictures) and send that.`,
  },
  'sheetFile.xls': {
    vi: 'Tệp Excel đời cũ (.xls) không đọc được; chưa có gì được lưu. Hãy mở bằng Excel, chọn Lưu thành (Save As) kiểu "Excel Workbook (.xlsx)" rồi gửi lại.',
    en: 'Old Excel files (.xls) cannot be read; nothing was stored. Open it in Excel, save it as "Excel Workbook (.xlsx)" and send that.',
  },
  'sheetFile.xlsb': {
    vi: 'Tệp Excel nhị phân (.xlsb) không đọc được; chưa có gì được lưu. Hãy mở bằng Excel, chọn Lưu thành kiểu "Excel Workbook (.xlsx)" rồi gửi lại.',
    en: 'Binary Excel files (.xlsb) cannot be read; nothing was stored. Open it in Excel, save it as "Excel Workbook (.xlsx)" and send that.',
  },
  'sheetFile.ods': {
    vi: 'Tệp OpenDocument (.ods) không đọc được; chưa có gì được lưu. Hãy mở bằng LibreOffice, chọn Lưu thành kiểu "Excel 2007-365 (.xlsx)" rồi gửi lại.',
    en: 'OpenDocument sheets (.ods) cannot be read; nothing was stored. Open it in LibreOffice, save it as "Excel 2007-365 (.xlsx)" and send that.',
  },
  'sheetFile.csv': {
    vi: 'Tệp là văn bản thuần (.csv, .txt), không phải Excel; chưa có gì được lưu. Hãy mở bằng Excel rồi lưu thành .xlsx, hoặc chép bảng và dán vào ô "Dán từ bảng tính".',
    en: 'The file is plain text (.csv, .txt), not Excel; nothing was stored. Open it in Excel and save it as .xlsx, or copy the table and paste it into "Paste from a spreadsheet".',
  },
  'sheetFile.html': {
    vi: 'Tệp là trang web hoặc XML mang tên Excel; chưa có gì được lưu. Hãy mở bằng Excel, chọn Lưu thành kiểu "Excel Workbook (.xlsx)" rồi gửi lại.',
    en: 'The file is a web page or XML under an Excel name; nothing was stored. Open it in Excel, save it as "Excel Workbook (.xlsx)" and send that.',
  },
  'sheetFile.locked': {
    vi: 'Tệp có mật khẩu nên không mở được; chưa có gì được lưu. Hãy mở bằng mật khẩu, lưu một bản không mật khẩu rồi gửi lại.',
    en: 'The file is locked with a password; nothing was stored. Open it with the password, save a copy without one and send that.',
  },
  'sheetFile.damaged': {
    vi: 'Tệp bị hỏng hoặc tải về chưa đủ nên không đọc được; chưa có gì được lưu. Hãy mở bằng Excel, lưu lại thành .xlsx rồi gửi lại.',
    en: 'The file is damaged or incomplete; nothing was stored. Open it in Excel, save it again as .xlsx and send that.',
  },
  'sheetFile.unpacks-too-far': {
    vi: 'Tệp nén chứa lượng dữ liệu lớn bất thường nên đã dừng đọc; chưa có gì được lưu. Hãy chép riêng bảng cần nhập sang một tệp Excel mới rồi gửi lại.',
    en: 'The file unpacks to far more than any sheet holds, so reading stopped; nothing was stored. Copy the table alone into a new Excel file and send that.',
  },
  'sheetFile.unsafe-xml': {
    vi: 'Tệp chứa khai báo XML không an toàn mà Excel không bao giờ ghi; chưa có gì được lưu. Hãy mở bằng Excel, lưu lại thành .xlsx rồi gửi lại.',
    en: 'The file holds an unsafe XML declaration that Excel never writes; nothing was stored. Open it in Excel, save it as .xlsx and send that.',
  },
  'sheetFile.too-complex': {
    vi: 'Bảng gộp quá nhiều ô hoặc lồng quá nhiều lớp nên không đọc được; chưa có gì được lưu. Hãy bỏ gộp ô rồi gửi lại.',
    en: 'The sheet merges too many cells or nests too deep to be read; nothing was stored. Unmerge the cells and send it again.',
  },
  'sheetFile.too-slow': {
    vi: 'Đọc tệp quá lâu nên đã dừng; chưa có gì được lưu. Hãy chép riêng bảng cần nhập sang một tệp Excel mới rồi gửi lại.',
    en: 'Reading took too long and was stopped; nothing was stored. Copy the table alone into a new Excel file and send that.',
  },
  'sheetFile.too-much-memory': {
    vi: 'Tệp cần nhiều bộ nhớ hơn mức cho phép nên đã dừng đọc; chưa có gì được lưu. Hãy chép riêng bảng cần nhập sang một tệp Excel mới rồi gửi lại.',
    en: 'The file needs more memory than is allowed, so reading stopped; nothing was stored. Copy the table alone into a new Excel file and send that.',
  },
  'sheetFile.other': {
    vi: 'Tệp không phải bảng tính Excel (.xlsx); chưa có gì được lưu. Hãy chọn đúng tệp .xlsx rồi gửi lại.',
    en: 'The file is not an Excel workbook (.xlsx); nothing was stored. Choose the .xlsx file and send it again.',
  },
  'sheetFile.note.macros': {
    vi: 'Tệp có macro; chỉ đọc ô, không chạy macro.',
    en: 'The file holds macros; only its cells were read, no macro was run.',
  },
  'sheetFile.note.outside-links': {
    vi: 'Tệp có liên kết tới tệp hoặc dữ liệu ở nơi khác; không tải gì về.',
    en: 'The file links to files or data elsewhere; nothing was fetched.',
  },
  'sheetFile.note.blank-tail': {
    vi: 'Phía dưới bảng có hơn 20.000 hàng trống; không đọc tiếp sau đó.',
    en: 'More than 20,000 empty rows follow the table; nothing after them was read.',
  },
} satisfies Messages;
