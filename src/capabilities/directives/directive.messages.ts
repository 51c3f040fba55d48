import type { Messages } from '../../kernel/translate.ts';
import { amendmentMessages } from './amendment/amendment.messages.ts';
import { changeMessages } from './amendment/change.messages.ts';
import { correctionsMessages } from './corrections/corrections.messages.ts';
import { deadlineFormMessages } from './draft/deadline-form.messages.ts';
import { draftMessages } from './draft/draft.messages.ts';
import { flagMessages } from './draft/flag.messages.ts';
import { obligationFormMessages } from './draft/obligation-form.messages.ts';
import { findingMessages } from './findings/finding.messages.ts';
import { historyMessages } from './history/history.messages.ts';
import { interchangeMessages } from './interchange/interchange.messages.ts';
import { publicationMessages } from './publication/publication.messages.ts';
import { deadlineMessages } from './reading/deadline.messages.ts';
import { explanationMessages } from './reading/explanation.messages.ts';
import { readingMessages } from './reading/reading.messages.ts';

export const directiveMessages = {
  ...amendmentMessages,
  ...changeMessages,
  ...correctionsMessages,
  ...deadlineMessages,
  ...readingMessages,
  ...explanationMessages,
  ...draftMessages,
  ...obligationFormMessages,
  ...deadlineFormMessages,
  ...flagMessages,
  ...findingMessages,
  ...publicationMessages,
  ...historyMessages,
  ...interchangeMessages,
  'directives.title': { vi: 'Văn bản chỉ đạo', en: 'Directives' },
  'directives.subtitle': {
    vi: 'Chỉ thị, kế hoạch, thông báo kết luận, công văn giao việc, công điện',
    en: 'Directives, plans, conclusions, letters and telegrams that give work',
  },
  'directives.receive': { vi: 'Tiếp nhận văn bản', en: 'Take in a document' },
  'directives.column.document': { vi: 'Văn bản', en: 'Document' },
  'directives.column.subject': { vi: 'Trích yếu nội dung', en: 'Subject' },
  'directives.column.received': { vi: 'Ngày tiếp nhận', en: 'Received' },
  'directives.column.settled': { vi: 'Đã xác nhận', en: 'Settled' },
  'directives.column.toReview': { vi: 'Cần xem lại', en: 'To look at again' },
  'directives.column.issued': { vi: 'Ngày ban hành', en: 'Issued' },
  'directives.column.issuer': { vi: 'Cơ quan ban hành', en: 'Issuer' },
  'directives.column.obligations': { vi: 'Nhiệm vụ', en: 'Obligations' },
  'directives.column.state': { vi: 'Tình trạng', en: 'State' },
  'directives.filter.words': { vi: 'Số, trích yếu, cơ quan ban hành', en: 'Number, subject, issuer' },
  'directives.filter.state': { vi: 'Tình trạng', en: 'State' },
  'directives.filter.anyState': { vi: 'Mọi tình trạng', en: 'Any state' },
  'directives.filter.reading': { vi: 'Đang đọc', en: 'Being read' },
  'directives.filter.published': { vi: 'Đã phát hành', en: 'Published' },
  'directives.filter.ended': { vi: 'Đã hết hiệu lực', en: 'No longer in force' },
  'directives.filter.withdrawn': { vi: 'Đã rút', en: 'Withdrawn' },
  'directives.settled': { vi: '{settled} / {all} đã xác nhận', en: '{settled} of {all} settled' },
  'directives.toReview': { vi: '{count} cần xem lại', en: '{count} to look at again' },
  'directives.empty': { vi: 'Chưa có văn bản chỉ đạo nào', en: 'No directive yet' },
  'directives.empty.how': {
    vi: 'Văn bản đã phát hành nhiệm vụ sẽ hiện ở đây. Cơ quan thường trực tiếp nhận văn bản bằng cách dán nội dung hoặc tải tệp lên.',
    en: 'Directives with published obligations appear here. The standing body takes one in by pasting its text or sending a file.',
  },
  'directives.empty.filtered': { vi: 'Không có văn bản nào khớp với bộ lọc.', en: 'No directive matches the filter.' },
  'directive.state.received': { vi: 'Mới tiếp nhận', en: 'Received' },
  'directive.state.reading': { vi: 'Đang đọc', en: 'Being read' },
  'directive.state.published': { vi: 'Đã phát hành lần {edition}', en: 'Edition {edition} published' },
  'directive.state.correcting': { vi: 'Đang điều chỉnh lần {edition}', en: 'Edition {edition} being amended' },
  'directive.state.ended': { vi: 'Đã hết hiệu lực', en: 'No longer in force' },
  'directive.state.withdrawn': { vi: 'Đã rút', en: 'Withdrawn' },
  'directive.notNow.received': { vi: 'Văn bản chưa được đọc xong.', en: 'The document has not been read yet.' },
  'directive.notNow.reading': {
    vi: 'Văn bản đang được đọc nên chưa làm được việc này.',
    en: 'The document is still being read, so this is not possible yet.',
  },
  'directive.notNow.published': {
    vi: 'Nhiệm vụ của văn bản này đã được phát hành. Muốn thay đổi, hãy mở bản điều chỉnh, bổ sung.',
    en: 'The obligations of this document are published. Open an amendment to change them.',
  },
  'directive.notNow.correcting': {
    vi: 'Văn bản đang có bản điều chỉnh, bổ sung.',
    en: 'An amendment of this document is open.',
  },
  'directive.notNow.ended': { vi: 'Văn bản đã hết hiệu lực.', en: 'The document is no longer in force.' },
  'directive.notNow.withdrawn': { vi: 'Văn bản đã được rút.', en: 'The document was withdrawn.' },
  'receive.title': { vi: 'Tiếp nhận văn bản chỉ đạo', en: 'Take in a directive' },
  'receive.subtitle': {
    vi: 'Dán nội dung hoặc chọn tệp. Hệ thống đọc nhiệm vụ, thời hạn, căn cứ; anh/chị xem lại rồi xác nhận.',
    en: 'Paste the text or choose a file. Duties, deadlines and bases are read from it; you check and confirm them.',
  },
  'receive.text': { vi: 'Nội dung văn bản', en: 'Text of the document' },
  'receive.text.hint': {
    vi: 'Dán toàn văn, kể cả phần đầu, nơi nhận và chữ ký. Bảng chép từ Word, Excel được dựng lại thành bảng.',
    en: 'Paste the whole text with its heading, recipients and signature. Tables copied from Word or Excel are set up again.',
  },
  'receive.file': { vi: 'Hoặc chọn tệp', en: 'Or choose a file' },
  'receive.file.hint': {
    vi: 'Word, PDF, HTML, văn bản thuần, tối đa 10 MB. Bản quét, ảnh chụp: tối đa 20 trang, nếu máy chủ nhận dạng được chữ. Tệp do Ngọc Linh xuất (.xml, .json) mang theo các nhiệm vụ để anh/chị xác nhận lại.',
    en: 'Word, PDF, HTML, plain text, 10 MB at most. Scans and pictures: 20 pages at most, where the server can recognise words. A file exported by Ngọc Linh (.xml, .json) brings its duties along for you to confirm.',
  },
  'receive.more': { vi: 'Số, ký hiệu, ngày khi văn bản không ghi', en: 'Number and day where the text has none' },
  'receive.number': { vi: 'Số', en: 'Number' },
  'receive.symbol': { vi: 'Ký hiệu', en: 'Symbol' },
  'receive.symbol.hint': { vi: 'Ví dụ: CT-UBND', en: 'For example CT-UBND' },
  'receive.issuedOn': { vi: 'Ngày ban hành', en: 'Day of issue' },
  'receive.submit': { vi: 'Tiếp nhận và đọc', en: 'Take in and read' },
  'receive.done': { vi: 'Đã tiếp nhận và đọc văn bản.', en: 'The document was taken in and read.' },
  'receive.declarationMissing': {
    vi: 'Cần xác nhận nội dung không chứa bí mật nhà nước trước khi gửi. Chưa có gì được lưu.',
    en: 'Confirm first that the content holds no state secrets. Nothing was stored.',
  },
  'receive.stamped': {
    vi: 'Văn bản có dấu độ mật nên không được tiếp nhận; chưa có gì được lưu hay ghi lại. Hãy xử lý theo đường văn bản mật của cơ quan.',
    en: 'The document bears a secrecy stamp and is not taken in; nothing was stored or logged. Handle it in your office’s channel for secret papers.',
  },
  'receive.nothing': { vi: 'Chưa có nội dung. Hãy dán văn bản hoặc chọn tệp.', en: 'Paste a text or choose a file.' },
  'receive.both': {
    vi: 'Vừa dán nội dung vừa chọn tệp. Hãy để lại một trong hai.',
    en: 'There is a pasted text and a file. Leave one of the two.',
  },
  'receive.wrongDay': {
    vi: 'Ngày ghi theo dạng ngày/tháng/năm, ví dụ 30/06/2014.',
    en: 'Write the day as 30/06/2014.',
  },
  'source.empty': { vi: 'Tệp không có chữ nào.', en: 'The file holds no text.' },
  'source.too-large': { vi: 'Tệp lớn hơn 10 MB.', en: 'The file is larger than 10 MB.' },
  'source.binary': { vi: 'Tệp không phải văn bản thuần.', en: 'The file is not plain text.' },
  'source.invalid-utf8': { vi: 'Tệp không đúng mã UTF-8.', en: 'The file is not valid UTF-8.' },
  'source.invalid-utf16': { vi: 'Tệp không đúng mã UTF-16.', en: 'The file is not valid UTF-16.' },
  'source.legacy-encoding': { vi: 'Văn bản dùng bảng mã cũ.', en: 'The text is in an old encoding.' },
} satisfies Messages;
