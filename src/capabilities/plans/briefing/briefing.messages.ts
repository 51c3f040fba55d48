import type { Messages } from '../../../kernel/translate.ts';

export const briefingMessages = {
  'briefing.title': { vi: 'Tài liệu giao ban', en: 'Briefing sheet' },
  'briefing.subtitle': { vi: 'Tình hình đến ngày {day}', en: 'As of {day}' },
  'briefing.section.overdue': { vi: 'Quá hạn', en: 'Overdue' },
  'briefing.section.ahead': { vi: 'Đến hạn trong 14 ngày tới', en: 'Due within 14 days' },
  'briefing.section.waiting': { vi: 'Chờ ý kiến tôi', en: 'Waiting for me' },
  'briefing.section.count': { vi: '{section}: {count} việc', en: '{section}: {count}' },
  'briefing.section.none': { vi: 'Không có', en: 'None' },
  'briefing.sendPlan': {
    vi: 'Gửi kế hoạch thông tin đối ngoại {period}',
    en: 'Send the plan of external information, {period}',
  },
  'briefing.more': { vi: 'và {count} việc khác', en: 'and {count} more' },
  'briefing.column.what': { vi: 'Việc', en: 'Matter' },
  'briefing.column.units': { vi: 'Đơn vị', en: 'Units' },
  'briefing.column.day': { vi: 'Hạn', en: 'Due' },
  'briefing.column.proposal': { vi: 'Kết luận dự kiến', en: 'Proposed conclusion' },
  'briefing.note': {
    vi: 'Kết luận dự kiến do hệ thống gợi ý, người chủ trì quyết định.',
    en: 'The conclusions are proposed; who chairs decides.',
  },
  'briefing.word': { vi: 'Tải DOCX', en: 'DOCX' },
  'briefing.pdf': { vi: 'Tải PDF', en: 'PDF' },
  'briefing.conclude': { vi: 'Ghi kết luận', en: 'Write down conclusions' },
  'briefing.meetings': { vi: 'Các cuộc giao ban gần đây', en: 'Recent briefings' },
  'briefing.meeting': { vi: 'Giao ban ngày {day}', en: 'Briefing of {day}' },
  'briefing.meeting.at': { vi: '{occasion}, ngày {day}', en: '{occasion}, {day}' },
  'briefing.meeting.count': { vi: '{count} kết luận', en: '{count} conclusions' },
} satisfies Messages;
