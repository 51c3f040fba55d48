import { type Choice, DayField, SelectField, TextField } from '../../../ui/index.ts';
import { BasisField, errorOf, type FormContext } from './cycle-forms.pages.tsx';

export interface NewCycleChoices {
  readonly kinds: readonly Choice[];
  readonly presets: readonly Choice[];
}

/** The plan's years and the window are asked apart; an empty window is the preset's. */
export const NewCycleFields = ({ choices, ...context }: FormContext & { choices: NewCycleChoices }) => {
  const { t, value } = context;
  const shared = (name: string) => ({
    name,
    label: t(`cycle.field.${name}`),
    value: value(name),
    error: errorOf(context, name),
  });
  return (
    <>
      <SelectField {...shared('kind')} choices={choices.kinds} required />
      <TextField {...shared('firstYear')} inputmode="numeric" size="short" required />
      <TextField {...shared('lastYear')} inputmode="numeric" size="short" hint={t('cycle.field.lastYear.hint')} />
      <SelectField {...shared('preset')} choices={choices.presets} required hint={t('cycle.field.preset.hint')} />
      <DayField t={t} {...shared('windowFrom')} hint={t('cycle.field.window.hint')} />
      <DayField t={t} {...shared('windowTo')} />
      <BasisField {...context} required={false} />
    </>
  );
};
