import type { Locale } from '../../../kernel/translate.ts';
import type { UnitLabel } from '../../organisations/index.ts';

/** A unit as the reader's language names it; empty when nobody knows it. */
export const unitName = (label: UnitLabel | undefined, locale: Locale): string =>
  (locale === 'en' ? label?.nameEn : label?.name) ?? '';
