import { formatDay } from '../../../kernel/day.ts';
import { DEADLINE_KINDS } from '../../../kernel/deadline.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { DayField, FilterBar, type PageQuery, SelectField, TextField } from '../../../ui/index.ts';
import { TASK_STATES } from '../tasks/task.rules.ts';
import { TIME_STATUSES } from '../tasks/task-status.rules.ts';
import type { RegisterModel } from './load-register.ts';
import { activeFilters, wrongDays } from './register-filter.rules.ts';

interface Props {
  readonly t: Translate;
  readonly model: RegisterModel;
  readonly query: PageQuery;
}

/** Every filter has its place in the address, so that a list can be sent to a colleague. */
export const RegisterFilterBar = ({ t, model: { filter, choices }, query }: Props) => {
  const all = t('register.all');
  const nameOf = (unit: { name: string; nameEn: string }) => (t.locale === 'vi' ? unit.name : unit.nameEn);
  const unread = wrongDays(new URLSearchParams(query.params));
  const wrong = (name: string) => (unread.includes(name) ? t('register.day.wrong') : undefined);
  return (
    <FilterBar
      t={t}
      query={query}
      active={activeFilters(filter) + unread.length}
      keep={['sort', 'direction', 'obligation', 'cooperation']}
    >
      <TextField name="q" label={t('register.words')} value={query.params.q} type="search" maxlength={200} />
      <SelectField
        name="unit"
        label={t('register.unit')}
        blank={all}
        value={filter.unitId ?? ''}
        choices={choices.units.map((unit) => ({ value: unit.id, label: nameOf(unit) }))}
      />
      <SelectField
        name="directive"
        label={t('register.document')}
        blank={all}
        value={filter.directiveId ?? ''}
        choices={choices.directives.map(({ id, label }) => ({ value: id, label }))}
      />
      <SelectField
        name="progress"
        label={t('register.progress')}
        blank={t('register.progress.open')}
        value={filter.progress ?? ''}
        choices={[...(['unfinished', 'done', 'ended'] as const), ...TASK_STATES].map((value) => ({
          value,
          label: t(value in GROUPS ? `register.progress.${value}` : `task.progress.${value}`),
        }))}
      />
      <SelectField
        name="time"
        label={t('register.time')}
        blank={all}
        value={filter.time ?? ''}
        choices={TIME_STATUSES.map((value) => ({ value, label: t(`task.timeName.${value}`) }))}
      />
      <SelectField
        name="part"
        label={t('register.part')}
        blank={all}
        value={filter.part ?? ''}
        choices={(['lead', 'coordinator'] as const).map((value) => ({ value, label: t(`register.part.${value}`) }))}
      />
      <SelectField
        name="kind"
        label={t('register.kind')}
        blank={all}
        value={filter.kind ?? ''}
        choices={DEADLINE_KINDS.map((value) => ({ value, label: t(`register.kind.${value}`) }))}
      />
      <SelectField
        name="year"
        label={t('register.year')}
        blank={all}
        value={filter.year ? String(filter.year) : ''}
        choices={choices.years.map((year) => ({ value: String(year), label: String(year) }))}
      />
      <DayField
        t={t}
        name="from"
        label={t('register.from')}
        error={wrong('from')}
        value={filter.from ? formatDay(filter.from) : query.params.from}
      />
      <DayField
        t={t}
        name="to"
        label={t('register.to')}
        error={wrong('to')}
        value={filter.to ? formatDay(filter.to) : query.params.to}
      />
    </FilterBar>
  );
};

const GROUPS = { unfinished: true, done: true, ended: true };
