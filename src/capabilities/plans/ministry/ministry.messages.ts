import type { Messages } from '../../../kernel/translate.ts';

export const ministryMessages = {
  'ministry.title': { vi: 'Gửi Bộ', en: 'To the ministry' },
  'ministry.due': {
    vi: 'Bộ phải nhận trước ngày {day}: chậm nhất hết ngày {last}.',
    en: 'The ministry must have it before {day}: on {last} at the latest.',
  },
  'ministry.due.by': { vi: 'Bộ phải nhận chậm nhất ngày {last}.', en: 'The ministry must have it by {last}.' },
  'ministry.urged': {
    vi: '{last} là ngày nghỉ; gửi trong ngày làm việc {urged}.',
    en: '{last} is a day off; send it on {urged}.',
  },
  'ministry.notIssued': { vi: 'Kế hoạch chưa được ban hành', en: 'The plan is not issued' },
  'ministry.notIssued.text': {
    vi: 'Gói gửi Bộ và công văn gửi xuất hiện ở đây khi văn bản đã ký có số và ngày.',
    en: 'Package and covering letter appear here when the signed document has number and date.',
  },
  'ministry.plan': { vi: 'Văn bản đã ban hành', en: 'Issued document' },
  'ministry.cover': { vi: 'Công văn gửi', en: 'Covering letter' },
  'ministry.cover.none': { vi: 'Chưa soạn', en: 'Not drafted' },
  'ministry.cover.draft': { vi: 'Soạn công văn gửi Bộ', en: 'Draft the covering letter' },
  'ministry.cover.drafted': { vi: 'Đã soạn công văn gửi.', en: 'The letter is drafted.' },
  'ministry.cover.wait': {
    vi: 'Công văn gửi chưa có số. Ký, lấy số và ghi nhận tại trang của công văn, sau đó ghi nhận việc gửi ở đây.',
    en: 'The letter has no number. Record its number on its page, then note the sending here.',
  },
  'ministry.package': { vi: 'Tải gói gửi Bộ', en: 'Download the package' },
  'ministry.package.text': {
    vi: 'Bản đã ký (hoặc bản điện tử), bản soạn thảo Word, bảng tính, edXML, mã kiểm tra và bản kê.',
    en: 'Signed copy (or the electronic one), Word, worksheet, edXML, checksums and manifest.',
  },
  'ministry.sent': { vi: 'Đã gửi', en: 'Sent' },
  'ministry.sentOn': { vi: 'Ngày gửi', en: 'Sent on' },
  'ministry.way': { vi: 'Cách gửi', en: 'Way' },
  'ministry.way.trunk': { vi: 'Trục liên thông văn bản', en: 'Document exchange trunk' },
  'ministry.way.hand': { vi: 'Trực tiếp', en: 'By hand' },
  'ministry.way.post': { vi: 'Bưu điện', en: 'By post' },
  'ministry.send': { vi: 'Ghi nhận đã gửi', en: 'Note the sending' },
  'ministry.send.done': { vi: 'Đã ghi nhận việc gửi.', en: 'The sending is noted.' },
  'ministry.sentOn.wrong': { vi: 'Ghi ngày gửi, không sau hôm nay.', en: 'Give the day, not after today.' },
  'ministry.received': { vi: 'Bộ đã nhận', en: 'Received' },
  'ministry.receivedOn': { vi: 'Ngày Bộ nhận', en: 'Received on' },
  'ministry.arrival': { vi: 'Số đến của Bộ', en: 'Their number of arrival' },
  'ministry.arrival.missing': { vi: 'Ghi số đến của Bộ.', en: 'Give their number of arrival.' },
  'ministry.receive': { vi: 'Ghi nhận Bộ đã nhận', en: 'Note the receipt' },
  'ministry.receive.done': { vi: 'Đã ghi nhận số đến.', en: 'The number of arrival is noted.' },
  'ministry.inTime': { vi: 'Đúng hạn', en: 'In time' },
  'ministry.late': { vi: 'Chậm {days} ngày', en: '{days} days late' },
  'ministry.refusal.drafted': { vi: 'Công văn gửi Bộ đã được soạn.', en: 'The covering letter is drafted already.' },
  'ministry.refusal.noMinistry': {
    vi: 'Chưa có đơn vị nào giữ chức năng bộ chủ quản.',
    en: 'No unit holds the function of line ministry.',
  },
  'ministry.refusal.coverNotIssued': {
    vi: 'Công văn gửi chưa có số và ngày; ghi nhận tại trang của công văn trước.',
    en: 'The covering letter has no number yet; record it on its page first.',
  },
} as const satisfies Messages;
