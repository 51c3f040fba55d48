import type { Messages } from '../../../kernel/translate.ts';

const text = (vi: string, en: string) => ({ vi, en });

export const activityEvidenceMessages = {
  'activity.photos': text('Ảnh', 'Photos'),
  'activity.photos.hint': text(
    'JPEG, PNG hoặc WebP, mỗi ảnh đến 12 MB. Vị trí, loại máy ghi trong ảnh được bỏ đi trước khi lưu.',
    'JPEG, PNG or WebP, up to 12 MB each. Place and camera data are removed before a photo is kept.',
  ),
  'activity.files': text('Tệp khác', 'Other files'),
  'activity.files.hint': text(
    'PDF, Word, Excel, văn bản thuần; mỗi tệp đến 12 MB.',
    'PDF, Word, Excel, plain text; up to 12 MB each.',
  ),
  'activity.link': text('Đường dẫn', 'Link'),
  'activity.link.address': text('Địa chỉ trang', 'Address'),
  'activity.link.address.hint': text(
    'Hệ thống chỉ ghi lại địa chỉ, không mở và không tải nội dung của trang.',
    'The address is only written down; the system never opens or fetches the page.',
  ),
  'activity.link.title': text('Tên tin, bài', 'Title'),
  'activity.link.outlet': text('Nơi đăng', 'Outlet'),
  'activity.link.language': text('Ngôn ngữ', 'Language'),
  'activity.link.publishedOn': text('Ngày đăng', 'Published on'),
  'activity.link.words': text('{title} ({outlet})', '{title} ({outlet})'),
  'activity.document': text('Văn bản', 'Document'),
  'activity.document.number': text('Số, ký hiệu', 'Number'),
  'activity.document.day': text('Ngày văn bản', 'Day'),
  'activity.document.words': text('Văn bản số {number}', 'Document {number}'),
  'activity.document.dated': text('Văn bản số {number} ngày {day}', 'Document {number} of {day}'),
  'activity.keepWhole': text('Giữ nguyên bản gốc của ảnh, vì', 'Keep photos as they are, because'),
  'activity.keepWhole.hint': text(
    'Để trống là bình thường. Bản gốc có thể chứa vị trí và loại máy; chỉ giữ khi hồ sơ đòi hỏi.',
    'Leave it empty as a rule. An original may hold place and camera; keep it only where a file demands it.',
  ),
  'activity.evidence.title': text('Tài liệu minh chứng', 'Evidence'),
  'activity.evidence.none': text(
    'Chưa có tài liệu minh chứng: hoạt động chỉ được nêu và tính riêng trong báo cáo.',
    'Nothing proves it yet: it is only stated, and counted apart in reports.',
  ),
  'activity.evidence.add': text('Thêm tài liệu minh chứng', 'Add evidence'),
  'activity.evidence.more': text(
    'Đường dẫn, số văn bản, bản gốc của ảnh',
    'Link, number of a document, original of a photo',
  ),
  'activity.evidence.send': text('Lưu tài liệu minh chứng', 'Save evidence'),
  'activity.evidence.by': text('{who} gửi ngày {day}', 'handed in by {who} on {day}'),
  'activity.evidence.takeBack': text('Gỡ', 'Take back'),
  'activity.evidence.takeBack.label': text('Gỡ {name}', 'Take back {name}'),
  'activity.evidence.photo': text('Ảnh {number}', 'Photo {number}'),
  'activity.evidence.alt': text('Ảnh {number} của hoạt động: {title}', 'Photo {number} of the activity: {title}'),
  'activity.evidence.whole': text('Bản gốc, giữ vì: {reason}', 'Original, kept because: {reason}'),
  'activity.evidence.hash': text('Mã của bản đã gửi: {hash}', 'Hash of what was handed in: {hash}'),
  'activity.evidence.same': text('Ảnh hoặc tệp này cũng có ở', 'The same photo or file also stands in'),
  'activity.evidence.sameHidden': text('một hoạt động của đơn vị khác', 'an activity of another unit'),
  'activity.evidence.lost': text(
    'Tệp không còn trên máy chủ. Mã tệp {hash}. Báo người quản trị khôi phục từ bản sao lưu, hoặc gỡ ra và gửi lại tệp có đúng mã này.',
    'The file is no longer on the server. Its hash is {hash}. Ask the administrator to restore it from the backup, or take it back and hand in the file with this hash.',
  ),
  'activity.evidence.lost.title': text('Tệp không còn trên máy chủ', 'The file is no longer on the server'),
  'activity.photo.empty': text('Ảnh trống. Chọn lại ảnh.', 'The photo is empty. Choose it again.'),
  'activity.photo.too-large': text(
    'Ảnh lớn hơn 12 MB nên chưa lưu. Gửi ảnh thu nhỏ; các nội dung khác vẫn còn.',
    'The photo is larger than 12 MB and was not kept. Send a smaller one; everything else is still here.',
  ),
  'activity.photo.heic': text(
    'Ảnh HEIC chưa đọc được. Trên iPhone: Cài đặt, Camera, Định dạng, chọn Tương thích nhất; hoặc chụp màn hình ảnh rồi gửi.',
    'HEIC photos cannot be read. On an iPhone choose Settings, Camera, Formats, Most Compatible; or send a screenshot of it.',
  ),
  'activity.photo.svg': text(
    'Tệp SVG là bản vẽ có thể chứa mã chạy được nên không nhận. Gửi ảnh JPEG hoặc PNG.',
    'An SVG is a drawing that may hold running code, so it is not taken. Send a JPEG or PNG.',
  ),
  'activity.photo.not-a-photo': text(
    'Tệp này không phải ảnh JPEG, PNG hoặc WebP. Tài liệu khác gửi ở mục Tệp khác.',
    'This is no JPEG, PNG or WebP. Hand in other papers under Other files.',
  ),
  'activity.photo.damaged': text(
    'Ảnh bị hỏng, không mở được. Chọn lại ảnh.',
    'The photo is damaged and cannot be opened. Choose it again.',
  ),
  'activity.photo.too-many-pixels': text(
    'Ảnh có quá nhiều điểm ảnh nên chưa lưu. Gửi ảnh thu nhỏ.',
    'The photo has too many pixels and was not kept. Send a smaller one.',
  ),
  'activity.photo.too-heavy': text(
    'Ảnh cần quá nhiều thời gian hoặc bộ nhớ để đọc nên chưa lưu. Gửi ảnh thu nhỏ.',
    'The photo takes too much time or memory to read and was not kept. Send a smaller one.',
  ),
  'activity.file.two-kinds': text(
    'Tệp chứa hai loại nội dung lồng vào nhau (ví dụ ảnh hoặc PDF có trang web, tệp nén phía sau) nên không nhận. Xuất lại tệp rồi gửi.',
    'The file holds two kinds of content in one (such as a PDF with a web page or an archive behind it) and is not taken. Export it again.',
  ),
  'activity.file.active': text(
    'Tệp là trang web hoặc bản vẽ có thể chứa mã chạy được nên không nhận. Gửi PDF hoặc ảnh chụp màn hình.',
    'The file is a web page or a drawing that may hold running code and is not taken. Send a PDF or a screenshot.',
  ),
  'activity.error.noProof': text(
    'Chọn ảnh, tệp hoặc ghi đường dẫn, số văn bản.',
    'Choose a photo or file, or write a link or number.',
  ),
  'activity.error.address': text(
    'Địa chỉ bắt đầu bằng http:// hoặc https:// và không chứa tên, mật khẩu.',
    'An address begins with http:// or https:// and holds no name or password.',
  ),
  'activity.error.addressMissing': text('Ghi địa chỉ của tin, bài.', 'Write the address.'),
  'activity.error.numberMissing': text('Ghi số, ký hiệu của văn bản.', 'Write the number of the document.'),
} satisfies Messages;
