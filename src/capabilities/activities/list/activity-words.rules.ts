import type { Id } from '../../../kernel/ids.ts';
import type { UnitLabel } from '../../organisations/index.ts';

interface Named {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
}

/** The name of a code; the code itself where the list knows it no more. */
export const nameIn = (items: readonly Named[], code: string, locale: string): string => {
  const item = items.find((each) => each.code === code);
  return item ? (locale === 'en' ? item.nameEn : item.name) : code;
};

export const unitIn = ({ units }: { readonly units: ReadonlyMap<Id, UnitLabel> }, id: Id, locale: string): string => {
  const unit = units.get(id);
  return (locale === 'en' ? unit?.nameEn : unit?.shortName) ?? '';
};
