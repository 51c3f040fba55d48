import type { Day } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import type { Dataset } from '../../../platform/open-data/dataset.ts';
import { periodWords, type ReportRound } from '../report.rules.ts';
import { progressOfReport } from './progress.rules.ts';
import type { UnitReport } from './progress.store.ts';

/** Who has sent and who has not, as it stands on the screen. */
export const unitReportsDataset = (
  t: Translate,
  round: ReportRound,
  units: readonly UnitReport[],
  asked: { readonly today: Day; readonly agency: string },
): Dataset => ({
  name: `bao-cao-${round.regime.replace('.', '-')}-${round.period.toLowerCase()}`,
  title: t('report.whoIsSilent'),
  description: `${round.name}, ${periodWords(round, t.locale)}`,
  agency: asked.agency,
  asOf: asked.today,
  terms: t('report.terms'),
  columns: [
    { name: 'unit', title: t('report.column.unit'), type: 'string', description: t('report.column.unit'), width: 42 },
    { name: 'progress', title: t('report.column.progress'), type: 'string', description: t('report.column.progress') },
    { name: 'due_on', title: t('report.column.due'), type: 'date', description: t('report.column.due') },
    { name: 'sent_on', title: t('report.column.sentOn'), type: 'date', description: t('report.column.sentOn') },
    {
      name: 'received_on',
      title: t('report.column.receivedOn'),
      type: 'date',
      description: t('report.column.receivedOn'),
    },
    { name: 'number', title: t('report.column.number'), type: 'string', description: t('report.column.number') },
  ],
  rows: units.map((unit) => [
    unit.name,
    t(`report.progress.${progressOfReport(unit, asked.today)}`),
    { day: unit.dueOn },
    unit.sentOn && { day: unit.sentOn },
    unit.receivedOn && { day: unit.receivedOn },
    unit.notation,
  ]),
});
