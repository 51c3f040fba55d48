import type { Messages } from '../../../kernel/translate.ts';

/** What the other side reads in its notices. */
export const planNoticeMessages = {
  'notice.plan-to-receive': {
    vi: 'Có kế hoạch {period} vừa gửi ngày {day}, chờ tiếp nhận',
    en: 'Plans for {period} were sent on {day} and wait for receipt',
  },
  'notice.plan-lines-resent': {
    vi: 'Đơn vị đã gửi lại dòng kế hoạch {period} sau khi hoàn thiện, ngày {day}',
    en: 'Completed lines of a plan for {period} were sent again on {day}',
  },
  'notice.plan-received': {
    vi: 'Kế hoạch {period} của {unit} đã được tiếp nhận',
    en: 'The plan of {unit} for {period} was received',
  },
  'notice.plan-lines-returned': {
    vi: '{lines} dòng kế hoạch {period} của {unit} được trả lại để hoàn thiện',
    en: '{lines} lines of the plan of {unit} for {period} were returned',
  },
  'notice.plan-returned': {
    vi: 'Kế hoạch {period} của {unit} được trả lại để hoàn thiện',
    en: 'The plan of {unit} for {period} was returned',
  },
} satisfies Messages;

export const factMessages = {
  'plan.fact.sent': {
    vi: 'Đã gửi kế hoạch, {lines} dòng; mã tiếp nhận {receipt}',
    en: 'Sent, {lines} lines; receipt {receipt}',
  },
  'plan.fact.taken-back': { vi: 'Người gửi đã rút lại kế hoạch', en: 'The sender took the plan back' },
  'plan.fact.received': { vi: 'Đã tiếp nhận kế hoạch', en: 'The plan was received' },
  'plan.fact.returned': { vi: 'Trả lại cả kế hoạch để hoàn thiện', en: 'The whole plan was returned' },
  'plan.fact.lines-returned': { vi: 'Trả lại {lines} dòng để hoàn thiện', en: '{lines} lines were returned' },
  'plan.fact.line-returned': { vi: 'Trả lại dòng “{line}” để hoàn thiện', en: 'The line “{line}” was returned' },
  'plan.fact.lines-resent': {
    vi: 'Đã gửi lại {lines} dòng; mã tiếp nhận {receipt}',
    en: '{lines} lines sent again; receipt {receipt}',
  },
  'plan.fact.line-resent': { vi: 'Đã gửi lại dòng “{line}”', en: 'The line “{line}” was sent again' },
  'plan.fact.lines-approved': { vi: 'Thống nhất {lines} dòng', en: '{lines} lines agreed to' },
  'plan.fact.lines-reopened': {
    vi: 'Mở lại {lines} dòng để điều chỉnh theo kế hoạch tỉnh',
    en: '{lines} lines reopened after the provincial plan',
  },
  'plan.fact.issued': {
    vi: 'Đã ban hành kế hoạch của đơn vị: số {number}',
    en: 'The unit issued its plan: number {number}',
  },
  'plan.fact.letter-issued': {
    vi: 'Công văn số {number} đã phát hành, kế hoạch còn khác với bản kèm theo',
    en: 'Letter {number} was issued; the plan differs from its annex',
  },
  'plan.fact.line-removed': { vi: 'Bỏ dòng “{line}”', en: 'The line “{line}” was removed' },
  'plan.fact.line-put-back': { vi: 'Lấy lại dòng “{line}”', en: 'The line “{line}” was put back' },
  'plan.fact.no-activity-declared': { vi: 'Báo không có hoạt động năm nay', en: 'No activity this year, as declared' },
  'plan.fact.no-activity-taken-back': {
    vi: 'Rút lại báo không có hoạt động',
    en: 'The declaration of no activity was taken back',
  },
  'plan.fact.lines-added': { vi: 'Thêm {lines} dòng vào kế hoạch', en: '{lines} lines were added' },
  'plan.fact.line-decided': {
    vi: 'Cơ quan thường trực đã quyết định về dòng “{line}”',
    en: 'The standing body decided on the line “{line}”',
  },
  'plan.fact.sheet-imported': { vi: 'Nhập dòng từ bảng tính', en: 'Lines were read from a spreadsheet' },
  'plan.fact.sheet-undone': { vi: 'Hoàn tác việc nhập từ bảng tính', en: 'The reading of a spreadsheet was undone' },
  'plan.fact.other': { vi: 'Kế hoạch được cập nhật', en: 'The plan was updated' },
  'plan.fact.system': { vi: 'hệ thống', en: 'the system' },
} satisfies Messages;
