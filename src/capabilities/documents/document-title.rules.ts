import type { Translate } from '../../kernel/translate.ts';
import { type DocumentFields, notation } from './document.rules.ts';

/** Full names of types of document, by the abbreviation that a paper carries, in capitals. */
export type TypeNames = ReadonlyMap<string, { readonly name: string; readonly nameEn: string }>;

interface NamedType {
  readonly abbreviation: string | null;
  readonly name: string;
  readonly nameEn: string;
}

/**
 * @param types in the order of the rulebook, where administrative papers (NĐ 30/2020, Annex III) stand before the
 * Party's: of two types with one abbreviation the first gives the name, and of two with one Vietnamese name the first
 * gives the English one ("CV" is an abbreviation of the Party's letters only)
 */
export function typeNamesOf(types: readonly NamedType[]): TypeNames {
  const names = new Map<string, { name: string; nameEn: string }>();
  for (const { abbreviation, name } of types) {
    const first = types.find((type) => type.name === name);
    const code = abbreviation?.toUpperCase();
    if (code && first && !names.has(code)) names.set(code, { name, nameEn: first.nameEn });
  }
  return names;
}

/** "Thông báo số 57/TB-UBND"; a draft without a number is called by its subject. */
export function documentTitle(
  t: Translate,
  document: Pick<DocumentFields, 'typeCode' | 'number' | 'symbol' | 'subject'>,
  names: TypeNames,
): string {
  const number = notation(document);
  if (!number) return document.subject;
  const type = typeWords(t, document.typeCode, names);
  return type ? t('document.title', { type, number }) : number;
}

/** The name in the reader's language; an abbreviation that nobody knows stays as it is. Empty without one. */
export function typeWords(t: Translate, typeCode: string | null, names: TypeNames): string {
  const known = typeCode ? names.get(typeCode.toUpperCase()) : undefined;
  return (t.locale === 'en' ? known?.nameEn : known?.name) ?? typeCode ?? '';
}
