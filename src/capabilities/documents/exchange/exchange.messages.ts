import type { Messages } from '../../../kernel/translate.ts';

/** Sending, receiving and handing over papers. */
export const exchangeMessages = {
  'exchange.distribution': { vi: 'Văn bản gửi đến đâu?', en: 'Where does it go?' },
  'exchange.empty': { vi: 'Chưa ghi nơi nhận.', en: 'No receivers yet.' },
  'exchange.empty.hint': {
    vi: 'Nơi nhận ghi khi soạn dự thảo sẽ hiện ở đây, kèm ngày gửi và ngày nhận.',
    en: 'Receivers written in the draft appear here, with the days of sending and receipt.',
  },
  'exchange.withoutPaper': {
    vi: '{count} đơn vị có nhiệm vụ nhưng không có ở Nơi nhận:',
    en: '{count} units have work by it and are not among the receivers:',
  },
  'exchange.withoutDuty': {
    vi: '{count} nơi nhận không có nhiệm vụ trong văn bản (để biết):',
    en: '{count} receivers have no work by it (for information):',
  },
  'exchange.sentOn': { vi: 'Ngày gửi', en: 'Sent on' },
  'exchange.receipt': { vi: 'Ngày nhận, số đến', en: 'Received, arrival number' },
  'exchange.receivedOn': { vi: 'Ngày nhận', en: 'Received on' },
  'exchange.arrival': { vi: 'số đến {number}', en: 'arrival No. {number}' },
  'exchange.waiting': { vi: 'chờ xác nhận nhận', en: 'receipt awaited' },
  'exchange.receive': { vi: 'Ghi đã nhận', en: 'Record the receipt' },
  'exchange.received': { vi: 'Đã ghi ngày nhận.', en: 'The receipt is recorded.' },
  'exchange.send': { vi: 'Ghi đã gửi', en: 'Record the sending' },
  'exchange.sent': { vi: 'Đã ghi gửi đến {count} nơi.', en: 'Sending to {count} receivers is recorded.' },
  'exchange.to': { vi: 'Gửi đến', en: 'Sent to' },
  'exchange.way': { vi: 'Cách gửi', en: 'Way' },
  'exchange.way.trunk': { vi: 'Trục liên thông văn bản', en: 'Document exchange trunk' },
  'exchange.way.hand': { vi: 'Chuyển trực tiếp', en: 'By hand' },
  'exchange.way.post': { vi: 'Bưu điện', en: 'By post' },
  'exchange.notIssued': {
    vi: 'Chỉ ghi gửi văn bản đã ban hành và chưa thu hồi.',
    en: 'Only an issued paper that is not recalled is sent.',
  },
  'exchange.nobody': { vi: 'Hãy chọn ít nhất một nơi nhận.', en: 'Choose one receiver at least.' },
  'exchange.day.beforeIssue': { vi: 'Ngày gửi không trước ngày văn bản.', en: 'Not before the day of the paper.' },
  'exchange.day.beforeSending': { vi: 'Ngày nhận không trước ngày gửi.', en: 'Not before it was sent.' },
  'exchange.receivedAlready': { vi: 'Đã ghi ngày nhận trước đó.', en: 'The receipt was recorded before.' },
  'edxml.broken': {
    vi: 'Tệp edXML bị hỏng hoặc không đúng cú pháp; chưa lưu gì. Hãy xuất lại từ phần mềm gửi.',
    en: 'The edXML file is damaged or not well-formed; nothing is stored. Export it again from the sending program.',
  },
  'edxml.other': {
    vi: 'Tệp không theo QCVN 102:2016 (khác không gian tên); chưa lưu gì. Hãy xuất theo chuẩn này.',
    en: 'Not a file of QCVN 102:2016 (another namespace); nothing is stored. Export it under that standard.',
  },
  'edxml.incomplete': {
    vi: 'Tệp edXML thiếu số, ký hiệu, ngày hoặc trích yếu; chưa lưu gì.',
    en: 'The edXML file lacks number, notation, day or subject; nothing is stored.',
  },
} satisfies Messages;
