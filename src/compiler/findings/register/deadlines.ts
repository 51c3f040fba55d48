import { endOfPeriod } from './bases.ts';
import type { LintRule } from './lint-rule.ts';

/** When results are due, and what they wait for. */
export const deadlines = {
  'deadlines/impossible-date': {
    kind: 'deadline_impossible_date',
    severity: 'error',
    title: { vi: 'Thời hạn không có trong lịch', en: 'A deadline that does not exist' },
    explanation: {
      vi: 'Ngày ghi sai thì không xác định được hạn hoàn thành. Ghi lại ngày đúng.',
      en: 'With a day that does not exist nobody can say when the work is due. Write the right day.',
    },
    example: { before: 'Báo cáo trước ngày 31/6/2026.', after: 'Báo cáo trước ngày 30/6/2026.' },
    basis: [],
    fix: 'none',
  },
  'deadlines/past': {
    kind: 'deadline_before_document_date',
    severity: 'warning',
    title: { vi: 'Thời hạn trước ngày ban hành', en: 'Due before the day of issue' },
    explanation: {
      vi: 'Nhiệm vụ có thời hạn trước ngày ban hành thì quá hạn ngay khi giao. Kiểm tra năm, hoặc ghi thời hạn mới.',
      en: 'A duty that falls due before the day of issue is overdue as soon as it is given. Check the year, or set a new day.',
    },
    example: {
      before: 'Chỉ thị ngày 05/01/2026: báo cáo trước ngày 15/12/2025.',
      after: 'Chỉ thị ngày 05/01/2026: báo cáo trước ngày 15/12/2026.',
    },
    basis: [],
    fix: 'none',
  },
  'deadlines/weekday': {
    kind: 'weekday_mismatch',
    severity: 'warning',
    title: { vi: 'Thứ và ngày không khớp', en: 'Weekday against date' },
    explanation: {
      vi: 'Thứ và ngày không khớp thì không rõ thời điểm nào là đúng. Đối chiếu lịch.',
      en: 'When weekday and date disagree it is not clear which of them holds. Look at a calendar.',
    },
    example: { before: 'thứ hai, ngày 15/8/2023', after: 'thứ ba, ngày 15/8/2023' },
    basis: [],
    fix: 'none',
  },
  'deadlines/day-off': {
    kind: 'deadline_on_day_off',
    severity: 'warning',
    title: { vi: 'Thời hạn rơi vào ngày nghỉ', en: 'Due on a day off' },
    explanation: {
      vi: 'Ngày cuối của thời hạn là ngày nghỉ lễ hoặc nghỉ hằng tuần, cơ quan không làm việc. Chọn ngày làm việc liền trước, để khỏi tranh luận việc kéo dài đến ngày làm việc tiếp theo.',
      en: 'The last day is a public holiday or a weekend, when offices are closed. Choose the working day before, so that nobody argues about an extension to the next one.',
    },
    example: {
      before: 'Hoàn thành vào ngày 02/9/2026 (Quốc khánh).',
      after: 'Hoàn thành trước ngày 01/9/2026.',
    },
    basis: [endOfPeriod],
    fix: 'none',
    needs: 'calendar',
  },
} satisfies Record<string, LintRule>;
