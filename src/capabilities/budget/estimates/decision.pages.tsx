import { formatDay } from '../../../kernel/day.ts';
import { formatAmount, formatDong } from '../../../kernel/money.ts';
import { dongInWords } from '../../../kernel/money-words.ts';
import type { Translate } from '../../../kernel/translate.ts';
import {
  type Column,
  DataTable,
  EmptyState,
  Form,
  FormActions,
  type PageQuery,
  Pagination,
  Panel,
  SelectField,
  StatusTag,
  SubmitButton,
} from '../../../ui/index.ts';
import { documentPaths } from '../../documents/document.paths.ts';
import { budgetPaths } from '../budget.paths.ts';
import { sumDong } from '../budget.rules.ts';
import { potName } from '../budget-words.rules.ts';
import { BudgetTabs, yearChoices } from '../overview/amount-columns.pages.tsx';
import type { Tokens } from '../sent-form.pages.tsx';
import type { AllocationRow } from './allocation.store.ts';
import { ESTIMATE_KINDS, type EstimateAmount } from './estimate.rules.ts';
import type { DecisionModel, DecisionsModel } from './load-decisions.ts';

interface Props {
  readonly t: Translate;
  readonly model: DecisionsModel;
  readonly query: PageQuery;
  readonly tokens: Tokens;
  readonly oversees: boolean;
}

export const DecisionsPage = ({ t, model, query, tokens, oversees }: Props) => (
  <>
    <BudgetTabs t={t} year={model.year} current="decisions" oversees={oversees} />
    {model.allocations && <Allocations t={t} model={model} tokens={tokens} rows={model.allocations} />}
    <DataTable
      t={t}
      caption={t('estimate.list')}
      columns={[
        {
          key: 'number',
          header: t('estimate.number'),
          heading: true,
          cell: (row) => <a href={budgetPaths.decision(row.id)}>{row.documentNumber}</a>,
        },
        { key: 'day', header: t('estimate.day'), nowrap: true, cell: (row) => formatDay(row.issuedOn) },
        { key: 'kind', header: t('estimate.kind'), cell: (row) => t(`estimate.kind.${row.kind}`) },
        { key: 'by', header: t('estimate.by'), cell: (row) => model.units.get(row.decidingUnitId) ?? '' },
        { key: 'units', header: t('estimate.units'), align: 'end', cell: (row) => row.units },
        {
          key: 'amount',
          header: t('estimate.amount'),
          align: 'end',
          nowrap: true,
          cell: (row) => formatAmount(row.amount),
        },
      ]}
      rows={model.decisions}
      empty={<EmptyState title={t('estimate.empty')}>{t('estimate.empty.hint')}</EmptyState>}
    />
    <Pagination t={t} query={query} page={model.page} total={model.count} />
  </>
);

const Allocations = (props: {
  t: Translate;
  model: DecisionsModel;
  tokens: Tokens;
  rows: readonly AllocationRow[];
}) => {
  const { t, model, tokens, rows } = props;
  const open = rows.filter((row) => row.state !== 'issued');
  return (
    <Panel title={t('allocation.list')}>
      {open.length > 0 && (
        <DataTable
          t={t}
          caption={t('allocation.list')}
          columns={[
            {
              key: 'title',
              header: t('estimate.kind'),
              heading: true,
              cell: (row) => (
                <a href={budgetPaths.allocation(row.id)}>
                  {t('allocation.title', { kind: t(`estimate.kind.${row.kind}`), year: row.year })}
                </a>
              ),
            },
            { key: 'units', header: t('estimate.units'), align: 'end', cell: (row) => row.units },
            { key: 'amount', header: t('estimate.amount'), align: 'end', cell: (row) => formatAmount(row.amount) },
            {
              key: 'state',
              header: t('allocation.state'),
              cell: (row) => <StatusTag tone="gold">{t(`allocation.state.${row.state}`)}</StatusTag>,
            },
          ]}
          rows={open}
          empty={null}
        />
      )}
      <Form
        action={budgetPaths.allocations}
        label={t('allocation.open')}
        csrf={tokens.csrf}
        idempotencyKey={tokens.key}
      >
        <div class="fieldset-columns">
          <SelectField
            name="kind"
            label={t('estimate.kind')}
            hint={t('allocation.open.hint')}
            choices={ESTIMATE_KINDS.map((kind) => ({ value: kind, label: t(`estimate.kind.${kind}`) }))}
          />
          <SelectField
            name="year"
            label={t('budget.year')}
            value={String(model.year)}
            choices={yearChoices(model.thisYear)}
          />
        </div>
        <FormActions>
          <SubmitButton tone="secondary">{t('allocation.open')}</SubmitButton>
        </FormActions>
      </Form>
    </Panel>
  );
};

/** One decision: what it gives to whom, in figures and in words. */
export const DecisionPage = ({ t, model }: { t: Translate; model: DecisionModel }) => (
  <>
    <AmountTable t={t} {...model} year={model.decision.year} />
    {model.decision.documentId && (
      <p>
        <a href={documentPaths.show(model.decision.documentId)}>{t('estimate.paper')}</a>
      </p>
    )}
  </>
);

interface AmountTableProps extends Pick<DecisionModel, 'amounts' | 'units' | 'titles' | 'words'> {
  readonly t: Translate;
  readonly year: number;
}

export const AmountTable = ({ t, amounts, units, titles, words, year }: AmountTableProps) => {
  const total = sumDong(amounts.map((each) => each.amount));
  const columns: Column<EstimateAmount>[] = [
    {
      key: 'unit',
      header: t('budget.unit'),
      heading: true,
      cell: (row) => <a href={budgetPaths.unit(row.unitId, year)}>{units.get(row.unitId) ?? ''}</a>,
    },
    {
      key: 'line',
      header: t('budget.unit.line'),
      cell: (row) =>
        row.lineId ? <a href={budgetPaths.line(row.lineId)}>{titles.get(row.lineId) ?? ''}</a> : t('estimate.lump'),
    },
    {
      key: 'pot',
      header: t('allocation.pot'),
      cell: (row) => potName(t, words, row) + (row.integrated ? ` (${t('estimate.integrated')})` : ''),
    },
    {
      key: 'amount',
      header: t('estimate.amount'),
      align: 'end',
      nowrap: true,
      cell: (row) => formatAmount(row.amount),
      total: formatDong(total),
    },
  ];
  return (
    <>
      <DataTable
        t={t}
        caption={t('estimate.amounts')}
        columns={columns}
        rows={amounts}
        empty={<EmptyState title={t('estimate.amounts.missing')} />}
      />
      {t.locale === 'vi' && amounts.length > 0 && (
        <p class="hint">{t('estimate.words', { words: dongInWords(total) })}</p>
      )}
    </>
  );
};
