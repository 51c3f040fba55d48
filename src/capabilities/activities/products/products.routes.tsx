import { type Id, parseId } from '../../../kernel/ids.ts';
import { notFound } from '../../../kernel/result.ts';
import { actorOf, type View } from '../../../platform/change.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { pageNumber } from '../../../platform/http/page-number.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import { writeXlsx, XLSX_TYPE } from '../../../platform/xlsx/xlsx.ts';
import { LinkButton } from '../../../ui/index.ts';
import { oversees, seeActivities, workOnActivities } from '../activity.policy.ts';
import { ActivityViews } from '../kinds/activity-views.pages.tsx';
import { addProduct } from './keep-product.ts';
import { loadProductNames } from './load-names.ts';
import { movementRoutes } from './movements.routes.tsx';
import { listStanding } from './placement.store.ts';
import { placementRoutes } from './placements.routes.tsx';
import { productPageRoutes } from './product.routes.tsx';
import { listProducts } from './product.store.ts';
import { ProductForm } from './product-forms.pages.tsx';
import { ProductsPage } from './products.pages.tsx';
import { productPaths } from './products.paths.ts';
import { productsSheet } from './products.sheet.ts';
import { activityReviewRoutes } from './review-panel.routes.tsx';

/** Products at border gates: the list, adding one, and everything about one. */
export const productRoutes: readonly Route[] = [
  get(productPaths.list, seeActivities, showList),
  get(productPaths.sheet, seeActivities, async (x) => {
    const { rows, nameOf } = await x.view(async (view) => {
      const names = await loadProductNames(view, x.t);
      return { nameOf: names.nameOf, ...(await listProducts(view.tx, unitOf(view), view.today, null)) };
    });
    const sheet = await writeXlsx(productsSheet(x.t, rows, nameOf));
    return x.download(sheet, { name: 'san-pham-cua-khau.xlsx', type: XLSX_TYPE });
  }),
  get(productPaths.form(), workOnActivities, (x) => showForm(x, {})),
  post(productPaths.list, workOnActivities, 'product.add', (x) => {
    const activity = x.form.text('activity');
    const activityId = parseId(activity);
    const typed = {
      title: x.form.text('title'),
      form: x.form.text('form'),
      expiresOn: x.form.text('expiresOn'),
      showsBorder: x.form.has('showsBorder'),
      activityId,
    };
    return x.submit<Id>(async (change) => (activity && !activityId ? notFound() : addProduct(change, typed)), {
      to: productPaths.product,
      notice: 'activity.product.saved',
      onRefusal: async (refusal, status) => (refusal.fields ? showForm(x, refusal.fields, status) : x.refused(refusal)),
    });
  }),
  ...movementRoutes,
  ...placementRoutes,
  ...productPageRoutes,
  ...activityReviewRoutes,
];

/** Whoever oversees sees the products of all units. */
const unitOf = (view: View): Id | null => (oversees(actorOf(view)) ? null : actorOf(view).unitId);

async function showList(x: Exchange): Promise<Response> {
  const page = pageNumber(x.query);
  const model = await x.view(async (view) => {
    const unitId = unitOf(view);
    return {
      nameOf: (await loadProductNames(view, x.t)).nameOf,
      products: await listProducts(view.tx, unitId, view.today, page),
      standing: await listStanding(view.tx, { unitId, gate: null }, 1),
      ofUnits: unitId === null,
    };
  });
  return x.page(
    {
      title: x.t('activity.products'),
      subtitle: x.t('activity.products.text'),
      place: 'performance',
      actions: <LinkButton href={productPaths.form()}>{x.t('activity.product.add')}</LinkButton>,
    },
    <>
      <ActivityViews t={x.t} current="products" />
      <ProductsPage
        t={x.t}
        today={x.today}
        page={page}
        query={{ path: productPaths.list, params: Object.fromEntries(x.query) }}
        {...model}
      />
    </>,
  );
}

async function showForm(x: Exchange, errors: Readonly<Record<string, string>>, status = 200): Promise<Response> {
  const { forms } = await x.view((view) => loadProductNames(view, x.t));
  return x.page(
    {
      title: x.t('activity.product.add'),
      place: 'performance',
      breadcrumbs: [{ href: productPaths.list, label: x.t('activity.products') }],
      status,
    },
    <ProductForm
      t={x.t}
      action={productPaths.list}
      value={(name) => x.form.text(name)}
      errors={errors}
      tokens={x.formTokens}
      forms={forms}
      activity={x.query.get('activity') ?? x.form.text('activity')}
    />,
  );
}
