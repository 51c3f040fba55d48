import { formatDay } from '../../../kernel/day.ts';
import { DayField, FilterBar, SelectField, TextField } from '../../../ui/index.ts';
import { ACTIVITY_STATES } from '../activity.rules.ts';
import { activeFilters, PLAN_TIES, unreadDays } from './activity-filter.rules.ts';
import type { ActivityListProps } from './activity-list.pages.tsx';

/** Every filter has its place in the address, so that a list can be sent to a colleague. */
export const ActivityFilterBar = ({ t, model, query }: ActivityListProps) => {
  const { filter, units, unitChoices } = model;
  const typed = new URLSearchParams(query.params);
  const all = t('activity.list.all');
  const unread = unreadDays(typed);
  const wrong = (name: string) => (unread.includes(name) ? t('activity.error.noDay') : undefined);
  const shown = (name: 'from' | 'to') => (unread.includes(name) ? query.params[name] : formatDay(filter[name]));
  return (
    <FilterBar t={t} query={query} active={activeFilters(typed)} keep={['line', 'obligation']}>
      <TextField name="q" label={t('activity.list.words')} value={query.params.q} type="search" maxlength={200} />
      {unitChoices.length > 1 && (
        <SelectField
          name="unit"
          label={t('activity.field.unit')}
          blank={all}
          value={filter.unitId ?? ''}
          choices={unitChoices
            .map((id) => ({
              value: id,
              label: (t.locale === 'en' ? units.get(id)?.nameEn : units.get(id)?.name) ?? '',
            }))
            .toSorted((one, other) => one.label.localeCompare(other.label, 'vi'))}
        />
      )}
      <SelectField
        name="kind"
        label={t('activity.field.kind')}
        blank={all}
        value={filter.kind ?? ''}
        choices={model.lists['activity-kinds'].items.map((kind) => ({
          value: kind.code,
          label: t.locale === 'en' ? kind.nameEn : kind.name,
        }))}
      />
      <SelectField
        name="state"
        label={t('activity.level')}
        blank={t('activity.list.notWithdrawn')}
        value={filter.state ?? ''}
        choices={ACTIVITY_STATES.map((state) => ({ value: state, label: t(`activity.state.${state}`) }))}
      />
      <SelectField
        name="stated"
        label={t('activity.evidence.title')}
        blank={all}
        value={filter.stated === null ? '' : filter.stated ? 'yes' : 'no'}
        choices={[
          { value: 'no', label: t('activity.list.withProof') },
          { value: 'yes', label: t('activity.stated') },
        ]}
      />
      <SelectField
        name="tie"
        label={t('activity.list.tie')}
        blank={all}
        value={filter.tie ?? ''}
        choices={PLAN_TIES.map((tie) => ({ value: tie, label: t(`activity.list.tie.${tie}`) }))}
      />
      <DayField t={t} name="from" label={t('activity.list.from')} error={wrong('from')} value={shown('from')} />
      <DayField t={t} name="to" label={t('activity.list.to')} error={wrong('to')} value={shown('to')} />
    </FilterBar>
  );
};
