import { type Day, daysBetween, formatDay } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { type Column, StatusTag } from '../../../ui/index.ts';
import { activityPaths } from '../activities.paths.ts';
import type { Placement } from './placement.store.ts';
import type { GateProduct } from './product.store.ts';
import { productPaths } from './products.paths.ts';

/** Names of codes: `nameOf('lo')`. */
export type NameOf = (code: string) => string;

/** Days before its end from which an expiry is shown as near. */
const SOON = 30;

export const Expiry = ({ t, day, today }: { t: Translate; day: Day | null; today: Day }) => {
  if (!day) return <span class="soft">{t('activity.product.expires.never')}</span>;
  const days = daysBetween(today, day);
  if (days < 0) return <StatusTag tone="brocade">{t('activity.product.expiredOn', { day: formatDay(day) })}</StatusTag>;
  if (days > SOON) return <>{formatDay(day)}</>;
  return <StatusTag tone="gold">{t('activity.product.expiresSoon', { days, day: formatDay(day) })}</StatusTag>;
};

export const leftWords = (t: Translate, { left }: Pick<GateProduct, 'left'>, nameOf: NameOf): string =>
  left
    .filter(({ copies }) => copies !== 0)
    .map(({ copies, language }) => t('activity.product.left.some', { copies, language: nameOf(language) }))
    .join(', ') || t('activity.product.left.none');

export function productColumns(
  t: Translate,
  { today, nameOf, ofUnits }: { today: Day; nameOf: NameOf; ofUnits: boolean },
): Column<GateProduct>[] {
  const unit: Column<GateProduct> = { key: 'unit', header: t('activity.product.unit'), cell: (row) => row.unitName };
  return [
    {
      key: 'title',
      header: t('activity.product.title'),
      heading: true,
      cell: (row) => (
        <>
          <a href={productPaths.product(row.id)}>{row.title}</a>
          <p class="small soft">
            {nameOf(row.form)} · {row.shortCode}
          </p>
        </>
      ),
    },
    ...(ofUnits ? [unit] : []),
    {
      key: 'left',
      header: t('activity.product.left'),
      cell: (row) =>
        row.left.some(({ copies }) => copies < 0) ? (
          <StatusTag tone="brocade">{leftWords(t, row, nameOf)}</StatusTag>
        ) : (
          leftWords(t, row, nameOf)
        ),
    },
    {
      key: 'placed',
      header: t('activity.product.placed'),
      cell: ({ placed: copies, places }) => places > 0 && t('activity.product.placed.words', { copies, places }),
    },
    {
      key: 'expires',
      header: t('activity.product.expires'),
      cell: (row) => <Expiry t={t} day={row.expiresOn} today={today} />,
    },
  ];
}

/** @param about whether each row names its product */
export function placementColumns(
  t: Translate,
  { today, nameOf, about }: { today: Day; nameOf: NameOf; about: boolean },
): Column<Placement>[] {
  const product: Column<Placement> = {
    key: 'product',
    header: t('activity.product.title'),
    cell: (row) => <a href={productPaths.product(row.productId)}>{row.productTitle}</a>,
  };
  return [
    {
      key: 'place',
      header: t('activity.place'),
      heading: true,
      cell: (row) => (
        <a href={productPaths.placement(row.id)}>
          {[nameOf(row.gate), row.cluster, row.panel].filter(Boolean).join(', ')}
        </a>
      ),
    },
    ...(about ? [product] : []),
    {
      key: 'copies',
      header: t('activity.stock.copies'),
      cell: (row) => t('activity.product.left.some', { copies: row.copies, language: nameOf(row.language) }),
    },
    {
      key: 'expires',
      header: t('activity.product.expires'),
      cell: (row) =>
        row.removedOn ? (
          <StatusTag tone="neutral">{t('activity.place.removed', { day: formatDay(row.removedOn) })}</StatusTag>
        ) : (
          <Expiry t={t} day={row.expiresOn} today={today} />
        ),
    },
    {
      key: 'visited',
      header: t('activity.place.visited'),
      cell: (row) =>
        row.visitedOn && row.found
          ? `${formatDay(row.visitedOn)}: ${t(`activity.place.found.${row.found}`)}`
          : t('activity.place.visited.never'),
    },
    {
      key: 'photo',
      header: t('activity.place.photo'),
      cell: (row) => {
        const words = t(row.photographed ? 'activity.place.photo.yes' : 'activity.place.photo.no');
        return row.activityId ? <a href={activityPaths.activity(row.activityId)}>{words}</a> : words;
      },
    },
  ];
}
