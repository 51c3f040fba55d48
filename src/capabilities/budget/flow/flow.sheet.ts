import type { Day } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import type { Dataset } from '../../../platform/open-data/dataset.ts';
import { STAGES } from '../budget.rules.ts';
import type { FlowModel } from './load-flow.ts';

/** The groups of the picture with nothing folded, as open data. */
export const flowDataset = (t: Translate, { asked, groups }: FlowModel, agency: string, asOf: Day): Dataset => ({
  name: `kinh-phi-${asked.year}`,
  title: t('flow.title'),
  description: t('flow.data.description', { year: asked.year }),
  agency,
  asOf,
  terms: t('flow.data.terms'),
  columns: [
    { name: 'year', title: t('budget.year'), type: 'integer', description: t('budget.year') },
    {
      name: 'key',
      title: t('flow.data.key'),
      type: 'string',
      description: t(`flow.by.${asked.by}`),
      codes: Object.fromEntries(groups.map((group) => [group.key, group.name])),
    },
    { name: 'name', title: t(`flow.by.${asked.by}`), type: 'string', description: t(`flow.by.${asked.by}`), width: 44 },
    ...STAGES.map((stage) => ({
      name: stage,
      title: t(`budget.stage.${stage}`),
      type: 'integer' as const,
      description: `${t(`budget.stage.${stage}`)} (đồng)`,
      width: 18,
    })),
  ],
  rows: groups.map((group) => [asked.year, group.key, group.name, ...STAGES.map((stage) => group[stage])]),
});
