import type { Issuer } from '../format/official-document.rules.ts';

/** Head of a unit's papers. `mode` says who gives the number: văn thư here, or văn thư outside (practice 3). */
export interface Letterhead {
  readonly issuer: Issuer;
  /** before "ngày … tháng … năm": "Kon Tum" */
  readonly place: string;
  /** "UBND", "STTTT" */
  readonly symbol: string;
  /** after "Lưu:": "VT" */
  readonly archive: string;
  readonly mode: NumberingMode;
  /** true while nobody of the unit fixed it: made of its name, its kind and its place in the tree */
  readonly derived: boolean;
}

export type NumberingMode = 'here' | 'outside';

export interface HeadedUnit {
  readonly name: string;
  readonly shortName: string;
  readonly kind: string;
}

/** "KH-UBND", "QĐ-STTTT"; of a công văn "UBND-VX" with the code of the drafting unit or field, else "UBND". */
export const symbolOf = (letterhead: Pick<Letterhead, 'symbol'>, type: string | null, field?: string): string =>
  type ? `${type}-${letterhead.symbol}` : [letterhead.symbol, field].filter(Boolean).join('-');

/**
 * What a unit's papers look like while nobody fixed it. A People's Committee stands under nobody (NĐ 30/2020, Annex I,
 * II.2); others name the body directly above, local ones with the place.
 * @param above the unit's ancestors, the nearest first
 * @param committee the committee of the province, for units outside its line
 */
export function derivedLetterhead(
  unit: HeadedUnit,
  above: readonly HeadedUnit[],
  committee: HeadedUnit | null,
): Omit<Letterhead, 'mode' | 'derived'> {
  const isCommittee = COMMITTEES.has(unit.kind);
  const [parent] = above;
  const seat = [unit, ...above, ...(committee ? [committee] : [])].find((each) => COMMITTEES.has(each.kind));
  return {
    issuer: { parent: isCommittee || !parent ? null : officialName(parent.name), name: officialName(unit.name) },
    place: seat ? placeOf(seat.name) : '',
    symbol: isCommittee ? 'UBND' : initials(unit.shortName),
    archive: 'VT',
  };
}

const COMMITTEES = new Set(['ppc', 'district-ppc', 'commune-ppc']);

/** "Ủy ban nhân dân huyện Đăk Tô" of "UBND huyện Đăk Tô", as a paper writes it in its text; its head sets the capitals. */
export const officialName = (name: string): string =>
  name.replace(/(?<=^|\s)UBND(?=\s|$)/, 'Ủy ban nhân dân').replace(/(?<=^|\s)HĐND(?=\s|$)/, 'Hội đồng nhân dân');

/** "Đăk Tô" of "UBND huyện Đăk Tô": the proper name of the administrative unit. */
const placeOf = (name: string): string =>
  name.replace(/^(UBND|Ủy ban nhân dân)\s+(tỉnh|thành phố|huyện|thị xã|xã|phường|thị trấn|đặc khu)?\s*/iu, '').trim();

/** "STTTT" of "Sở TT&TT", "SNgV" of "Sở NgV": capitals stay, a common word gives its first letter, "tỉnh" nothing. */
const initials = (shortName: string): string =>
  shortName
    .split(/[\s&.,()-]+/)
    .filter((word) => word !== '' && !/^(tỉnh|và)$/i.test(word))
    .map((word) => (isAbbreviation(word) ? word : (word[0] ?? '').toLocaleUpperCase('vi')))
    .join('');

const isAbbreviation = (word: string): boolean => (word.match(/\p{Lu}/gu)?.length ?? 0) > 1;
