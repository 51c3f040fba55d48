import { type Id, parseId } from '../../../kernel/ids.ts';
import type { Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import type { Exchange, PageOptions } from '../../../platform/http/exchange.ts';
import { cycleLabel } from '../cycle/cycle.rules.ts';
import { planPaths } from '../plans.paths.ts';
import type { DossierAction } from './dossier.lifecycle.ts';
import { dossierPaths } from './dossier.paths.ts';
import type { Sent } from './dossier-acts.pages.tsx';
import type { DossierModel } from './load-dossier.ts';
import type { OnDossier } from './move-dossier.ts';
import { showDossier } from './show-dossier.routes.tsx';

/** A wrong address and a plan that is not there are the same answer. */
export const NOWHERE = '00000000-0000-0000-0000-000000000000' as Id;

export const onDossier = (x: Exchange): OnDossier => ({
  planId: parseId(x.param('plan')) ?? NOWHERE,
  version: Number(x.form.text('_version')) || 0,
});

export const showNothing = (x: Exchange): Promise<Response> =>
  x.refused({ kind: 'not-found', key: 'refusal.notFound' });

/** An act that stands on the dossier's page: back there with a notice, or with the form as it was sent. */
export const actOnDossier = (
  x: Exchange,
  action: DossierAction,
  useCase: (change: Change) => Promise<Result<Id>>,
  notice: string,
  to: (id: Id) => string = () => dossierPaths.show(onDossier(x).planId),
): Promise<Response> =>
  x.submit(useCase, {
    to,
    notice,
    onRefusal: (refusal, status) => showDossier(x, { action, refusal, text: x.form.text, all: x.form.all }, status),
  });

export type { Sent };

export const titleOf = (x: Exchange, { cycle, dossier }: DossierModel, key: string): PageOptions => {
  const period = cycleLabel(cycle, x.locale);
  return {
    title: x.t(key, { period }),
    place: 'plans',
    breadcrumbs: [
      { label: x.t('ui.nav.plans'), href: planPaths.hub },
      { label: x.t('dossier.title', { period }), href: dossierPaths.show(dossier.planId) },
    ],
  };
};
