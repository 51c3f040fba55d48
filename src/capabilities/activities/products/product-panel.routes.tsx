import { DataTable, LinkButton, Panel } from '../../../ui/index.ts';
import { isOfUnit } from '../activity.policy.ts';
import type { ActivityPanel } from '../page/activity-panel.contributor.ts';
import { loadProductNames } from './load-names.ts';
import { listProductsOf } from './product.store.ts';
import { productColumns } from './product-table.pages.tsx';
import { productPaths } from './products.paths.ts';

/** Products that came of an activity: what is left, where they stand. */
export const productPanel: ActivityPanel = async (view, { activity, place }, { t }) => {
  const rows = await listProductsOf(view.tx, activity.id, view.today);
  const own = view.actor !== null && isOfUnit(view.actor, place) && activity.state !== 'withdrawn';
  const offered = own && activity.content.kind === 'border-gate-product';
  if (rows.length === 0 && !offered) return null;
  const { nameOf } = await loadProductNames(view, t);
  return (
    <Panel
      id="products"
      title={t('activity.products')}
      actions={offered && <LinkButton href={productPaths.form(activity.id)}>{t('activity.product.add')}</LinkButton>}
    >
      <DataTable
        t={t}
        caption={t('activity.products')}
        columns={productColumns(t, { today: view.today, nameOf, ofUnits: false })}
        rows={rows}
        empty={<p class="soft">{t('activity.products.none')}</p>}
      />
    </Panel>
  );
};
