import { formatDong } from '../../../kernel/money.ts';
import type { Translate } from '../../../kernel/translate.ts';
import type { CodeNames } from '../lines/content/code-names.rules.ts';
import { changedFields, type FormField, LINE_FIELDS } from '../lines/content/line-fields.rules.ts';
import { timeWords } from '../lines/content/line-time.rules.ts';
import type { LineContent } from '../lines/line.rules.ts';

/** One column of a line as a person reads it; empty where nothing is written. */
export function fieldWords(t: Translate, content: LineContent, field: FormField, names: CodeNames): string {
  const name = (code: string): string => names.nameOf(code, t.locale);
  switch (field) {
    case 'time':
      return timeWords(content.time, t.locale);
    case 'taskGroup':
    case 'channel':
    case 'informationKind':
    case 'sibling':
      return content[field] === null ? '' : name(content[field]);
    case 'coordinators':
    case 'countries':
      return content[field].join(', ');
    case 'languages':
      return content.languages.map(name).join(', ');
    case 'quantity':
      return content.quantity === null ? '' : String(content.quantity);
    case 'money':
      return Object.entries(content.money)
        .map(([source, amount]) => `${name(source)}: ${formatDong(amount)}`)
        .join('; ');
    case 'obligationIds':
      return content.obligationIds.length === 0 ? '' : t('plan.act.duties', { count: content.obligationIds.length });
    default:
      return content[field];
  }
}

/** All columns that say something, in the order of the form, without the title. */
export const writtenFields = (
  t: Translate,
  content: LineContent,
  names: CodeNames,
): { field: FormField; words: string }[] =>
  LINE_FIELDS.filter((field) => field !== 'title')
    .map((field) => ({ field, words: fieldWords(t, content, field, names) }))
    .filter(({ words }) => words !== '');

export interface FieldChange {
  readonly field: FormField;
  readonly before: string;
  readonly after: string;
}

/** Only the columns that differ, each in words of before and after. */
export const fieldChanges = (t: Translate, before: LineContent, after: LineContent, names: CodeNames): FieldChange[] =>
  changedFields(before, after).map((field) => ({
    field,
    before: fieldWords(t, before, field, names),
    after: fieldWords(t, after, field, names),
  }));
