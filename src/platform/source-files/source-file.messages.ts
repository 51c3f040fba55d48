import type { Messages } from '../../kernel/translate.ts';
import { MOST_SCANNED_PAGES } from './ocr/limits.ts';
import { MOST_PAGES } from './pdf/limits.ts';

/** Refusals say what happened, what was kept and what to do; notes say what was left out or put right. */
export const sourceFileMessages = {
  'source.locked': {
    vi: 'Tệp có mật khẩu nên không mở được; chưa có gì được lưu. Hãy mở tệp bằng mật khẩu, lưu một bản không mật khẩu rồi gửi lại.',
    en: 'The file is locked with a password; nothing was stored. Open it with the password, save a copy without one and send that.',
  },
  'source.damaged': {
    vi: 'Tệp bị hỏng hoặc tải về chưa đủ nên không đọc được; chưa có gì được lưu. Hãy mở bằng chương trình đã tạo ra tệp, lưu lại rồi gửi lại.',
    en: 'The file is damaged or incomplete; nothing was stored. Open it in the program that made it, save it again and send that.',
  },
  'source.unpacks-too-far': {
    vi: 'Tệp nén chứa lượng dữ liệu lớn bất thường nên đã dừng đọc; chưa có gì được lưu. Hãy chép phần chữ sang một tệp Word mới rồi gửi lại.',
    en: 'The file unpacks to far more than any document holds, so reading stopped; nothing was stored. Copy its text into a new Word file and send that.',
  },
  'source.unsafe-xml': {
    vi: 'Tệp Word chứa khai báo XML không an toàn mà Word không bao giờ ghi; chưa có gì được lưu. Hãy mở bằng Word, lưu lại thành .docx rồi gửi lại.',
    en: 'The Word file holds an unsafe XML declaration that Word never writes; nothing was stored. Open it in Word, save it as .docx and send that.',
  },
  'source.too-complex': {
    vi: 'Tệp lồng quá nhiều lớp bảng, khung nên không đọc được; chưa có gì được lưu. Hãy chép phần chữ sang một tệp mới rồi gửi lại.',
    en: 'The file nests tables and frames too deep to be read; nothing was stored. Copy its text into a new file and send that.',
  },
  'source.too-many-pages': {
    vi: `Tệp PDF có hơn ${MOST_PAGES} trang nên không đọc; chưa có gì được lưu. Hãy tách phần văn bản chỉ đạo (không kèm phụ lục) rồi gửi lại.`,
    en: `The PDF has more than ${MOST_PAGES} pages; nothing was stored. Take out the directive without its annexes and send that.`,
  },
  'source.too-slow': {
    vi: 'Đọc tệp quá lâu nên đã dừng; chưa có gì được lưu. Hãy gửi tệp Word gốc, hoặc tách bớt trang rồi gửi lại.',
    en: 'Reading took too long and was stopped; nothing was stored. Send the Word file it was made from, or fewer pages.',
  },
  'source.too-much-memory': {
    vi: 'Tệp cần nhiều bộ nhớ hơn mức cho phép nên đã dừng đọc; chưa có gì được lưu. Hãy gửi tệp Word gốc, hoặc tách bớt trang, ảnh rồi gửi lại.',
    en: 'The file needs more memory than is allowed, so reading stopped; nothing was stored. Send the Word file it was made from, or fewer pages and pictures.',
  },
  'source.no-letters': {
    vi: 'Phông chữ nhúng trong PDF không cho biết chữ cái (không có bảng Unicode) nên chữ chép ra sẽ sai; chưa có gì được lưu. Hãy gửi tệp Word gốc hoặc bản quét của văn bản.',
    en: 'The fonts in this PDF do not tell their letters (no Unicode map), so the text would be wrong; nothing was stored. Send the Word file it was made from, or a scan.',
  },
  'source.scanned': {
    vi: 'Tệp PDF là bản quét, không có lớp chữ; chưa có gì được lưu. Hãy gửi tệp Word hoặc PDF xuất từ Word, hoặc dán nội dung. Máy chủ có cài tesseract với tiếng Việt (vie) và pdftoppm thì đọc được bản quét.',
    en: 'The PDF is a scan without a text layer; nothing was stored. Send the Word file or a PDF made from it, or paste the text. A server with tesseract, its Vietnamese data (vie) and pdftoppm reads scans.',
  },
  'source.scan-too-long': {
    vi: `Bản quét dài hơn ${MOST_SCANNED_PAGES} trang nên máy không nhận dạng chữ; chưa có gì được lưu. Hãy gửi tệp Word gốc hoặc chỉ quét phần văn bản chỉ đạo.`,
    en: `The scan is longer than ${MOST_SCANNED_PAGES} pages and was not recognised; nothing was stored. Send the Word file, or scan only the directive itself.`,
  },
  'source.scan-unread': {
    vi: 'Máy không nhận ra chữ nào trên bản quét (mờ, nghiêng hoặc không phải văn bản); chưa có gì được lưu. Hãy quét lại rõ hơn (300 dpi) hoặc gửi tệp Word.',
    en: 'No words were recognised on the scan (faint, turned, or no document); nothing was stored. Scan it again at 300 dpi or send the Word file.',
  },
  'source.picture': {
    vi: 'Tệp là ảnh, không có chữ để đọc; chưa có gì được lưu. Hãy gửi tệp Word hoặc PDF có lớp chữ, hoặc dán nội dung. Máy chủ có cài tesseract với tiếng Việt (vie) thì đọc được ảnh chụp.',
    en: 'The file is a picture without words; nothing was stored. Send a Word file or a PDF with text, or paste the text. A server with tesseract and its Vietnamese data (vie) reads pictures.',
  },
  'source.no-layout': {
    vi: 'Tệp này chỉ có chữ, không có trang, phông chữ, lề để kiểm tra; chưa có gì được lưu. Hãy gửi tệp Word (.docx) hoặc PDF có lớp chữ.',
    en: 'This file holds words only, no pages, fonts or margins to check; nothing was stored. Send a Word file (.docx) or a PDF with text.',
  },
  'source.old-office': {
    vi: 'Tệp Word, Excel đời cũ (.doc, .xls) không đọc được; chưa có gì được lưu. Hãy mở bằng Word, chọn Lưu thành (Save As) kiểu .docx rồi gửi lại.',
    en: 'Old Word and Excel files (.doc, .xls) cannot be read; nothing was stored. Open it in Word, save it as .docx and send that.',
  },
  'source.odt': {
    vi: 'Tệp OpenDocument (.odt) không đọc được; chưa có gì được lưu. Hãy mở bằng LibreOffice, chọn Lưu thành kiểu Word (.docx) rồi gửi lại.',
    en: 'OpenDocument files (.odt) cannot be read; nothing was stored. Open it in LibreOffice, save it as Word (.docx) and send that.',
  },
  'source.rtf': {
    vi: 'Tệp RTF không đọc được; chưa có gì được lưu. Hãy mở bằng Word, lưu thành .docx rồi gửi lại.',
    en: 'RTF files cannot be read; nothing was stored. Open it in Word, save it as .docx and send that.',
  },
  'source.spreadsheet': {
    vi: 'Tệp là bảng tính Excel, không phải văn bản; chưa có gì được lưu. Nếu nhiệm vụ nằm trong bảng, hãy chép bảng rồi dán vào ô nội dung.',
    en: 'The file is an Excel sheet, not a document; nothing was stored. If the duties stand in its table, copy the table and paste it into the text box.',
  },
  'source.not-a-document': {
    vi: 'Tệp nén không chứa văn bản Word; chưa có gì được lưu. Hãy giải nén rồi gửi tệp .docx, PDF hoặc .txt.',
    en: 'The archive holds no Word document; nothing was stored. Unpack it and send the .docx, PDF or .txt file.',
  },
  'source.note.pages': { vi: 'Đã đọc {count} trang PDF.', en: '{count} PDF pages were read.' },
  'source.note.tables': { vi: 'Giữ nguyên {count} bảng.', en: '{count} tables were kept as tables.' },
  'source.note.pasted-tables': {
    vi: '{count} bảng dán từ Word, Excel đã được dựng lại.',
    en: '{count} pasted tables were set up again.',
  },
  'source.note.signature-stamps': {
    vi: 'Đã bỏ {count} khung chữ ký số khỏi nội dung.',
    en: '{count} stamps of electronic signatures were left out of the text.',
  },
  'source.note.running-lines': {
    vi: 'Đã bỏ tiêu đề đầu trang, chân trang lặp lại.',
    en: 'Headers and footers that come back on every page were left out.',
  },
  'source.note.pages-without-text': {
    vi: '{count} trang không có lớp chữ (có thể là ảnh) nên không có trong nội dung.',
    en: '{count} pages have no text layer (they may be pictures) and are not in the text.',
  },
  'source.note.tracked-changes': {
    vi: 'Tệp còn theo dõi thay đổi (Track Changes): phần thêm được giữ, phần xóa bị bỏ.',
    en: 'The file tracks changes: what was inserted is kept, what was deleted is left out.',
  },
  'source.note.footnotes': {
    vi: '{count} chú thích được đưa xuống cuối nội dung.',
    en: '{count} notes stand at the end of the text.',
  },
  'source.note.macros': {
    vi: 'Tệp có macro; chỉ đọc chữ, không chạy macro.',
    en: 'The file holds macros; only its text was read, no macro was run.',
  },
  'source.note.outside-links': {
    vi: 'Tệp có liên kết tới mẫu hoặc ảnh ở nơi khác; không tải gì về.',
    en: 'The file links to a template or picture elsewhere; nothing was fetched.',
  },
  'source.note.recognised': {
    vi: 'Văn bản này do máy đọc từ bản quét ({count} trang); đề nghị so với bản giấy trước khi xác nhận.',
    en: 'This text was recognised by a machine on a scan ({count} pages); compare it with the paper before confirming.',
  },
  'source.note.confidence': {
    vi: 'Độ tin cậy nhận dạng trung bình {count} %.',
    en: 'Mean confidence of recognition {count} %.',
  },
} satisfies Messages;
