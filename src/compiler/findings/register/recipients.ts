import { distribution } from './bases.ts';
import type { LintRule } from './lint-rule.ts';

/** Nơi nhận: who gets the paper. */
export const recipients = {
  'recipients/assigned-missing': {
    kind: 'assigned_agency_not_in_recipients',
    severity: 'error',
    title: { vi: 'Cơ quan được giao việc không có trong nơi nhận', en: 'Who has work is not a recipient' },
    explanation: {
      vi: 'Cơ quan được giao nhiệm vụ phải nhận được văn bản để thực hiện. Bổ sung vào nơi nhận, hoặc ghi nhóm cơ quan bao gồm cơ quan đó.',
      en: 'An agency that has duties must receive the document to carry them out. Add it, or a group that holds it, to the recipients.',
    },
    example: {
      before: '1. Sở Y tế … Nơi nhận: - Công an tỉnh; - Lưu: VT.',
      after: '1. Sở Y tế … Nơi nhận: - Sở Y tế; - Công an tỉnh; - Lưu: VT.',
    },
    basis: [distribution],
    fix: 'none',
  },
  'recipients/without-task': {
    kind: 'recipient_without_task',
    severity: 'info',
    title: { vi: 'Nơi nhận không có nhiệm vụ, không ghi mục đích', en: 'A recipient without work or purpose' },
    explanation: {
      vi: 'Nơi nhận không được giao việc và không ghi “để báo cáo”, “để biết” thì không rõ nhận để làm gì. Ghi mục đích gửi, hoặc bỏ khỏi nơi nhận.',
      en: 'A recipient without duties and without “for report” or “for information” does not know why it gets the paper. Say why, or leave it out.',
    },
    example: { before: '- Hội Nông dân tỉnh;', after: '- Hội Nông dân tỉnh (để phối hợp);' },
    basis: [distribution],
    fix: 'none',
  },
  'recipients/list-form': {
    kind: 'list_formatting',
    severity: 'info',
    title: { vi: 'Hai nơi nhận trên một dòng', en: 'Two recipients on one line' },
    explanation: {
      vi: 'Mỗi cơ quan, nhóm cơ quan nhận trình bày trên một dòng riêng, đầu dòng có gạch, cuối dòng có dấu chấm phẩy. Tách dòng.',
      en: 'Each recipient or group stands on its own line after a dash and ends with a semicolon. Divide the line.',
    },
    example: {
      before: '- Báo Bến Vàng, Đài Phát thanh tỉnh;',
      after: '- Báo Bến Vàng; (xuống dòng) - Đài Phát thanh tỉnh;',
    },
    basis: [distribution],
    fix: 'none',
  },
  'recipients/archive': {
    kind: 'archive_line_missing',
    severity: 'info',
    title: { vi: 'Nơi nhận thiếu dòng Lưu', en: 'The archive line is missing' },
    explanation: {
      vi: 'Dòng cuối của nơi nhận ghi “Lưu: VT,” và chữ viết tắt của đơn vị soạn thảo. Bổ sung để biết nơi giữ bản lưu.',
      en: 'The last line of the recipients says “Lưu: VT,” and the drafting unit. Add it so that the kept copy is found.',
    },
    example: { before: '- Các sở, ngành.', after: '- Các sở, ngành; - Lưu: VT, VX.' },
    basis: [distribution],
    fix: 'none',
  },
} satisfies Record<string, LintRule>;
