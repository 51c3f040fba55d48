import type { Translate } from '../../../kernel/translate.ts';
import { type Column, DataTable, EmptyState, Panel } from '../../../ui/index.ts';
import { cyclePaths } from './cycle.paths.ts';
import type { CycleStep } from './cycle.rules.ts';
import type { CycleModel } from './load-cycle.ts';
import { capitalised } from './official-words.rules.ts';
import { dayWords } from './step-words.rules.ts';

interface GroupDaysProps {
  readonly t: Translate;
  readonly model: CycleModel;
  readonly mayEdit: boolean;
}

/** Until when each group of units sends, and on what that rests. */
export const GroupDays = ({ t, model, mayEdit }: GroupDaysProps) => (
  <Panel title={t('cycle.groups')}>
    <p class="hint">{t('cycle.groups.hint')}</p>
    <DataTable
      t={t}
      caption={t('cycle.groups')}
      columns={groupColumns(t, model, mayEdit)}
      rows={model.groups}
      empty={<EmptyState title={t('cycle.groups.none')}>{t('cycle.groups.none.text')}</EmptyState>}
    />
  </Panel>
);

export const Basis = ({ t, row }: { t: Translate; row: Pick<CycleStep, 'basis' | 'outsideValidity'> }) => (
  <>
    {row.basis ?? <span class="soft">{t('cycle.noBasis')}</span>}
    {row.outsideValidity && <div class="small soft">{t('cycle.outside')}</div>}
  </>
);

type Group = CycleModel['groups'][number];

const groupColumns = (t: Translate, model: CycleModel, mayEdit: boolean): Column<Group>[] => [
  {
    key: 'group',
    header: t('cycle.column.group'),
    heading: true,
    cell: (group) => {
      const name = capitalised(group.name);
      return mayEdit ? <a href={cyclePaths.groupDay(model.cycle.id, group.groupCode)}>{name}</a> : name;
    },
  },
  { key: 'day', header: t('cycle.column.day'), cell: (group) => dayWords(t, group) },
  {
    key: 'grace',
    header: t('cycle.column.grace'),
    align: 'end',
    cell: (group) => t('cycle.days', { days: group.graceDays }),
  },
  { key: 'basis', header: t('cycle.column.basis'), cell: (group) => <Basis t={t} row={group} /> },
];
