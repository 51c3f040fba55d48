import { formatDong } from '../../../kernel/money.ts';
import { Callout, Chart, EmptyState, FlowPicture, withParams } from '../../../ui/index.ts';
import { budgetPaths } from '../budget.paths.ts';
import { STAGES } from '../budget.rules.ts';
import { amount, BudgetTabs } from '../overview/amount-columns.pages.tsx';
import { pictured, shortMillions, sumOf } from './flow.rules.ts';
import { FlowFilter, type FlowProps } from './flow-filter.pages.tsx';
import type { FlowModel } from './load-flow.ts';

/** One picture of a year's money and the same numbers in a table, divided as one asks. */
export const FlowPage = (props: FlowProps) => {
  const { t, model, query, oversees } = props;
  const { asked, groups, words } = model;
  const total = sumOf(groups);
  const parts = pictured(groups, (count) => t('flow.others', { count }));
  const download = (format: string) =>
    withParams({ path: budgetPaths.flowData, params: { ...query.params, year: String(asked.year), format } }, {});
  return (
    <>
      <BudgetTabs t={t} year={asked.year} current="flow" oversees={oversees} />
      <FlowFilter {...props} />
      {asked.by === 'tag' && <p class="hint">{t('flow.tag.hint')}</p>}
      {asked.by === 'tag' && !words.tagsInForce && <Callout tone="gold">{t('budget.tags.outside')}</Callout>}
      {groups.length === 0 ? (
        <EmptyState title={t('budget.units.empty')}>{t('budget.units.empty.hint')}</EmptyState>
      ) : (
        <Chart
          t={t}
          id="flow"
          question={t('flow.question')}
          open
          picture={
            <FlowPicture
              id="flow"
              title={t('flow.question')}
              description={t('flow.description', {
                stages: STAGES.map((stage) => `${t(`budget.stage.${stage}`)} ${formatDong(total[stage])}`).join('; '),
                by: t(`flow.by.${asked.by}`).toLocaleLowerCase('vi'),
              })}
              stages={STAGES.map((stage) => ({
                label: t(`budget.stage.${stage}`),
                total: t('flow.millions', { amount: shortMillions(total[stage]) }),
              }))}
              parts={parts.map((part) => ({
                label: part.name,
                values: STAGES.map((stage) => Math.max(0, part[stage])),
                words: STAGES.map((stage) => formatDong(part[stage])),
              }))}
            />
          }
          columns={[
            {
              key: 'name',
              header: t(`flow.by.${asked.by}`),
              heading: true,
              cell: (row) =>
                asked.by === 'unit' && row.key ? (
                  <a href={budgetPaths.unit(row.key, asked.year)}>{row.name}</a>
                ) : (
                  row.name
                ),
            },
            ...STAGES.map((stage) => ({
              key: stage,
              header: t(`budget.stage.${stage}`),
              align: 'end' as const,
              nowrap: true,
              cell: (row: FlowModel['groups'][number]) => amount(row[stage]),
              total: amount(total[stage]),
            })),
          ]}
          rows={groups}
        />
      )}
      <p class="downloads">
        <a href={download('xlsx')} download>
          {t('ui.table.xlsx')}
        </a>
        <a href={download('csv')} download>
          {t('flow.csv')}
        </a>
        <a href={download('dictionary')}>{t('flow.dictionary')}</a>
      </p>
    </>
  );
};
