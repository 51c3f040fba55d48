import { formatDay } from '../../../kernel/day.ts';
import { DayField, FilterBar, SelectField } from '../../../ui/index.ts';
import type { DeskProps } from './desk.pages.tsx';

/** Every filter has its place in the address. */
export const Filters = ({ t, model, query }: DeskProps) => {
  const { filter, units, kinds } = model;
  const named = ['unit', 'kind', 'from', 'to', 'stated'];
  return (
    <FilterBar
      t={t}
      query={query}
      active={named.filter((name) => query.params[name]).length}
      keep={['level', 'sample']}
    >
      {model.unitChoices.length > 1 && (
        <SelectField
          name="unit"
          label={t('confirmation.field.unit')}
          blank={t('confirmation.all')}
          value={filter.unitId ?? ''}
          choices={model.unitChoices.map(({ unitId, count }) => ({
            value: unitId,
            label: `${units.get(unitId)?.shortName ?? ''} (${count})`,
          }))}
        />
      )}
      <SelectField
        name="kind"
        label={t('confirmation.field.kind')}
        blank={t('confirmation.all')}
        value={filter.kind}
        choices={kinds.items.map(({ code, name, nameEn }) => ({
          value: code,
          label: t.locale === 'en' ? nameEn : name,
        }))}
      />
      <SelectField
        name="stated"
        label={t('confirmation.field.proof')}
        blank={t('confirmation.all')}
        value={filter.stated}
        choices={[
          { value: 'no', label: t('confirmation.proven') },
          { value: 'yes', label: t('activity.stated') },
        ]}
      />
      <DayField t={t} name="from" label={t('confirmation.from')} value={filter.from ? formatDay(filter.from) : ''} />
      <DayField t={t} name="to" label={t('confirmation.to')} value={filter.to ? formatDay(filter.to) : ''} />
    </FilterBar>
  );
};
