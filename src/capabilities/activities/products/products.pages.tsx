import type { Day } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { DataTable, DownloadLinks, EmptyState, type PageQuery, Pagination, Panel } from '../../../ui/index.ts';
import type { Placement } from './placement.store.ts';
import type { GateProduct } from './product.store.ts';
import { type NameOf, placementColumns, productColumns } from './product-table.pages.tsx';
import { productPaths } from './products.paths.ts';

export interface ProductsProps {
  readonly t: Translate;
  readonly today: Day;
  readonly nameOf: NameOf;
  readonly ofUnits: boolean;
  readonly products: { readonly rows: readonly GateProduct[]; readonly total: number };
  /** the first places by their expiry */
  readonly standing: { readonly rows: readonly Placement[]; readonly total: number };
  readonly page: number;
  readonly query: PageQuery;
}

/** How many are left, where they stand, when they expire. */
export const ProductsPage = ({ t, today, nameOf, ofUnits, products, standing, page, query }: ProductsProps) => (
  <>
    <DataTable
      t={t}
      caption={t('activity.products')}
      columns={productColumns(t, { today, nameOf, ofUnits })}
      rows={products.rows}
      query={query}
      empty={<EmptyState title={t('activity.products.none')}>{t('activity.products.none.text')}</EmptyState>}
    />
    <Pagination t={t} query={query} page={page} total={products.total} />
    <DownloadLinks t={t} xlsx={productPaths.sheet} />
    {standing.total > 0 && (
      <Panel title={t('activity.products.standing')}>
        <DataTable
          t={t}
          caption={t('activity.products.standing')}
          columns={placementColumns(t, { today, nameOf, about: true })}
          rows={standing.rows}
          empty={null}
        />
      </Panel>
    )}
  </>
);
