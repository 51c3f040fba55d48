import { parseId } from '../../../kernel/ids.ts';
import { notFound } from '../../../kernel/result.ts';
import { actorOf, type View } from '../../../platform/change.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import { seeActivities, workOnActivities } from '../activity.policy.ts';
import { loadProductNames } from './load-names.ts';
import { listPlacementsOf } from './placement.store.ts';
import { ProductPage } from './product.pages.tsx';
import { keepsProduct, maySeeProduct, reviewsBorder } from './product.policy.ts';
import { findProduct } from './product.store.ts';
import { productPaths } from './products.paths.ts';
import { listReviews } from './review.store.ts';
import { functionsOf, reviewBorder } from './review-border.ts';
import { listMovements } from './stock.store.ts';

/** One product: its stock, its places, its review. */
export const productPageRoutes: readonly Route[] = [
  get(productPaths.product(':product'), seeActivities, (x) => showProduct(x, null)),
  post(productPaths.review(':product'), workOnActivities, 'product.review', (x) => {
    const productId = parseId(x.param('product'));
    const passed = x.form.text('passed') === 'yes';
    return x.submit(
      async (change) =>
        productId ? reviewBorder(change, { about: { productId }, passed, words: x.form.text('words') }) : notFound(),
      {
        to: (id) => `${productPaths.product(id)}#review`,
        notice: 'activity.review.saved',
        onRefusal: async (refusal, status) =>
          refusal.fields?.words ? showProduct(x, refusal.fields.words, status) : x.refused(refusal),
      },
    );
  }),
];

async function loadProduct(view: View, x: Exchange) {
  const { tx, today } = view;
  const id = parseId(x.param('product'));
  const actor = actorOf(view);
  const product = id && (await findProduct(tx, id, today));
  if (!product || !maySeeProduct(actor, product)) return null;
  const functions = product.showsBorder ? await functionsOf(view, product.unitId) : [];
  return {
    product,
    nameOf: (await loadProductNames(view, x.t)).nameOf,
    movements: await listMovements(tx, product.id),
    placements: await listPlacementsOf(tx, product.id),
    reviews: await listReviews(tx, { productId: product.id }),
    mayKeep: keepsProduct(actor, product),
    mayReview: product.showsBorder && reviewsBorder(actor, { unitId: product.unitId, functions }),
  };
}

async function showProduct(x: Exchange, error: string | null, status = 200): Promise<Response> {
  const model = await x.view((view) => loadProduct(view, x));
  if (!model) return x.refused({ kind: 'not-found', key: 'refusal.notFound' });
  return x.page(
    {
      title: model.product.title,
      subtitle: model.product.shortCode,
      place: 'performance',
      breadcrumbs: [{ href: productPaths.list, label: x.t('activity.products') }],
      status,
    },
    <ProductPage t={x.t} today={x.today} error={error} tokens={x.formTokens} {...model} />,
  );
}
