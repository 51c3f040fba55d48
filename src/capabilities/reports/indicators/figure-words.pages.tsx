import { formatDay } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import type { Amounts } from '../../../verify/figure.ts';
import type { FigurePeriod } from './figure-period.rules.ts';
import type { SeenScope } from './figure-scope.ts';
import type { Indicator } from './indicator.rules.ts';

export const amountWords = (t: Translate, amount: number): string =>
  amount.toLocaleString(t.locale === 'vi' ? 'vi-VN' : 'en-GB');

export const indicatorName = (t: Translate, { name, nameEn }: Pick<Indicator, 'name' | 'nameEn'>): string =>
  t.locale === 'vi' ? name : nameEn;

export const indicatorUnit = (t: Translate, { unit, unitEn }: Pick<Indicator, 'unit' | 'unitEn'>): string =>
  t.locale === 'vi' ? unit : unitEn;

const partOf = ({ half }: FigurePeriod): string => (half ? `H${half}` : 'year');

/** "6 tháng đầu năm 2014 (15/12/2013–14/06/2014)" */
export const periodName = (t: Translate, period: FigurePeriod): string =>
  t(`indicator.period.${partOf(period)}`, {
    year: period.year,
    from: formatDay(period.from),
    to: formatDay(period.to),
  });

/** "6 tháng đầu năm 2014", where there is little room and the days stand beside it. */
export const periodChoice = (t: Translate, period: FigurePeriod): string =>
  t(`indicator.choice.${partOf(period)}`, { year: period.year });

export const periodTick = (t: Translate, period: FigurePeriod): string =>
  t(`indicator.short.${partOf(period)}`, { year: period.year });

/** The name of a column that is a word inside a sentence elsewhere. */
export const asHeading = (words: string): string => words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);

/** Nothing is a dash: the eye finds what is there. */
export const amountOrDash = (t: Translate, amount: number): string => (amount === 0 ? '–' : amountWords(t, amount));

export const whoseWords = (t: Translate, { unitName }: Pick<SeenScope, 'unitName'>): string =>
  unitName ?? t('indicator.ofProvince');

/** The number that a page leads with: what is proven, or what is declared. */
export const leadAmount = (indicator: Indicator, amounts: Amounts): number =>
  indicator.expression ? amounts.reported : amounts.stated;

/** What stays in an address when somebody goes from list to figure to records. */
export const keptParams = ({ period, unitId, oversees }: SeenScope): Record<string, string> => ({
  period: period.key,
  unit: oversees ? (unitId ?? '') : '',
});
