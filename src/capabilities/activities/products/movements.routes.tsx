import { formatDay, parseDay } from '../../../kernel/day.ts';
import { type Id, parseId } from '../../../kernel/ids.ts';
import { invalid, notFound, type Refusal } from '../../../kernel/result.ts';
import { actorOf } from '../../../platform/change.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import { workOnActivities } from '../activity.policy.ts';
import { type MoveStock, moveStock } from './keep-product.ts';
import { loadProductNames } from './load-names.ts';
import { keepsProduct } from './product.policy.ts';
import { findProduct } from './product.store.ts';
import { MovementForm } from './product-forms.pages.tsx';
import { productPaths } from './products.paths.ts';
import { STOCK_KINDS } from './stock.rules.ts';

/** What came in, went out, was counted. */
export const movementRoutes: readonly Route[] = [
  get(productPaths.movementForm(':product'), workOnActivities, (x) => showForm(x, null)),
  post(productPaths.movements(':product'), workOnActivities, 'product.move-stock', (x) => {
    const productId = parseId(x.param('product'));
    const kind = STOCK_KINDS.find((each) => each === x.form.text('kind'));
    const movedOn = parseDay(x.form.text('movedOn'));
    return x.submit<Id>(
      async (change) => {
        if (!productId || !kind || kind === 'placed') return notFound();
        if (!movedOn) return invalid({ movedOn: 'activity.product.error.day' });
        const typed: MoveStock = {
          productId,
          kind,
          movedOn,
          language: x.form.text('language'),
          copies: copiesOf(x.form.text('copies')),
          words: x.form.text('words'),
        };
        return moveStock(change, typed);
      },
      {
        to: productPaths.product,
        notice: 'activity.product.saved',
        onRefusal: (refusal, status) => showForm(x, refusal, status),
      },
    );
  }),
];

/** Dots group thousands; anything else is no number of copies. */
export const copiesOf = (text: string): number => {
  const digits = text.trim().replace(/(?<=\d)\.(?=\d{3}(?:\D|$))/g, '');
  return /^\d{1,9}$/.test(digits) ? Number(digits) : Number.NaN;
};

async function showForm(x: Exchange, refusal: Refusal | null, status = 200): Promise<Response> {
  const model = await x.view(async (view) => {
    const id = parseId(x.param('product'));
    const product = id && (await findProduct(view.tx, id, view.today));
    if (!product || !keepsProduct(actorOf(view), product)) return null;
    return { product, languages: (await loadProductNames(view, x.t)).languages };
  });
  if (!model) return x.refused({ kind: 'not-found', key: 'refusal.notFound' });
  if (refusal && !refusal.fields) return x.refused(refusal);
  const { product, languages } = model;
  const value = (name: string): string => {
    if (refusal) return x.form.text(name);
    return name === 'movedOn' ? formatDay(x.today) : '';
  };
  return x.page(
    {
      title: x.t('activity.stock.move'),
      subtitle: product.title,
      place: 'performance',
      breadcrumbs: [{ href: productPaths.product(product.id), label: product.title }],
      status,
    },
    <MovementForm
      t={x.t}
      action={productPaths.movements(product.id)}
      value={value}
      errors={refusal?.fields ?? {}}
      tokens={x.formTokens}
      languages={languages}
    />,
  );
}
