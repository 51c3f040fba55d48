import { formatDay, parseDay } from '../../../kernel/day.ts';
import { type Id, parseId } from '../../../kernel/ids.ts';
import { invalid, notFound, type Refusal, type Result } from '../../../kernel/result.ts';
import { actorOf, type Change, type View } from '../../../platform/change.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import { DataTable } from '../../../ui/index.ts';
import { seeActivities, workOnActivities } from '../activity.policy.ts';
import { loadProductNames } from './load-names.ts';
import { copiesOf } from './movements.routes.tsx';
import { takeDown, visitPlacement } from './place-product.ts';
import { FINDINGS, findPlacement } from './placement.store.ts';
import { TakeDownForm, VisitForm } from './placement-forms.pages.tsx';
import { keepsProduct, maySeeProduct } from './product.policy.ts';
import { placementColumns } from './product-table.pages.tsx';
import { productPaths } from './products.paths.ts';

/** Copies that stand somewhere: visits to them, and taking them down. */
export const standingRoutes: readonly Route[] = [
  get(productPaths.placement(':placement'), seeActivities, (x) => show(x, null)),
  post(productPaths.visits(':placement'), workOnActivities, 'product.visit', (x) => {
    const visitedOn = parseDay(x.form.text('visitedOn'));
    const found = FINDINGS.find((each) => each === x.form.text('found'));
    return keep(x, async (change, placementId) => {
      if (!visitedOn) return invalid({ visitedOn: 'activity.product.error.day' });
      if (!found) return invalid({ found: 'activity.kind.error.code' });
      return visitPlacement(change, { placementId, visitedOn, found, words: x.form.text('words') });
    });
  }),
  post(productPaths.takingDown(':placement'), workOnActivities, 'product.take-down', (x) => {
    const removedOn = parseDay(x.form.text('removedOn'));
    return keep(x, async (change, placementId) => {
      if (!removedOn) return invalid({ removedOn: 'activity.product.error.day' });
      return takeDown(change, { placementId, removedOn, reusable: copiesOf(x.form.text('reusable') || '0') });
    });
  }),
];

function keep(x: Exchange, useCase: (change: Change, placementId: Id) => Promise<Result<Id>>): Promise<Response> {
  const placementId = parseId(x.param('placement'));
  return x.submit<Id>(async (change) => (placementId ? useCase(change, placementId) : notFound()), {
    to: productPaths.product,
    notice: 'activity.product.saved',
    onRefusal: (refusal, status) => show(x, refusal, status),
  });
}

async function load(view: View, x: Exchange) {
  const id = parseId(x.param('placement'));
  const placement = id && (await findPlacement(view.tx, id));
  const actor = actorOf(view);
  const owner = placement && { unitId: placement.productUnitId };
  if (!placement || !owner || !maySeeProduct(actor, owner)) return null;
  const { nameOf } = await loadProductNames(view, x.t);
  return { placement, nameOf, mayKeep: keepsProduct(actor, owner) && !placement.removedOn };
}

async function show(x: Exchange, refusal: Refusal | null, status = 200): Promise<Response> {
  const model = await x.view((view) => load(view, x));
  if (!model) return x.refused({ kind: 'not-found', key: 'refusal.notFound' });
  if (refusal && !refusal.fields) return x.refused(refusal);
  const { placement, nameOf, mayKeep } = model;
  const { t, today, formTokens: tokens } = x;
  const errors = refusal?.fields ?? {};
  const typed = (name: string): string => {
    if (refusal && x.form.has(name)) return x.form.text(name);
    return name === 'visitedOn' || name === 'removedOn' ? formatDay(today) : '';
  };
  return x.page(
    {
      title: [nameOf(placement.gate), placement.cluster, placement.panel].filter(Boolean).join(', '),
      subtitle: placement.productTitle,
      place: 'performance',
      breadcrumbs: [{ href: productPaths.product(placement.productId), label: placement.productTitle }],
      status,
    },
    <>
      <DataTable
        t={t}
        caption={t('activity.place')}
        columns={placementColumns(t, { today, nameOf, about: false })}
        rows={[placement]}
        empty={null}
      />
      {mayKeep && (
        <>
          <VisitForm
            t={t}
            action={productPaths.visits(placement.id)}
            value={typed}
            errors={errors}
            tokens={tokens}
            findings={FINDINGS.map((each) => ({ value: each, label: t(`activity.place.found.${each}`) }))}
          />
          <TakeDownForm
            t={t}
            action={productPaths.takingDown(placement.id)}
            value={typed}
            errors={errors}
            tokens={{ ...tokens }}
          />
        </>
      )}
    </>,
  );
}
