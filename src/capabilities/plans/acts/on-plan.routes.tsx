import { type Id, parseId } from '../../../kernel/ids.ts';
import { periodLabel } from '../../../kernel/period.ts';
import type { Refusal, Result } from '../../../kernel/result.ts';
import { notFound } from '../../../kernel/result.ts';
import type { Locale } from '../../../kernel/translate.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { FORM_FIELDS } from '../../../ui/index.ts';
import { linePaths } from '../lines/lines.paths.ts';
import type { PlanPlace } from '../lines/plan-place.store.ts';
import { planPaths } from '../plans.paths.ts';
import type { TypedPaper } from './record-paper.ts';
import type { Attempt } from './sending.pages.tsx';
import type { FrozenLine } from './sending.store.ts';

export const NO_PLAN: Refusal = { kind: 'not-found', key: 'refusal.notFound' };

export const versionOf = (x: Exchange): number => Number(x.form.text(FORM_FIELDS.version)) || 0;

/** An act on the plan of the address; an address that names none finds nothing. */
export const onPlan = <T,>(x: Exchange, act: (planId: Id) => Promise<Result<T>>): Promise<Result<T>> => {
  const planId = parseId(x.param('id'));
  return planId ? act(planId) : Promise.resolve(notFound());
};

/** `line:revision` of every value of a field. */
export const shownIn = (values: readonly string[]): FrozenLine[] =>
  values.flatMap((value) => {
    const [lineId, revisionId] = value.split(':').map((part) => parseId(part));
    return lineId && revisionId ? [{ lineId, revisionId }] : [];
  });

export const attemptOf = (x: Exchange, refusal: Refusal): Attempt => ({ refusal, value: x.form.text });

/** Where a page of a unit's plan stands. */
export const headOf = (x: Exchange, plan: PlanPlace, title: string, status: number) => ({
  title,
  place: 'plans',
  status,
  subtitle: `${x.locale === 'en' ? plan.unitNameEn : plan.unitName} · ${periodOf(plan, x.locale)}`,
  breadcrumbs: [
    { label: x.t('plan.title'), href: planPaths.hub },
    ...(plan.unitId === x.actor?.unitId
      ? [{ label: x.t('plan.unit.title', { period: periodOf(plan, x.locale) }), href: linePaths.plan(plan.id) }]
      : []),
  ],
});

export const periodOf = (plan: Pick<PlanPlace, 'period'>, locale: Locale): string => periodLabel(plan.period, locale);

/** A paper that was signed outside, as the form has it. */
export const paperOf = (x: Exchange): TypedPaper => ({
  number: x.form.text('number'),
  issuedOn: x.form.text('issuedOn'),
  file: x.form.files.find((file) => file.field === 'file' && file.bytes.byteLength > 0) ?? null,
  secrecyDeclared: x.form.text(FORM_FIELDS.noStateSecrets) !== '',
});
