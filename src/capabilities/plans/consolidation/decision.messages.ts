import type { Messages } from '../../../kernel/translate.ts';

/** Deciding lines: the preview, merging, other words, and what is refused. */
export const decisionMessages = {
  'consolidation.preview.title': { vi: '{decision}: xem trước', en: '{decision}: preview' },
  'consolidation.preview.lines': { vi: '{count} dòng được chọn', en: '{count} lines ticked' },
  'consolidation.preview.fresh': { vi: 'quyết định lần đầu', en: 'decided for the first time' },
  'consolidation.preview.changed': { vi: 'thay đổi quyết định trước', en: 'change an earlier decision' },
  'consolidation.preview.same': { vi: 'đã có quyết định này, giữ nguyên', en: 'have this decision already' },
  'consolidation.preview.leaving': {
    vi: '{count} dòng gộp mất một phần nguồn và ở lại với các dòng còn lại.',
    en: '{count} merged lines lose an origin and stay with the others.',
  },
  'consolidation.money': { vi: 'Kinh phí', en: 'Money' },
  'consolidation.money.proposed': { vi: 'Đơn vị đề xuất', en: 'Proposed by the units' },
  'consolidation.money.appraised': { vi: 'Tài chính thẩm định', en: 'Appraised by Finance' },
  'consolidation.money.planned': { vi: 'Dự kiến trong kế hoạch tỉnh', en: 'Planned in the provincial plan' },
  'consolidation.money.none': { vi: 'chưa có ý kiến', en: 'no opinion yet' },
  'consolidation.preview.foreign': {
    vi: '{count} dòng không thuộc thẩm quyền quyết định của đơn vị đang đăng nhập (dòng của chính đơn vị, hoặc dòng của cơ quan thường trực do Văn phòng UBND tỉnh quyết định). Bỏ chọn các dòng đó rồi làm lại.',
    en: '{count} lines are not for your unit to decide (its own, or the standing body’s, which the PPC office decides). Untick them and try again.',
  },
  'consolidation.preview.left': {
    vi: '{count} dòng được để lại, không quyết định ở đây: dòng của chính đơn vị đang đăng nhập, hoặc dòng của cơ quan thường trực do Văn phòng UBND tỉnh quyết định.',
    en: '{count} lines are left as they are: your unit’s own, or the standing body’s, which the PPC office decides.',
  },
  'consolidation.reason': { vi: 'Lý do', en: 'Reason' },
  'consolidation.reason.hint': {
    vi: 'Đơn vị gửi dòng sẽ đọc lý do này.',
    en: 'The unit that sent the line will read it.',
  },
  'consolidation.confirm': { vi: 'Ghi nhận quyết định', en: 'Record the decision' },
  'consolidation.done': {
    vi: 'Đã ghi nhận quyết định cho {decided} dòng.',
    en: 'The decision on {decided} lines is recorded.',
  },
  'consolidation.done.same': {
    vi: 'Đã ghi nhận quyết định cho {decided} dòng; {same} dòng đã có quyết định này từ trước.',
    en: 'The decision on {decided} lines is recorded; {same} had it already.',
  },
  'consolidation.merge.title': {
    vi: 'Gộp thành một dòng của kế hoạch tỉnh',
    en: 'Merge into one line of the provincial plan',
  },
  'consolidation.merge.origins': { vi: 'Các dòng được gộp', en: 'The lines that are merged' },
  'consolidation.merge.base': { vi: 'Lấy nội dung dòng này', en: 'Take the words of this line' },
  'consolidation.merge.based': { vi: 'đang lấy nội dung dòng này', en: 'its words are taken' },
  'consolidation.merge.into': { vi: 'Đưa vào dòng gộp đã có', en: 'Add to a merged line that exists' },
  'consolidation.merge.new': { vi: 'Tạo dòng mới', en: 'Make a new line' },
  'consolidation.merge.content': { vi: 'Nội dung trong kế hoạch tỉnh', en: 'As the provincial plan says it' },
  'consolidation.merge.submit': { vi: 'Gộp các dòng', en: 'Merge the lines' },
  'consolidation.merged': { vi: 'Đã gộp các dòng.', en: 'The lines are merged.' },
  'consolidation.amend.title': { vi: 'Giữ, có điều chỉnh', en: 'Keep, amended' },
  'consolidation.amend.submit': { vi: 'Ghi nhận điều chỉnh', en: 'Record the amendment' },
  'consolidation.amended': { vi: 'Đã ghi nhận điều chỉnh.', en: 'The amendment is recorded.' },
  'consolidation.field.lead': { vi: 'Đơn vị chủ trì', en: 'Lead' },
  'consolidation.field.result': { vi: 'Sản phẩm, kết quả', en: 'Result' },
  'consolidation.field.product': { vi: 'Tên sản phẩm', en: 'Product' },
  'consolidation.field.quantity': { vi: 'Số lượng', en: 'Quantity' },
  'consolidation.field.productUnit': { vi: 'Đơn vị tính', en: 'Unit of count' },
  'consolidation.field.moneyHint': {
    vi: 'Theo từng nguồn; ghi "1.200.000.000" hoặc "1,2 tỷ".',
    en: 'By source; "1.200.000.000" or "1,2 tỷ".',
  },
  'consolidation.field.notSibling': { vi: 'Tính ở kế hoạch này', en: 'Counted in this plan' },
  'consolidation.field.note': { vi: 'Ghi chú', en: 'Note' },
  'consolidation.refusal.none': { vi: 'Chọn ít nhất một dòng.', en: 'Tick at least one line.' },
  'consolidation.refusal.tooMany': {
    vi: 'Mỗi lần quyết định nhiều nhất 2.000 dòng.',
    en: 'At most 2,000 lines at a time.',
  },
  'consolidation.refusal.one': { vi: 'Gộp cần ít nhất hai dòng.', en: 'Merging needs at least two lines.' },
  'consolidation.refusal.reason': { vi: 'Ghi lý do của quyết định.', en: 'Give the reason of the decision.' },
  'consolidation.refusal.title': { vi: 'Ghi nội dung nhiệm vụ, hoạt động.', en: 'Say what is to be done.' },
  'consolidation.refusal.stale': {
    vi: '{count} dòng vừa thay đổi sau khi mở trang (đơn vị gửi lại hoặc người khác đã quyết định). Chưa ghi gì; bảng bên dưới là mới nhất, xem lại rồi ghi.',
    en: '{count} lines changed after the page was opened (sent again, or decided by another). Nothing was recorded; the table below is up to date.',
  },
  'consolidation.refusal.itemChanged': {
    vi: 'Dòng này vừa được người khác thay đổi. Chưa ghi gì; nội dung bên dưới là mới nhất.',
    en: 'Another person has just changed this line. Nothing was recorded; what is shown below is up to date.',
  },
  'consolidation.refusal.own': {
    vi: 'Đơn vị không tự quyết định dòng của chính mình; dòng của cơ quan thường trực do Văn phòng UBND tỉnh quyết định.',
    en: 'A unit does not decide its own lines; the PPC office decides the standing body’s.',
  },
  'consolidation.refusal.submitted': {
    vi: 'Kế hoạch tỉnh đã trình; quyết định về từng dòng chỉ mở lại khi hồ sơ được trả về.',
    en: 'The provincial plan has been submitted; lines open again when the dossier comes back.',
  },
  'consolidation.refusal.issued': {
    vi: 'Kế hoạch tỉnh đã ban hành; thay đổi bằng văn bản điều chỉnh, bổ sung.',
    en: 'The provincial plan has been issued; it is changed by a numbered amendment.',
  },
  'consolidation.refusal.finance': {
    vi: 'Ý kiến thẩm định kinh phí do cơ quan tài chính ghi.',
    en: 'The appraisal of money is recorded by the finance body.',
  },
  'consolidation.refusal.amount': {
    vi: 'Ghi số tiền theo ít nhất một nguồn.',
    en: 'Give an amount for at least one source.',
  },
} satisfies Messages;
