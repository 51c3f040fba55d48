import { formatDay, parseDay } from '../../../kernel/day.ts';
import { type Id, parseId } from '../../../kernel/ids.ts';
import { invalid, notFound, type Refusal } from '../../../kernel/result.ts';
import { actorOf, type View } from '../../../platform/change.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import { workOnActivities } from '../activity.policy.ts';
import { loadProductNames } from './load-names.ts';
import { copiesOf } from './movements.routes.tsx';
import { placeProduct } from './place-product.ts';
import { standingRoutes } from './placement.routes.tsx';
import { listShowingActivities } from './placement.store.ts';
import { PlacementForm } from './placement-forms.pages.tsx';
import { keepsProduct } from './product.policy.ts';
import { findProduct } from './product.store.ts';
import { productPaths } from './products.paths.ts';

/** Putting copies up, and what becomes of them. */
export const placementRoutes: readonly Route[] = [
  get(productPaths.placementForm(':product'), workOnActivities, (x) => showForm(x, null)),
  post(productPaths.placements(':product'), workOnActivities, 'product.place', (x) => {
    const productId = parseId(x.param('product'));
    const text = (name: string): string => x.form.text(name).trim();
    const placedOn = parseDay(text('placedOn'));
    const expiresOn = text('expiresOn') === '' ? null : parseDay(text('expiresOn'));
    return x.submit<Id>(
      async (change) => {
        if (!productId) return notFound();
        if (!placedOn) return invalid({ placedOn: 'activity.product.error.day' });
        if (text('expiresOn') !== '' && !expiresOn) return invalid({ expiresOn: 'activity.product.error.day' });
        return placeProduct(change, {
          productId,
          placedOn,
          expiresOn,
          gate: text('gate'),
          cluster: text('cluster'),
          panel: text('panel'),
          language: text('language'),
          copies: copiesOf(text('copies')),
          activityId: parseId(text('activityId')),
          words: text('words'),
        });
      },
      {
        to: productPaths.placement,
        notice: 'activity.product.saved',
        onRefusal: (refusal, status) => showForm(x, refusal, status),
      },
    );
  }),
  ...standingRoutes,
];

async function load(view: View, x: Exchange) {
  const id = parseId(x.param('product'));
  const product = id && (await findProduct(view.tx, id, view.today));
  if (!product || !keepsProduct(actorOf(view), product)) return null;
  const activities = await listShowingActivities(view.tx, product.unitId);
  return { product, activities, ...(await loadProductNames(view, x.t)) };
}

async function showForm(x: Exchange, refusal: Refusal | null, status = 200): Promise<Response> {
  const model = await x.view((view) => load(view, x));
  if (!model) return x.refused({ kind: 'not-found', key: 'refusal.notFound' });
  if (refusal && !refusal.fields) return x.refused(refusal);
  const { product, activities, gates, languages } = model;
  const value = (name: string): string => {
    if (refusal) return x.form.text(name);
    return name === 'placedOn' ? formatDay(x.today) : '';
  };
  return x.page(
    {
      title: x.t('activity.place.put'),
      subtitle: product.title,
      place: 'performance',
      breadcrumbs: [{ href: productPaths.product(product.id), label: product.title }],
      status,
    },
    <PlacementForm
      t={x.t}
      action={productPaths.placements(product.id)}
      value={value}
      errors={refusal?.fields ?? {}}
      tokens={x.formTokens}
      gates={gates}
      languages={languages}
      activities={activities.map(({ id, title, startsOn }) => ({
        value: id,
        label: `${formatDay(startsOn)} ${title}`,
      }))}
    />,
  );
}
