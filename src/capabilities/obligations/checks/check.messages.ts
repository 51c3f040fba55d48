import type { Messages } from '../../../kernel/translate.ts';

export const checkMessages = {
  'check.title': { vi: 'Kiểm tra nhiều việc một lần', en: 'Check many at once' },
  'check.subtitle': {
    vi: '{count} việc đơn vị đã xác nhận, chờ lâu nhất đứng trước.',
    en: '{count} tasks confirmed by their units, longest waiting first.',
  },
  'check.hint': {
    vi: 'Việc gửi đúng hạn được chọn sẵn; bỏ chọn việc cần xem riêng. Bấm vào tài liệu để mở đầu việc, xem hoặc trả lại.',
    en: 'What was handed in on time is ticked; untick what needs a look of its own. The evidence opens its task, to read it or return it.',
  },
  'check.submit': { vi: 'Ghi nhận đã kiểm tra các việc được chọn', en: 'Record the ticked tasks as checked' },
  'check.evidence.more': { vi: 'và {count} tài liệu khác', en: 'and {count} more' },
  'check.column.task': { vi: 'Đơn vị, việc', en: 'Unit, task' },
  'check.column.time': { vi: 'Thời hạn', en: 'Deadline' },
  'check.column.waiting': { vi: 'Chờ (ngày)', en: 'Waiting (days)' },
  'check.done': { vi: 'Đã ghi nhận kiểm tra {checked} việc.', en: '{checked} tasks recorded as checked.' },
  'check.done.some': {
    vi: 'Đã ghi nhận kiểm tra {checked} việc; {left} việc vừa thay đổi nên được giữ lại để xem.',
    en: '{checked} tasks recorded as checked; {left} had just changed and were kept for a look.',
  },
  'check.refusal.none': { vi: 'Chọn ít nhất một việc.', en: 'Tick at least one task.' },
  'check.refusal.changed': {
    vi: 'Các việc được chọn vừa thay đổi; danh sách bên dưới là mới nhất.',
    en: 'The ticked tasks have just changed; the list below is up to date.',
  },
  'check.empty': { vi: 'Không có việc nào chờ kiểm tra', en: 'Nothing waits for your check' },
  'check.empty.text': {
    vi: 'Khi một đơn vị xác nhận kết quả, việc đó hiện ở đây.',
    en: 'When a unit confirms a result, the task appears here.',
  },
} satisfies Messages;
