import { formatDay } from '../../../kernel/day.ts';
import { type Dong, formatDong } from '../../../kernel/money.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { DataTable, EmptyState, Panel, withParams } from '../../../ui/index.ts';
import { linePaths } from '../../plans/lines/lines.paths.ts';
import { budgetPaths } from '../budget.paths.ts';
import { potKey } from '../budget.rules.ts';
import { potName } from '../budget-words.rules.ts';
import { PaymentTable } from '../spending/payment-table.pages.tsx';
import { amountColumns, Needs } from './amount-columns.pages.tsx';
import type { LineModel } from './load-line.ts';

/** One line: its six amounts by source, what decisions and the unit did, and what was paid. */
export const LinePage = ({ t, model }: { t: Translate; model: LineModel }) => {
  const { line, total, pots, words, payments } = model;
  return (
    <>
      <DataTable
        t={t}
        caption={t('budget.line.pots')}
        columns={[
          {
            key: 'pot',
            header: t('budget.line.pot'),
            heading: true,
            cell: (row) => (
              <span class="cell-links">
                <span>{potName(t, words, row)}</span>
                <Needs t={t} sum={row} />
              </span>
            ),
          },
          ...amountColumns<LineModel['pots'][number]>(t, total),
        ]}
        rows={pots}
        rowId={(row) => `pot-${potKey(row).replace(':', '-')}`}
        empty={<EmptyState title={t('budget.unit.empty')} />}
      />
      <Panel
        title={t('budget.line.payments')}
        actions={
          <a
            href={withParams(
              {
                path: budgetPaths.payments(),
                params: { year: String(line.year), unit: line.unitId, line: line.lineId },
              },
              {},
            )}
          >
            {t('budget.line.cost', { count: payments.count })}
          </a>
        }
      >
        <PaymentTable t={t} rows={payments.payments} total={payments.total} words={words} />
      </Panel>
      <Panel title={t('budget.line.history')}>
        <History t={t} model={model} />
      </Panel>
      <p>
        <a href={linePaths.line(line.planId, line.lineId)}>{t('budget.line.plan')}</a>
      </p>
    </>
  );
};

const History = ({ t, model }: { t: Translate; model: LineModel }) => {
  const { decisions, distributions, explanations, words } = model;
  const happened = [
    ...decisions.map((each) => ({
      on: each.issuedOn,
      text: t('budget.line.given', {
        kind: t(`estimate.kind.${each.kind}`),
        number: each.documentNumber,
        amount: formatDong(each.amount),
        pot: potName(t, words, each),
      }),
    })),
    ...distributions.map((each) => ({
      on: each.confirmedOn,
      text: t('budget.line.laid', { number: each.number, amount: formatDong(each.amount as Dong) }),
    })),
    ...explanations.map((each) => ({
      on: each.on,
      text: t('budget.line.explained', { amount: formatDong(each.over), words: each.words }),
    })),
  ].sort((a, b) => b.on.localeCompare(a.on));
  if (happened.length === 0) return <p class="hint">{t('budget.line.nothing')}</p>;
  return (
    <ul>
      {happened.map((each) => (
        <li>
          {formatDay(each.on)}: {each.text}
        </li>
      ))}
    </ul>
  );
};
