import { addDays, formatDay } from '../../kernel/day.ts';
import type { Translate } from '../../kernel/translate.ts';
import { UNIT_KINDS } from './preset.rules.ts';
import type { UnitLabel, Validity } from './unit.rules.ts';
import { isFunctionName } from './unit-function.rules.ts';

/** The unit's name in the reader's language. */
export const nameIn = (t: Translate, unit: UnitLabel): string => (t.locale === 'en' ? unit.nameEn : unit.name);

/** A kind that a newer preset brought and this version has no word for is shown as it is written there. */
export const kindWords = (t: Translate, kind: string): string =>
  (UNIT_KINDS as readonly string[]).includes(kind) ? t(`unit.kind.${kind}`) : kind;

export const functionWords = (t: Translate, name: string): string =>
  isFunctionName(name) ? t(`function.${name}`) : name;

/** "từ 01/01/2013 đến hết 30/06/2025": the last day counts, as people say it. */
export const validityWords = (t: Translate, { from, to }: Validity): string =>
  to === null
    ? t('unit.since', { from: formatDay(from) })
    : t('unit.until', { from: formatDay(from), last: formatDay(addDays(to, -1)) });

export const basisWords = (t: Translate, basis: string | null, mark: 'V' | 'S' | 'U' = 'V'): string => {
  const words = basis ?? t('unit.basis.none');
  return mark === 'V' ? words : `${words} (${t(`unit.mark.${mark}`)})`;
};
