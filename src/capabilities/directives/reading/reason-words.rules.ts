import type { Explanation } from '../../../compiler/explain/index.ts';
import {
  coordinatorsTexts,
  deadlineTexts,
  kindTexts,
  leadTexts,
  recipientsTexts,
  roleTexts,
  rowTexts,
  verdictTexts,
} from '../../../compiler/explain/reason-texts.ts';
import type { Messages, Translate } from '../../../kernel/translate.ts';
import type { Doubt, JudgedField } from '../draft/sureness.rules.ts';

const TEXTS: Readonly<Record<JudgedField, Messages>> = {
  row: rowTexts,
  lead: leadTexts,
  role: roleTexts,
  coordinators: coordinatorsTexts,
  deadline: deadlineTexts,
  recipients: recipientsTexts,
};

/** What a value rests on, in an office's words; null when the reading does not say or another version said it. */
export const reasonWords = (t: Translate, field: JudgedField, because: string | null): string | null =>
  (because !== null && TEXTS[field][because]?.[t.locale]) || null;

/** Why a place is, or is not, an obligation: one or two sentences. */
export const verdictWords = (t: Translate, { because, kind }: Explanation['verdict']): string[] =>
  [verdictTexts[because], ...(kind ? [kindTexts[kind]] : [])].map((message) => message[t.locale]);

/** "Cần xem: theo đề mục cách nhiều cấp": why somebody should look at a field. */
export function doubtWords(t: Translate, { field, because }: Doubt): string {
  const reason = reasonWords(t, field, because);
  if (!reason) return t(`reading.doubt.${field === 'row' ? 'row.unsaid' : 'unsaid'}`);
  return t(field === 'row' ? 'reading.doubt.row' : 'reading.doubt', { reason });
}
