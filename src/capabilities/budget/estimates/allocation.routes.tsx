import { parseDay } from '../../../kernel/day.ts';
import { type Id, parseId } from '../../../kernel/ids.ts';
import { invalid, notFound, type Refusal, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { get, post, type Route, remove } from '../../../platform/http/route.ts';
import { FORM_FIELDS } from '../../../ui/index.ts';
import { budgetPaths } from '../budget.paths.ts';
import { assignMoney } from '../budget.policy.ts';
import { parseYear } from '../budget.rules.ts';
import { heading, nothing } from '../budget-exchange.routes.tsx';
import { AllocationPage } from './allocation.pages.tsx';
import { listAllocationAmounts } from './allocation.store.ts';
import { readAmounts } from './allocation-form.rules.ts';
import {
  dropAllocation,
  type OnAllocation,
  openAllocation,
  recordAllocationDecision,
  reopenAllocation,
  saveAllocation,
} from './change-allocation.ts';
import { draftAllocationPapers } from './draft-allocation-papers.ts';
import { isEstimateKind } from './estimate.rules.ts';
import { loadAllocation } from './load-decisions.ts';

const ONE = ':allocation';

export const allocationRoutes: readonly Route[] = [
  post(budgetPaths.allocations, assignMoney, 'budget.open-allocation', (x) =>
    x.submit<Id>(
      async (change) => {
        const kind = x.form.text('kind');
        const year = parseYear(x.form.text('year'));
        if (!isEstimateKind(kind) || !year) return invalid({ kind: 'refusal.invalid' });
        return openAllocation(change, { kind, year, words: '' });
      },
      { to: budgetPaths.allocation, notice: 'allocation.opened' },
    ),
  ),
  get(budgetPaths.allocation(ONE), assignMoney, (x) => show(x, null, 200)),
  post(budgetPaths.allocationAmounts(ONE), assignMoney, 'budget.save-allocation', (x) =>
    act(x, 'allocation.saved', async (change, on) => {
      const amounts = readAmounts(x.form.text, await listAllocationAmounts(change.tx, on.allocationId));
      if (!amounts.ok) return amounts;
      return saveAllocation(change, { ...on, words: x.form.text('words'), amounts: amounts.value });
    }),
  ),
  post(budgetPaths.allocationPapers(ONE), assignMoney, 'budget.submit-allocation', (x) =>
    act(x, 'allocation.submitted', draftAllocationPapers),
  ),
  post(budgetPaths.allocationReopening(ONE), assignMoney, 'budget.reopen-allocation', (x) =>
    act(x, 'allocation.reopened', reopenAllocation),
  ),
  post(budgetPaths.allocationDecision(ONE), assignMoney, 'budget.record-allocation', (x) =>
    act(x, 'estimate.saved', (change, on) => {
      const issuedOn = parseDay(x.form.text('issuedOn'));
      return recordAllocationDecision(change, { ...on, documentNumber: x.form.text('number'), issuedOn });
    }),
  ),
  remove(budgetPaths.allocation(ONE), assignMoney, 'budget.drop-allocation', (x) =>
    act(x, 'allocation.dropped', dropAllocation, budgetPaths.decisions()),
  ),
];

function act(
  x: Exchange,
  notice: string,
  useCase: (change: Change, on: OnAllocation) => Promise<Result<Id>>,
  to: string = budgetPaths.allocation(x.param('allocation')),
): Promise<Response> {
  const allocationId = parseId(x.param('allocation'));
  const version = Number(x.form.text(FORM_FIELDS.version)) || 0;
  return x.submit<Id>(async (change) => (allocationId ? useCase(change, { allocationId, version }) : notFound()), {
    to: () => to,
    notice,
    onRefusal: (refusal, status) => show(x, refusal, status),
  });
}

async function show(x: Exchange, refusal: Refusal | null, status: number): Promise<Response> {
  const id = parseId(x.param('allocation'));
  const model = id && (await x.view((view) => loadAllocation(view, id, x.locale)));
  if (!model) return nothing(x);
  const { kind, year, state } = model.allocation;
  const sent = refusal && { refusal, text: x.form.text, all: x.form.all };
  const head = heading(x, x.t('allocation.title', { kind: x.t(`estimate.kind.${kind}`), year }), year);
  const list = { href: budgetPaths.decisions(year), label: x.t('estimate.list') };
  return x.page(
    {
      ...head,
      breadcrumbs: [...head.breadcrumbs, list],
      subtitle: `${x.t('allocation.list')} · ${x.t(`allocation.state.${state}`)}`,
      status,
    },
    <AllocationPage t={x.t} model={model} tokens={x.formTokens} sent={sent} />,
  );
}
