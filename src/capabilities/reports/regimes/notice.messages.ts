import type { Messages } from '../../../kernel/translate.ts';

/** What units are told about their reports. */
export const reportNoticeMessages = {
  'notice.report-opened': {
    vi: 'Báo cáo {period} của {unit} đã mở, gửi chậm nhất {day}',
    en: 'The report of {unit} for {period} is open, due by {day}',
  },
  'notice.report-asked': {
    vi: 'Đề nghị {unit} phối hợp gửi báo cáo {period}, nếu có trước {day}',
    en: '{unit} is asked for a report for {period}, by {day} if there is one',
  },
  'notice.report-silent': {
    vi: 'Báo cáo {period} của {unit} quá hạn gửi ngày {day}',
    en: 'The report of {unit} for {period} was due on {day}',
  },
  'notice.report-waiting': {
    vi: 'Cơ quan thường trực nhắc gửi báo cáo {period} của {unit}, hạn {day}',
    en: 'The standing body reminds {unit} of its report for {period}, due on {day}',
  },
  'notice.report-to-receive': {
    vi: 'Có báo cáo {period} gửi ngày {day}, chờ tiếp nhận',
    en: 'Reports for {period} were sent on {day} and wait for receipt',
  },
  'notice.report-received': {
    vi: 'Báo cáo {period} của {unit} đã được tiếp nhận',
    en: 'The report of {unit} for {period} was received',
  },
  'notice.report-returned': {
    vi: 'Báo cáo {period} của {unit} được trả lại để hoàn thiện',
    en: 'The report of {unit} for {period} was returned',
  },
} as const satisfies Messages;
