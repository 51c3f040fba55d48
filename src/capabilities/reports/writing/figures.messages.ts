import type { Messages } from '../../../kernel/translate.ts';

export const reportFigureMessages = {
  'report.figures': { vi: 'Số liệu của báo cáo', en: 'Figures of the report' },
  'report.figures.now': {
    vi: 'Số đang tính từ hoạt động đã ghi nhận; được chốt khi lập văn bản trình ký. Số chỉ khai báo hoặc chưa có minh chứng được tính riêng.',
    en: 'Counted from recorded work now; frozen with the paper. What is only stated is counted apart.',
  },
  'report.figures.frozen': {
    vi: 'Số đã chốt cùng báo cáo, kèm quy tắc tính lúc chốt; bấm tên chỉ tiêu để xem bản ghi.',
    en: 'Frozen with the report and the rules of that day; an indicator opens its records.',
  },
  'report.figures.press': {
    vi: 'Chưa có phân hệ báo chí: số liệu khai báo kèm nguồn. Mở từng chỉ tiêu để khai báo.',
    en: 'The press part is not there yet: figures are declared with their source. Open an indicator to declare.',
  },
  'report.figures.none': { vi: 'Không có số liệu phát sinh trong kỳ', en: 'Nothing was counted in the period' },
  'report.figures.none.text': {
    vi: 'Số liệu xuất hiện ở đây khi đơn vị ghi nhận hoạt động.',
    en: 'Figures appear here when work is recorded.',
  },
  'report.figures.all': { vi: 'Hiện cả {count} chỉ tiêu không phát sinh', en: 'Show {count} more without any' },
  'report.figure.indicator': { vi: 'Chỉ tiêu', en: 'Indicator' },
  'report.figure.identity': { vi: 'Mã số liệu', en: 'Identity' },
  'report.figure.code': { vi: 'Mã chỉ tiêu', en: 'Code' },
  'report.figure.unit': { vi: 'Đơn vị tính', en: 'Unit' },
  'report.figure.declared': { vi: 'số liệu khai báo', en: 'declared' },
  'report.figure.said': { vi: 'Trong kỳ', en: 'This period' },
  'report.figure.confirmed': { vi: 'Đơn vị đã xác nhận', en: 'Confirmed by the unit' },
  'report.figure.checked': { vi: 'Thường trực đã kiểm tra', en: 'Checked' },
  'report.figure.stated': { vi: 'Chưa có minh chứng', en: 'Only stated' },
  'report.figure.previous': { vi: 'Kỳ trước', en: 'Period before' },
  'report.figure.lastYear': { vi: 'Cùng kỳ năm trước', en: 'A year earlier' },
  'report.figure.target': { vi: 'Kế hoạch', en: 'Target' },
  'report.figure.median': { vi: 'Trung vị đơn vị cùng loại', en: 'Median of like units' },
  'report.figure.apart': { vi: 'Đơn vị chưa gửi', en: 'Units that sent nothing' },
  'report.figure.now': { vi: '(nay {number})', en: '(now {number})' },
} as const satisfies Messages;
