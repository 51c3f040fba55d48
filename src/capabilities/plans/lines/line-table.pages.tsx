import { formatAmount, formatDong } from '../../../kernel/money.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { DataTable, DefinitionList, EmptyState, LinkButton, Panel, StatusTag } from '../../../ui/index.ts';
import { missingFields } from './content/line-completeness.rules.ts';
import { timeWords } from './content/line-time.rules.ts';
import { totalsOf } from './content/line-totals.rules.ts';
import { type LineContent, type PlanLine, totalOf } from './line.rules.ts';
import { linePaths } from './lines.paths.ts';
import type { PlanPageModel } from './load-plan-page.ts';

interface Props {
  t: Translate;
  model: PlanPageModel;
}

/** The lines with what each still misses, their sums, and the sums by source. */
export const LineTable = ({ t, model }: Props) => {
  const { lines, place } = model;
  const totals = totalsOf(lines);
  const sources = Object.entries(totals.bySource);
  return (
    <>
      <DataTable
        t={t}
        caption={t('plan.lines')}
        rows={lines.map((line, index) => ({ line, number: index + 1 }))}
        rowId={({ line }) => `line-${line.id}`}
        rowTone={({ line }) => (line.state === 'returned' ? 'brocade' : undefined)}
        empty={
          <EmptyState
            title={t('plan.lines.none')}
            action={model.drafts && <LinkButton href={linePaths.newLine(place.id)}>{t('plan.lines.add')}</LinkButton>}
          >
            {model.drafts && t('plan.lines.none.how')}
          </EmptyState>
        }
        columns={[
          {
            key: 'title',
            header: t('plan.line.field.title'),
            heading: true,
            cell: ({ line, number }) => <Title t={t} model={model} line={line} number={number} />,
          },
          {
            key: 'time',
            header: t('plan.line.field.time'),
            cell: ({ line }) => timeWords(line.content.time, t.locale),
          },
          { key: 'place', header: t('plan.line.field.place'), cell: ({ line }) => line.content.place },
          { key: 'product', header: t('plan.line.field.product'), cell: ({ line }) => productWords(line.content) },
          { key: 'lead', header: t('plan.line.field.leadName'), cell: ({ line }) => line.content.leadName },
          {
            key: 'money',
            header: t('plan.lines.money'),
            align: 'end',
            cell: ({ line }) => <Money t={t} model={model} content={line.content} />,
            total: formatAmount(totals.total),
          },
        ]}
      />
      {sources.length > 1 && (
        <Panel title={t('plan.lines.totals')}>
          <DefinitionList
            items={[
              ...sources.map(([source, amount]) => ({
                term: model.names.nameOf(source, t.locale),
                detail: formatDong(amount),
              })),
              { term: t('plan.lines.total'), detail: <strong>{formatDong(totals.total)}</strong> },
            ]}
          />
        </Panel>
      )}
    </>
  );
};

const productWords = ({ product, quantity, productUnit }: LineContent): string =>
  [product, quantity === null ? '' : `${quantity} ${productUnit}`.trim()].filter(Boolean).join(': ');

const Money = ({ t, model, content }: Props & { content: LineContent }) => {
  const total = totalOf(content);
  if (total === 0) return '';
  if (!content.sibling) return formatAmount(total);
  const plan = model.names.nameOf(content.sibling, t.locale);
  return (
    <>
      <s>{formatAmount(total)}</s> <span class="hint">{t('plan.lines.sibling', { plan })}</span>
    </>
  );
};

const Title = ({ t, model, line, number }: Props & { line: PlanLine; number: number }) => {
  const missing = model.mine ? missingFields(line.content) : [];
  const message = line.state === 'returned' ? model.returns.get(line.id) : undefined;
  return (
    <>
      <a href={linePaths.line(line.planId, line.id)}>{`${number}. ${line.content.title}`}</a>
      {missing.length > 0 && (
        <span class="small doubt-why">
          {t('plan.lines.missing', { fields: missing.map((field) => t(`plan.line.field.${field}`)).join(', ') })}
        </span>
      )}
      {line.state === 'returned' && <StatusTag tone="brocade">{t('plan.lines.returned')}</StatusTag>}
      {message && <span class="small doubt-why">{message}</span>}
    </>
  );
};
