import type { Messages } from '../../../kernel/translate.ts';

/** One line and what became of it, an item and where it comes from, and what may be the same. */
export const fateMessages = {
  'fate.line': { vi: 'Dòng đề xuất', en: 'Proposed line' },
  'fate.decision': { vi: 'Quyết định', en: 'Decision' },
  'fate.decide': { vi: 'Quyết định về dòng này', en: 'Decide on this line' },
  'fate.amend': { vi: 'Giữ, có điều chỉnh nội dung hoặc kinh phí', en: 'Keep with other words or money' },
  'fate.history': { vi: 'Các lần quyết định', en: 'Decisions so far' },
  'fate.history.row': { vi: 'Ngày {day}: {decision}', en: '{day}: {decision}' },
  'fate.item': { vi: 'Dòng của kế hoạch tỉnh', en: 'Line of the provincial plan' },
  'fate.item.removed': {
    vi: 'Dòng này không còn trong kế hoạch tỉnh.',
    en: 'This line is no longer in the provincial plan.',
  },
  'fate.origins': { vi: 'Lấy từ các dòng của đơn vị', en: 'Made of these lines of units' },
  'fate.split': { vi: 'Tách lại thành từng dòng', en: 'Split into lines again' },
  'fate.item.amend': { vi: 'Điều chỉnh nội dung, kinh phí', en: 'Amend words and money' },
  'fate.appraised.old': {
    vi: 'Ý kiến thẩm định được ghi trước khi dòng thay đổi.',
    en: 'The appraisal was recorded before the line changed.',
  },
  'fate.suggestions': { vi: 'Có thể trùng với', en: 'May be the same as' },
  'fate.plan.title': { vi: 'Số phận từng dòng', en: 'What became of each line' },
  'fate.plan.subtitle': {
    vi: '{decided} trên {count} dòng đã có quyết định của cơ quan thường trực.',
    en: 'The standing body has decided {decided} of {count} lines.',
  },
  'fate.plan': { vi: 'Kế hoạch của đơn vị', en: 'The unit’s plan' },
  'fate.shared': { vi: 'chung cho {count} dòng', en: 'shared by {count} lines' },
  'fate.plan.empty': { vi: 'Chưa có dòng nào được gửi', en: 'No line has been sent' },
  'fate.plan.empty.text': {
    vi: 'Sau khi đơn vị gửi kế hoạch, quyết định về từng dòng hiện ở đây.',
    en: 'Once the plan is sent, the decision on each line appears here.',
  },
  'suggestion.kinds': { vi: 'Lý do gợi ý', en: 'Reason' },
  'suggestion.subtitle': {
    vi: 'Các dòng có thể là cùng một việc. Gộp lại, hoặc ghi nhận là không trùng.',
    en: 'Lines that may be the same work. Merge them, or note that they are not.',
  },
  'suggestion.reason.title': { vi: 'Cùng nội dung', en: 'Same title' },
  'suggestion.reason.fair': { vi: 'Cùng hội chợ, sự kiện', en: 'Same fair or event' },
  'suggestion.reason.guest': { vi: 'Cùng đoàn khách', en: 'Same guest' },
  'suggestion.reason.place': { vi: 'Cùng ngày, địa điểm', en: 'Same days and place' },
  'suggestion.reason.near': { vi: 'Nội dung gần giống', en: 'Nearly the same title' },
  'suggestion.why.title': { vi: 'cùng nội dung (không kể dấu)', en: 'the same title, whatever its diacritics' },
  'suggestion.why.fair': { vi: 'cùng hội chợ, sự kiện', en: 'the same fair or event' },
  'suggestion.why.guest': { vi: 'cùng đoàn khách', en: 'the same guest' },
  'suggestion.why.place': { vi: 'cùng ngày, cùng địa điểm', en: 'the same days and place' },
  'suggestion.title': { vi: '{count} dòng {reason}', en: '{count} lines with {reason}' },
  'suggestion.more': { vi: 'và {count} dòng nữa', en: 'and {count} more' },
  'suggestion.merge': { vi: 'Gộp', en: 'Merge' },
  'suggestion.dismiss': { vi: 'Không trùng', en: 'Not the same' },
  'suggestion.dismissed': {
    vi: 'Đã ghi nhận là không trùng; gợi ý chỉ hiện lại khi có thêm dòng.',
    en: 'Noted as not the same; it returns only when another line joins.',
  },
  'suggestion.empty': { vi: 'Không có gợi ý nào', en: 'Nothing to suggest' },
  'suggestion.empty.text': {
    vi: 'Khi hai dòng có chung lý do này, chúng hiện ở đây.',
    en: 'When two lines share this reason, they appear here.',
  },
  'consolidation.refusal.block': {
    vi: 'Nhóm dòng này vừa thay đổi; xem lại rồi ghi nhận.',
    en: 'These lines have just changed; look again.',
  },
} satisfies Messages;
