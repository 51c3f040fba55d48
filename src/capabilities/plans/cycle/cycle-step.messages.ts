import type { Messages } from '../../../kernel/translate.ts';

/** Words of steps and days. */
export const cycleStepMessages = {
  'cycle.band': { vi: 'Trong năm, bước nào vào ngày nào?', en: 'Which step falls on which day?' },
  'cycle.steps': { vi: 'Các bước của đợt', en: 'Steps of the cycle' },
  'cycle.steps.none': { vi: 'Chưa có bước nào', en: 'No steps' },
  'cycle.groups': { vi: 'Hạn gửi theo nhóm đơn vị', en: 'Days by group of units' },
  'cycle.groups.hint': {
    vi: 'Đơn vị thuộc nhiều nhóm theo nhóm đứng trước; đơn vị không thuộc nhóm nào theo ngày của bước đơn vị gửi kế hoạch.',
    en: 'The first group counts; a unit in none follows the step on which units send.',
  },
  'cycle.groups.none': { vi: 'Không có hạn riêng theo nhóm', en: 'No days by group' },
  'cycle.groups.none.text': {
    vi: 'Mọi đơn vị theo ngày của bước đơn vị gửi kế hoạch.',
    en: 'All units follow the step on which units send.',
  },
  'cycle.step.done': { vi: 'xong ngày {day}', en: 'done on {day}' },
  'cycle.step.passed': { vi: 'không ghi ngày', en: 'no day noted' },
  'cycle.step.late': { vi: 'đã qua ngày, chưa ghi kết quả', en: 'day passed, no result noted' },
  'cycle.step.ahead': { vi: 'chưa đến', en: 'ahead' },
  'cycle.day.by': { vi: 'chậm nhất {day}', en: 'by {day}' },
  'cycle.day.before': { vi: 'trước {day} (chậm nhất {last})', en: 'before {day} (by {last})' },
  'cycle.day.urged': { vi: 'ngày nghỉ, đôn đốc theo {day}', en: 'a day off, urged for {day}' },
} satisfies Messages;
