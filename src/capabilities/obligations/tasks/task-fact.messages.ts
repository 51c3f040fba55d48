import type { Messages } from '../../../kernel/translate.ts';

/** One sentence for each kind of fact. */
export const taskFactMessages = {
  'task.fact.opened': { vi: 'Mở đầu việc', en: 'Opened' },
  'task.fact.reissued': { vi: 'Tiếp tục theo văn bản điều chỉnh', en: 'Goes on under the corrected document' },
  'task.fact.reopened': { vi: 'Giao lại theo văn bản điều chỉnh', en: 'Asked for again by the corrected document' },
  'task.fact.withdrawn': {
    vi: 'Không còn giao theo văn bản điều chỉnh',
    en: 'No longer asked for by the corrected document',
  },
  'task.fact.moved': { vi: 'Chuyển do sắp xếp đơn vị', en: 'Moved by a reorganisation' },
  'task.fact.progress-noted': { vi: 'Ghi việc đã làm', en: 'Progress noted' },
  'task.fact.handed-in': { vi: 'Gửi tài liệu minh chứng', en: 'Evidence handed in' },
  'task.fact.taken-back': { vi: 'Thu hồi tài liệu minh chứng', en: 'Evidence taken back' },
  'task.fact.unit-confirmed': { vi: 'Đơn vị xác nhận kết quả', en: 'Confirmed by the unit' },
  'task.fact.confirmation-taken-back': { vi: 'Thu hồi xác nhận', en: 'Confirmation taken back' },
  'task.fact.checked': { vi: 'Cơ quan thường trực kiểm tra', en: 'Checked by the standing body' },
  'task.fact.returned': { vi: 'Trả lại để hoàn thiện', en: 'Returned for completion' },
  'task.fact.extension-asked': { vi: 'Đề nghị gia hạn', en: 'Extension asked for' },
  'task.fact.extension-granted': { vi: 'Đồng ý gia hạn', en: 'Extension granted' },
  'task.fact.extension-refused': { vi: 'Giữ nguyên hạn', en: 'Extension refused' },
  'task.fact.transfer-proposed': { vi: 'Kiến nghị chuyển cơ quan khác', en: 'Transfer proposed' },
  'task.fact.transfer-accepted': { vi: 'Đồng ý chuyển cơ quan khác', en: 'Transfer accepted' },
  'task.fact.transfer-refused': { vi: 'Giữ nguyên phân công', en: 'Transfer refused' },
  'task.fact.event-recorded': { vi: 'Ghi sự kiện', en: 'Event recorded' },
  'task.fact.demand-opened': { vi: 'Mở theo văn bản yêu cầu', en: 'Opened with a demand' },
  'task.fact.dates': { vi: 'Hạn {from} → {to}', en: 'Deadline {from} → {to}' },
  'task.fact.document': { vi: 'Văn bản số {number}', en: 'Document {number}' },
} satisfies Messages;
