import { yearOf } from '../../../kernel/day.ts';
import { foldDiacritics } from '../../../kernel/vietnamese.ts';
import type { View } from '../../../platform/change.ts';
import { listUnitLabels } from '../../organisations/index.ts';
import { type MoneyGroup, type MoneySum, pageUnits, sumMoney } from '../money/money.store.ts';
import type { MoneyFilter } from '../money/money-rows.store.ts';

export interface AskedUnits {
  readonly year: number;
  readonly words: string;
  readonly needing: boolean;
  readonly page: number;
  readonly skip: number;
  readonly take: number;
}

export interface UnitsModel {
  readonly year: number;
  readonly thisYear: number;
  readonly rows: readonly (MoneyGroup & { readonly name: string })[];
  readonly count: number;
  readonly page: number;
  /** of the whole year */
  readonly total: MoneySum;
  /** of the units that the words choose; null where more is narrowed than a sum says */
  readonly shown: MoneySum | null;
}

/** Four queries, whatever the number of units. */
export async function loadUnits(view: View, asked: AskedUnits, locale: 'vi' | 'en'): Promise<UnitsModel> {
  const { tx, today } = view;
  const words = foldDiacritics(asked.words).toLowerCase().split(/\s+/).filter(Boolean).slice(0, 8);
  const filter: MoneyFilter = { year: asked.year, words };
  const { units, count } = await pageUnits(tx, filter, asked);
  const labels = await listUnitLabels(
    tx,
    units.map((unit) => unit.key),
    today,
  );
  const total = await sumMoney(tx, { year: asked.year });
  const shown = asked.needing ? null : words.length === 0 ? total : await sumMoney(tx, filter);
  const rows = units.map((unit) => {
    const label = labels.get(unit.key);
    return { ...unit, name: (locale === 'vi' ? label?.name : label?.nameEn) ?? '' };
  });
  return { year: asked.year, thisYear: yearOf(today), rows, count, page: asked.page, total, shown };
}
