import type { Translate } from '../../../kernel/translate.ts';
import { Fieldset, SelectField, TextArea, TextField } from '../../../ui/index.ts';
import type { CodeChoices } from '../../rulebook/index.ts';
import type { InputValues } from '../lines/content/line-values.rules.ts';
import { MONEY_INPUT } from '../lines/content/typed-line.rules.ts';

export interface ItemFieldsProps {
  t: Translate;
  values: InputValues;
  /** words, not keys, by input */
  errors: Readonly<Record<string, string>>;
  lists: Readonly<Record<'funding-sources' | 'sibling-plans', CodeChoices>>;
}

/** The words and the money of a line of the provincial plan. */
export const ItemFields = ({ t, values, errors, lists }: ItemFieldsProps) => {
  const field = (name: string) => ({ name, value: values[name]?.[0] ?? '', error: errors[name] });
  const name = (item: { name: string; nameEn: string }) => (t.locale === 'vi' ? item.name : item.nameEn);
  return (
    <>
      <TextArea {...field('title')} label={t('consolidation.column.title')} rows={2} required />
      <TextField {...field('time')} label={t('consolidation.column.time')} size="medium" />
      <TextField {...field('place')} label={t('consolidation.column.place')} />
      <TextField {...field('leadName')} label={t('consolidation.field.lead')} />
      <Fieldset legend={t('consolidation.field.result')} columns>
        <TextField {...field('product')} label={t('consolidation.field.product')} />
        <TextField {...field('quantity')} label={t('consolidation.field.quantity')} size="short" inputmode="numeric" />
        <TextField {...field('productUnit')} label={t('consolidation.field.productUnit')} size="short" />
      </Fieldset>
      <Fieldset legend={t('consolidation.column.planned')} hint={t('consolidation.field.moneyHint')} columns>
        {lists['funding-sources'].items.map((item) => (
          <TextField {...field(MONEY_INPUT + item.code)} label={name(item)} size="medium" inputmode="numeric" />
        ))}
      </Fieldset>
      <SelectField
        {...field('sibling')}
        label={t('consolidation.column.sibling')}
        blank={t('consolidation.field.notSibling')}
        choices={lists['sibling-plans'].items.map((item) => ({ value: item.code, label: name(item) }))}
      />
      <TextArea {...field('note')} label={t('consolidation.field.note')} rows={2} />
    </>
  );
};
