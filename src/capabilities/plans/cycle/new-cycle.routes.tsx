import { yearOf } from '../../../kernel/day.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { loadPlanRules } from '../../rulebook/index.ts';
import { planPaths } from '../plans.paths.ts';
import { cyclePaths } from './cycle.paths.ts';
import type { Cycle } from './cycle.rules.ts';
import { listCycles } from './cycle.store.ts';
import { contextOf, type Sent } from './cycle-form.routes.tsx';
import { CycleForm } from './cycle-forms.pages.tsx';
import { NewCycleFields } from './new-cycle.pages.tsx';

export async function showNew(x: Exchange, sent: Sent): Promise<Response> {
  const { rules, cycles } = await x.view(async ({ tx, today }) => ({
    rules: await loadPlanRules(tx, today),
    cycles: await listCycles(tx),
  }));
  const named = (rule: { code: string; value: { name: string; name_en: string }; inForce: boolean }) => ({
    value: rule.code,
    label: [x.locale === 'vi' ? rule.value.name : rule.value.name_en, !rule.inForce && x.t('cycle.outside')]
      .filter(Boolean)
      .join(' · '),
  });
  const standing = { kind: 'yearly', firstYear: String(nextYear(x, cycles)), preset: rules.presets[0]?.code ?? '' };
  const context = contextOf(x, sent, standing);
  return x.page(
    {
      title: x.t('cycle.prepare'),
      place: 'plans',
      breadcrumbs: [{ href: planPaths.hub, label: x.t('plan.title') }],
      ...(sent && { status: sent.status }),
    },
    <CycleForm {...context} action={cyclePaths.list} submit={x.t('cycle.prepare.submit')} back={planPaths.hub}>
      <NewCycleFields {...context} choices={{ kinds: rules.kinds.map(named), presets: rules.presets.map(named) }} />
    </CycleForm>,
  );
}

/** The first yearly plan from next year on that nobody has prepared yet. */
function nextYear(x: Exchange, cycles: readonly Cycle[]): number {
  const taken = new Set(cycles.filter(({ kind }) => kind === 'yearly').map(({ period }) => period));
  let year = yearOf(x.today) + 1;
  while (taken.has(String(year))) year++;
  return year;
}
