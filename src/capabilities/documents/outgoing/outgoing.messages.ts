import type { Messages } from '../../../kernel/translate.ts';
import { letterheadMessages } from './letterhead.messages.ts';
import { newPaperMessages } from './new-paper.messages.ts';
import { paperMessages } from './paper.messages.ts';
import { paperActMessages } from './paper-acts.messages.ts';

/** Refusals of the acts on a paper that leaves. */
export const outgoingMessages = {
  ...paperMessages,
  ...newPaperMessages,
  ...paperActMessages,
  ...letterheadMessages,
  'outgoing.replacedAlready': {
    vi: 'Văn bản này đã có dự thảo thay thế.',
    en: 'There is already a draft that replaces this paper.',
  },
  'outgoing.notNow': {
    vi: 'Văn bản đang ở bước khác, nên việc này chưa làm được. Hãy xem lại trạng thái của văn bản.',
    en: 'The paper is at another step, so this cannot be done now. Look at its state again.',
  },
  'outgoing.remarks.missing': { vi: 'Cần ghi ý kiến: sửa chỗ nào, vì sao.', en: 'Say what is to be changed, and why.' },
  'outgoing.reason.missing': { vi: 'Cần ghi lý do thu hồi.', en: 'Say why it is recalled.' },
  'outgoing.signer.missing': { vi: 'Cần ghi họ tên người ký.', en: 'The name of who signed is needed.' },
  'outgoing.signerLines.missing': {
    vi: 'Cần chọn quyền hạn, chức vụ ghi trên tên người ký.',
    en: 'Choose the words above the name.',
  },
  'outgoing.signedAlready': {
    vi: 'Đã ghi người ký của bản này. Muốn đổi, hãy trả lại để hoàn thiện rồi trình ký lại.',
    en: 'Who signed this text is recorded. To change it, return the paper and have it signed again.',
  },
  'outgoing.notSigned': {
    vi: 'Chưa ghi người ký. Số văn bản được cấp sau khi có chữ ký.',
    en: 'Nobody’s signature is recorded. The number is given after the signature.',
  },
  'outgoing.numbersOutside': {
    vi: 'Đơn vị cấp số ở văn thư ngoài hệ thống. Hãy ghi số, ngày và tệp đã ký.',
    en: 'This unit numbers outside the system. Record number, day and the signed file.',
  },
  'outgoing.day.future': { vi: 'Ngày này chưa tới.', en: 'This day has not come yet.' },
  'outgoing.day.beforeSignature': {
    vi: 'Ngày văn bản không trước ngày ký.',
    en: 'The day of the paper is not before the day of its signature.',
  },
  'outgoing.day.beforeLast': {
    vi: 'Ngày văn bản không trước ngày của số đã cấp gần nhất.',
    en: 'The day of the paper is not before that of the last number.',
  },
  'outgoing.number.wrong': { vi: 'Số văn bản là số nguyên dương, như 15 hoặc 12a.', en: 'A number such as 15 or 12a.' },
  'outgoing.number.taken': {
    vi: 'Cơ quan này đã có văn bản cùng số, ký hiệu trong năm.',
    en: 'This issuer already has a paper with this number and symbol in the year.',
  },
  'outgoing.symbol.missing': { vi: 'Cần ghi ký hiệu, như KH-UBND.', en: 'The symbol is needed, such as KH-UBND.' },
  'outgoing.differs': {
    vi: 'Bản đã ký có chữ khác với bản trình ký. Hãy xem các chỗ khác bên dưới; nếu đúng như vậy, đánh dấu ô xác nhận rồi lưu lại. Chưa lưu gì.',
    en: 'The signed copy says other words than the text for signing. Look at the places below; if it is so, tick the box and save again. Nothing is stored yet.',
  },
} satisfies Messages;
