import type { Condition, Expression } from './figure.ts';
import { BARE, isWord } from './grammar.ts';

/** The text of a rule, which reads as the same rule again. */
export function writeExpression({ record, counts, where, by, day }: Expression): string {
  const asked =
    counts.of === 'sum'
      ? `sum ${spelt(counts.measure)} of ${record}`
      : counts.of === 'distinct'
        ? `count distinct ${counts.field} of ${record}`
        : `count ${record}`;
  return [
    asked,
    ...(where.length ? [`where ${where.map(conditionOf).join(' and ')}`] : []),
    ...(by.length ? [`by ${by.join(', ')}`] : []),
    ...(day === 'ending' ? ['ending'] : []),
  ].join(' ');
}

function conditionOf({ field, has, values }: Condition): string {
  const [only] = values;
  if (values.length === 1 && only !== undefined) return `${field} ${has === 'one-of' ? '=' : '!='} ${spelt(only)}`;
  return `${field} ${has === 'one-of' ? 'in' : 'not in'} (${values.map(spelt).join(', ')})`;
}

const spelt = (value: string): string =>
  BARE.test(value) && !isWord(value) ? value : `"${value.replaceAll('"', '""')}"`;
