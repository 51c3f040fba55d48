import { formatDay } from '../../../kernel/day.ts';
import type { Refusal } from '../../../kernel/result.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import { unitPaths } from '../organisations.paths.ts';
import { managePosts, mayReorganise } from '../organisations.policy.ts';
import { listUnitsAt } from '../unit.store.ts';
import type { UnitDutyContributor } from '../unit-duty.contributor.ts';
import { byKind } from '../units/unit-search.rules.ts';
import { PreviewPage } from './preview.pages.tsx';
import { previewReorganisation } from './preview-reorganisation.ts';
import { recordReorganisation } from './record-reorganisation.ts';
import { ReorganisationForm } from './reorganisation-form.pages.tsx';
import { type DraftSource, querySource, readDraft } from './reorganisation-form.rules.ts';

export interface ReorganisationDeps {
  /** those who hold duties of units: they show and move what is open */
  readonly unitDuties: readonly UnitDutyContributor[];
}

export const reorganisationRoutes = (deps: ReorganisationDeps): readonly Route[] => [
  get('/reorganisations/new', managePosts, (x) => showForm(x, querySource(x.query))),
  get('/reorganisations/preview', managePosts, (x) => showPreview(x, querySource(x.query), deps)),
  post('/reorganisations', managePosts, 'reorganisation.record', (x) =>
    x.submit(
      async (change) => {
        const draft = readDraft(x.form);
        if (!draft.ok) return draft;
        const command = { draft: draft.value, fingerprint: x.form.text('_version') };
        return recordReorganisation(change, command, deps.unitDuties);
      },
      {
        to: () => unitPaths.unit(x.form.all('from')[0] ?? ''),
        notice: 'reorganisation.done',
        onRefusal: (refusal, status) => showPreview(x, x.form, deps, { refusal, status }),
      },
    ),
  ),
];

interface Sent {
  readonly refusal: Refusal;
  readonly status: number;
}

async function showForm(x: Exchange, typed: DraftSource, sent?: Sent): Promise<Response> {
  if (!x.actor || !mayReorganise(x.actor)) return x.refused({ kind: 'not-found', key: 'refusal.notFound' });
  const units = byKind(await x.view(({ tx }) => listUnitsAt(tx, x.today)));
  return x.page(
    { title: x.t('reorganisation.title'), place: 'units', breadcrumbs: crumbs(x), status: sent?.status },
    <ReorganisationForm t={x.t} units={units} typed={typed} day={formatDay(x.today)} refusal={sent?.refusal ?? null} />,
  );
}

async function showPreview(x: Exchange, source: DraftSource, deps: ReorganisationDeps, sent?: Sent): Promise<Response> {
  if (!x.actor || !mayReorganise(x.actor)) return x.refused({ kind: 'not-found', key: 'refusal.notFound' });
  const draft = readDraft(source);
  if (!draft.ok) return showForm(x, source, { refusal: draft.refusal, status: 422 });
  const preview = await x.view((view) => previewReorganisation(view, draft.value, deps.unitDuties));
  if (!preview.ok) return showForm(x, source, { refusal: preview.refusal, status: 422 });
  return x.page(
    { title: x.t('reorganisation.preview.title'), place: 'units', breadcrumbs: crumbs(x), status: sent?.status },
    <PreviewPage
      t={x.t}
      preview={preview.value}
      due={draft.value.effectiveOn <= x.today}
      tokens={x.formTokens}
      refusal={sent?.refusal ?? null}
    />,
  );
}

const crumbs = (x: Exchange) => [{ href: unitPaths.tree(), label: x.t('units.title') }];
