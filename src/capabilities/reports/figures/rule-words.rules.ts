import type { Translate } from '../../../kernel/translate.ts';
import type { Condition, Expression } from '../../../verify/figure.ts';
import type { NameOf } from './value-names.ts';

/** "Tổng số người trong hoạt động có loại là Đoàn vào, theo nước": a rule as an office says it. */
export function ruleInWords(expression: Expression, t: Translate, nameOf: NameOf): string {
  const { counts, record, where, by, day } = expression;
  const of = t(`figure.record.${record}`);
  const what =
    counts.of === 'sum'
      ? t('figure.rule.sum', { measure: insideSentence(measureWords(counts.measure, t)), of })
      : counts.of === 'distinct'
        ? t('figure.rule.distinct', { field: t(`figure.field.${counts.field}`), of })
        : t('figure.rule.count', { of });
  const conditions = where.map((condition) => conditionWords(condition, t, nameOf));
  return [
    [what, ...(conditions.length ? [conditions.join(t('figure.rule.and'))] : [])].join(t('figure.rule.where')),
    ...(by.length ? [t('figure.rule.by', { fields: by.map((field) => t(`figure.field.${field}`)).join(', ') })] : []),
    ...(day === 'ending' ? [t('figure.rule.ending')] : []),
  ].join(', ');
}

const conditionWords = ({ field, has, values }: Condition, t: Translate, nameOf: NameOf): string =>
  t(has === 'one-of' ? 'figure.rule.is' : 'figure.rule.isNot', {
    field: t(`figure.field.${field}`),
    values: values.map((value) => nameOf(field, value)).join(t('figure.rule.or')),
  });

const insideSentence = (words: string): string => words.charAt(0).toLocaleLowerCase('vi') + words.slice(1);

/** Measures of kinds have names of their own; one that a province adds is shown by its code. */
function measureWords(code: string, t: Translate): string {
  if (code === 'amount') return t('figure.measure.amount');
  try {
    return t(`activity.measure.${code}`);
  } catch {
    return code;
  }
}
