import { parseId } from '../../../kernel/ids.ts';
import type { Refusal } from '../../../kernel/result.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import { planPaths } from '../plans.paths.ts';
import type { OnPlan } from './act-on-plan.ts';
import { actsPaths } from './acts.paths.ts';
import { readPlans } from './acts.policy.ts';
import { loadReceipts } from './load-receipts.ts';
import { ReceiptsPage } from './receipts.pages.tsx';
import { receivePlans } from './receive-plan.ts';

export const receiptRoutes: readonly Route[] = [
  get(actsPaths.receipts, readPlans, (x) => showReceipts(x, null, 200)),
  post(actsPaths.receipts, readPlans, 'plan.receive', (x) =>
    x.submit((change) => receivePlans(change, tickedOf(x)), {
      to: () => actsPaths.receipts,
      notice: ({ received, left }) => ({
        key: left > 0 ? 'plan.receipts.done.some' : 'plan.receipts.done',
        params: { received, left },
      }),
      onRefusal: (refusal, status) => showReceipts(x, refusal, status),
    }),
  ),
];

async function showReceipts(x: Exchange, refusal: Refusal | null, status: number): Promise<Response> {
  const receipts = await x.view(loadReceipts);
  return x.page(
    {
      title: x.t('plan.receipts.title'),
      subtitle: x.t('plan.receipts.subtitle', { count: receipts.plans.length }),
      place: 'plans',
      breadcrumbs: [{ label: x.t('plan.title'), href: planPaths.hub }],
      status,
    },
    <ReceiptsPage
      t={x.t}
      receipts={receipts}
      tokens={x.formTokens}
      sent={refusal && { refusal, ticked: x.form.all('plan') }}
    />,
  );
}

/** `id:version` of every ticked plan. */
const tickedOf = (x: Exchange): OnPlan[] =>
  x.form.all('plan').flatMap((value) => {
    const [id = '', version] = value.split(':');
    const planId = parseId(id);
    return planId ? [{ planId, version: Number(version) || 0 }] : [];
  });
