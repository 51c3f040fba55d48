import type { Rule } from './finding.ts';
import { finding } from './finding.ts';

/** Two recipients on one line. */
const listForm: Rule = (context) => {
  const { recipients } = context.closing;
  const shared = recipients.filter((line, at) => {
    const next = recipients[at + 1];
    return next !== undefined && !context.clean.printed.slice(line.span[1], next.span[0]).includes('\n');
  });
  if (shared.length === 0) return [];
  return [
    finding(
      'recipients/list-form',
      {
        vi: 'Đề nghị trình bày mỗi nơi nhận trên một dòng, kết thúc bằng dấu chấm phẩy.',
        en: 'Two recipients stand on one line.',
      },
      shared.map((line) => line.span),
    ),
  ];
};

/** The last line says who keeps a copy. */
const archive: Rule = (context) => {
  const { head, recipients } = context.closing;
  if (!head || recipients.length < 2 || recipients.some((line) => line.note === 'archive')) return [];
  const end = recipients.at(-1)?.span ?? head;
  if (/lưu/i.test(context.clean.printed.slice(head[0], end[1] + 400))) return [];
  return [
    finding(
      'recipients/archive',
      { vi: 'Đề nghị bổ sung dòng “Lưu: VT, …” ở cuối nơi nhận.', en: 'The recipients have no archive line.' },
      [end],
    ),
  ];
};

export const recipientFormRules: Rule[] = [listForm, archive];
