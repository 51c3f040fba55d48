import type { Translate } from '../../../kernel/translate.ts';
import type { Sheet } from '../../../platform/xlsx/xlsx.ts';
import type { GateProduct } from './product.store.ts';

/** One row for each language of a product, as it stands on the screen. */
export const productsSheet = (
  t: Translate,
  products: readonly GateProduct[],
  nameOf: (code: string) => string,
): Sheet => ({
  name: t('activity.products'),
  columns: [
    { header: t('activity.product.title'), width: 42 },
    { header: t('activity.product.form'), width: 20 },
    { header: t('activity.product.unit'), width: 32 },
    { header: t('activity.stock.language'), width: 18 },
    { header: t('activity.product.left'), width: 14 },
    { header: t('activity.product.placed'), width: 14 },
    { header: t('activity.product.expires'), width: 12 },
  ],
  rows: products.flatMap((product) =>
    (product.left.length > 0 ? product.left : [{ language: '', copies: 0 }]).map(({ language, copies }, at) => [
      product.title,
      nameOf(product.form),
      product.unitName,
      language && nameOf(language),
      copies,
      at === 0 ? product.placed : null,
      product.expiresOn && { day: product.expiresOn },
    ]),
  ),
});
