import { type Day, formatDay } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { Callout, DataTable, DefinitionList, LinkButton, Panel } from '../../../ui/index.ts';
import { activityPaths } from '../activities.paths.ts';
import type { Placement } from './placement.store.ts';
import type { GateProduct } from './product.store.ts';
import { Expiry, leftWords, type NameOf, placementColumns } from './product-table.pages.tsx';
import { productPaths } from './products.paths.ts';
import { ReviewPanel } from './review.pages.tsx';
import type { BorderReview } from './review.store.ts';
import { shortDays } from './stock.rules.ts';
import type { listMovements } from './stock.store.ts';

export interface ProductPageProps {
  readonly t: Translate;
  readonly today: Day;
  readonly nameOf: NameOf;
  readonly product: GateProduct;
  readonly movements: Awaited<ReturnType<typeof listMovements>>;
  readonly placements: readonly Placement[];
  readonly reviews: readonly BorderReview[];
  readonly mayKeep: boolean;
  readonly mayReview: boolean;
  /** of the review, as a message key */
  readonly error: string | null;
  readonly tokens: { readonly csrf: string; readonly key: string };
}

export const ProductPage = (props: ProductPageProps) => {
  const { t, today, nameOf, product, movements, placements, mayKeep } = props;
  return (
    <>
      {shortDays(movements).map(({ day, language, left }) => (
        <Callout tone="brocade">
          {t('activity.product.short', { day: formatDay(day), language: nameOf(language), copies: -left })}
        </Callout>
      ))}
      <Panel>
        <DefinitionList
          items={[
            { term: t('activity.product.unit'), detail: product.unitName },
            { term: t('activity.product.form'), detail: nameOf(product.form) },
            { term: t('activity.product.left'), detail: leftWords(t, product, nameOf) },
            {
              term: t('activity.product.expires'),
              detail: <Expiry t={t} day={product.expiresOn} today={today} />,
            },
            {
              term: t('activity.product.made'),
              detail: product.activityId && (
                <a href={activityPaths.activity(product.activityId)}>{t('activity.clock.activity')}</a>
              ),
            },
          ]}
        />
      </Panel>
      {product.showsBorder && (
        <ReviewPanel
          t={t}
          review={props.reviews[0] ?? null}
          action={props.mayReview ? productPaths.review(product.id) : null}
          error={props.error}
          tokens={props.tokens}
        />
      )}
      <Panel
        title={t('activity.place')}
        actions={
          mayKeep && <LinkButton href={productPaths.placementForm(product.id)}>{t('activity.place.put')}</LinkButton>
        }
      >
        <DataTable
          t={t}
          caption={t('activity.place')}
          columns={placementColumns(t, { today, nameOf, about: false })}
          rows={placements}
          empty={<p class="soft">{t('activity.products.standing.none')}</p>}
        />
      </Panel>
      <Panel
        title={t('activity.stock')}
        actions={
          mayKeep && <LinkButton href={productPaths.movementForm(product.id)}>{t('activity.stock.move')}</LinkButton>
        }
      >
        <Movements {...props} />
      </Panel>
    </>
  );
};

const Movements = ({ t, nameOf, movements }: ProductPageProps) => (
  <DataTable
    t={t}
    caption={t('activity.stock')}
    columns={[
      { key: 'day', header: t('activity.stock.day'), nowrap: true, cell: (row) => formatDay(row.movedOn) },
      {
        key: 'kind',
        header: t('activity.stock.kind'),
        heading: true,
        cell: (row) => t(`activity.stock.kind.${row.kind}`),
      },
      { key: 'language', header: t('activity.stock.language'), cell: (row) => nameOf(row.language) },
      {
        key: 'amount',
        header: t('activity.stock.change'),
        align: 'end',
        cell: (row) => (row.amount > 0 ? `+${row.amount}` : `−${-row.amount}`),
      },
      { key: 'words', header: t('activity.stock.words'), cell: (row) => row.words },
    ]}
    rows={movements}
    empty={<p class="soft">{t('activity.stock.none')}</p>}
  />
);
