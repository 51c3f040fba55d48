import { formatDay } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { DataTable, SelectField, TextField } from '../../../ui/index.ts';
import { activityPaths } from '../activities.paths.ts';
import type { SampleModel } from './load-sample.ts';
import type { DrawnRow } from './verdict.store.ts';

/** What was drawn, each with its verdict or a place for one. */
export const Drawn = ({ t, model }: { t: Translate; model: SampleModel }) => (
  <DataTable
    t={t}
    caption={t('sample.title')}
    rows={model.rows}
    empty={null}
    columns={[
      {
        key: 'title',
        header: t('confirmation.field.title'),
        heading: true,
        cell: (row) => <a href={activityPaths.activity(row.id)}>{row.title}</a>,
      },
      {
        key: 'unit',
        header: t('confirmation.field.unit'),
        cell: (row) => model.units.get(row.unitId)?.shortName ?? '',
      },
      { key: 'day', header: t('confirmation.field.day'), nowrap: true, cell: (row) => formatDay(row.startsOn) },
      { key: 'verdict', header: t('sample.verdict'), cell: (row) => <Verdict t={t} row={row} may={model.mayJudge} /> },
    ]}
  />
);

const Verdict = ({ t, row, may }: { t: Translate; row: DrawnRow; may: boolean }) => {
  if (row.isRight !== null) {
    const word = t(`sample.verdict.${row.isRight ? 'right' : 'wrong'}`);
    return <>{[word, row.words].filter(Boolean).join(': ')}</>;
  }
  if (!row.unchanged || row.state !== 'unit-confirmed') return <span class="soft">{t('sample.changed')}</span>;
  if (!may) return <>{t('sample.verdict.none')}</>;
  return (
    <>
      <SelectField
        name={`verdict-${row.id}`}
        label={t('sample.verdict')}
        blank={t('sample.verdict.none')}
        choices={['right', 'wrong'].map((value) => ({ value, label: t(`sample.verdict.${value}`) }))}
      />
      <TextField name={`words-${row.id}`} label={t('sample.verdict.words')} />
    </>
  );
};
