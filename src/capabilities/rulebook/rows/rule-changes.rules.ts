import { formatDay } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import type { RuleContent, RulePlace } from '../rule.rules.ts';
import { deadlineField, MOST_DEADLINES } from './deadline-form.rules.ts';
import { DEADLINE_FIELDS, fieldsOf, type RuleField } from './rule-fields.rules.ts';
import { typedRule } from './rule-form.rules.ts';

export interface FieldWords {
  readonly name: string;
  readonly label: string;
  readonly words: string;
}

export interface FieldChange {
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

/** Everything that a row says, entry by entry, in the words of its form. */
export function fieldWords(t: Translate, { set, list }: RulePlace, content: RuleContent): FieldWords[] {
  const typed = typedRule(set, list, content);
  const one = (field: RuleField, name: string, label: string): FieldWords => ({
    name,
    label,
    words: typed
      .all(name)
      .map((word) => (field.choices ? t(`rule.choice.${field.name}.${word}`) : word === 'yes' ? t('rule.yes') : word))
      .join(', '),
  });
  const own = fieldsOf(set, list).map((field) => one(field, field.name, t(`rule.field.${field.name}`)));
  const deadlines = set === 'deadline-catalogue' ? deadlineFields(t, one) : [];
  return [
    ...own,
    ...deadlines,
    { name: 'from', label: t('rule.field.from'), words: formatDay(content.from) },
    { name: 'to', label: t('rule.field.to'), words: content.to ? formatDay(content.to) : '' },
    { name: 'basis', label: t('rule.field.basis'), words: content.basis ?? '' },
    { name: 'mark', label: t('rule.field.mark'), words: t(`rule.choice.mark.${content.mark}`) },
  ];
}

function deadlineFields(t: Translate, one: (field: RuleField, name: string, label: string) => FieldWords) {
  const numbers = Array.from({ length: MOST_DEADLINES }, (_, index) => index);
  return numbers.flatMap((index) =>
    DEADLINE_FIELDS.map((field) => {
      const number = t('rule.field.deadline', { number: index + 1 });
      return one(field, deadlineField(index, field.name), `${number}: ${t(`rule.field.${field.name}`)}`);
    }),
  );
}

/** What two states of a row do not share, entry by entry. */
export function changesBetween(
  t: Translate,
  place: RulePlace,
  before: RuleContent,
  after: RuleContent,
): readonly FieldChange[] {
  const old = new Map(fieldWords(t, place, before).map(({ name, words }) => [name, words]));
  return fieldWords(t, place, after)
    .map(({ name, label, words }) => ({ label, before: old.get(name) ?? '', after: words }))
    .filter((change) => change.before !== change.after);
}
