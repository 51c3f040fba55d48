import type { Id } from '../../../kernel/ids.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { type Column, DataTable, EmptyState } from '../../../ui/index.ts';
import { cyclePaths } from './cycle.paths.ts';
import type { Cycle, DutyAct } from './cycle.rules.ts';
import { CycleForm, type FormContext } from './cycle-forms.pages.tsx';

/** An obligation in force with the act that would fulfil it: chosen, or suggested by its words. */
export interface DutyRow {
  readonly obligationId: Id;
  readonly action: string;
  readonly source: string;
  readonly units: number;
  readonly act: DutyAct | '';
  readonly suggested: boolean;
  readonly likely: boolean;
}

/** Likely ones stand open; each is a choice of a person. */
export const DutiesPage = ({ cycle, rows, ...context }: FormContext & { cycle: Cycle; rows: readonly DutyRow[] }) => {
  const { t } = context;
  if (rows.length === 0) return <EmptyState title={t('cycle.duties.none')}>{t('cycle.duties.none.text')}</EmptyState>;
  const likely = rows.filter((row) => row.likely);
  const others = rows.filter((row) => !row.likely);
  return (
    <CycleForm
      {...context}
      action={cyclePaths.duties(cycle.id)}
      submit={t('cycle.duties.save')}
      back={cyclePaths.show(cycle.id)}
    >
      <p class="hint">{t('cycle.duties.hint')}</p>
      <DataTable t={t} caption={t('cycle.duties')} columns={columns(t)} rows={likely} empty={null} />
      {others.length > 0 && (
        <details open={likely.length === 0}>
          <summary>{t('cycle.duties.others', { count: others.length })}</summary>
          <DataTable
            t={t}
            caption={t('cycle.duties.others', { count: others.length })}
            columns={columns(t)}
            rows={others}
            empty={null}
          />
        </details>
      )}
    </CycleForm>
  );
};

const ACTS: readonly (DutyAct | '')[] = ['', 'send', 'issue', 'province'];

const columns = (t: Translate): Column<DutyRow>[] => [
  {
    key: 'duty',
    header: t('cycle.column.duty'),
    heading: true,
    cell: (row) => (
      <>
        <label for={`act-${row.obligationId}`}>{row.action}</label>
        <div class="small soft">{row.suggested ? `${row.source} · ${t('cycle.duties.suggested')}` : row.source}</div>
      </>
    ),
  },
  { key: 'units', header: t('cycle.column.units'), align: 'end', cell: (row) => row.units },
  {
    key: 'act',
    header: t('cycle.column.act'),
    cell: (row) => (
      <select class="input" id={`act-${row.obligationId}`} name={`act-${row.obligationId}`}>
        {ACTS.map((act) => (
          <option value={act} selected={act === row.act}>
            {t(`cycle.act.${act || 'none'}`)}
          </option>
        ))}
      </select>
    ),
  },
];
