import { foldDiacritics } from '../../../../kernel/vietnamese.ts';

/** A column of the plan as provinces write it (section 7.3 of the domain notes); money has one for each source. */
export type ColumnKey =
  | 'number'
  | 'title'
  | 'taskGroup'
  | 'channel'
  | 'informationKind'
  | 'leadName'
  | 'coordinators'
  | 'time'
  | 'until'
  | 'place'
  | 'countries'
  | 'audience'
  | 'languages'
  | 'product'
  | 'quantity'
  | 'productUnit'
  | `money_${string}`
  | 'basis'
  | 'note'
  | 'sibling'
  | 'code';

export const MONEY = 'money_';

/** Words that stand in the heads of plans, folded; the first is the template's own. */
const HEADS: readonly (readonly [ColumnKey, readonly string[]])[] = [
  ['number', ['stt', 'tt', 'so tt', 'so thu tu', 'no']],
  [
    'title',
    [
      'noi dung nhiem vu hoat dong',
      'noi dung',
      'noi dung nhiem vu',
      'noi dung cong viec',
      'noi dung hoat dong',
      'nhiem vu',
      'hoat dong',
      'ten hoat dong',
      'ten nhiem vu',
      'cong viec',
      'activity',
    ],
  ],
  ['taskGroup', ['nhom nhiem vu', 'nhom', 'group of work']],
  ['channel', ['kenh', 'hinh thuc kenh', 'hinh thuc', 'hinh thuc thuc hien', 'kenh quang ba', 'channel']],
  ['informationKind', ['loai thong tin', 'kind of information']],
  ['leadName', ['don vi chu tri', 'co quan chu tri', 'chu tri', 'co quan don vi chu tri', 'lead']],
  ['coordinators', ['don vi phoi hop', 'co quan phoi hop', 'phoi hop', 'co quan don vi phoi hop', 'coordinators']],
  ['time', ['thoi gian', 'thoi gian thuc hien', 'bat dau', 'tu ngay', 'thoi gian bat dau', 'time']],
  ['until', ['den ngay', 'ket thuc', 'thoi gian ket thuc', 'until']],
  ['place', ['dia diem', 'noi thuc hien', 'dia diem thuc hien', 'place']],
  ['countries', ['nuoc dia ban', 'nuoc', 'dia ban', 'quoc gia', 'countries']],
  ['audience', ['doi tuong', 'dia ban doi tuong', 'doi tuong huong toi', 'audience']],
  ['languages', ['ngon ngu', 'languages']],
  ['product', ['san pham ket qua', 'san pham', 'ket qua', 'product']],
  ['quantity', ['so luong', 'quantity']],
  ['productUnit', ['don vi tinh', 'dvt', 'unit']],
  ['basis', ['can cu', 'can cu phap ly', 'co so phap ly', 'basis']],
  ['note', ['ghi chu', 'note']],
  ['sibling', ['ke hoach lien quan', 'thuoc ke hoach khac', 'sibling plan']],
  ['code', ['ma dong', 'line code']],
];

/** How plans shorten the usual sources; a source's own name is always understood. */
const SOURCE_HEADS: Readonly<Record<string, readonly string[]>> = {
  state: ['nstw', 'ns tw', 'ns trung uong', 'trung uong'],
  province: ['nst', 'ns tinh', 'nsdp', 'ngan sach dia phuong'],
  commune: ['nsx', 'ns xa', 'ngan sach cap xa'],
  social: ['xhh', 'nguon xa hoi hoa', 'xa hoi'],
  integrated: ['long ghep trong du toan', 'nguon long ghep'],
};

/** Small letters without diacritics and signs; what stands in brackets explains and is left out. */
export const foldWords = (text: string): string =>
  foldDiacritics(text)
    .toLowerCase()
    .replace(/\([^()]*\)/g, ' ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** What the head of a column means. @param sources code and name of every source of money */
export function headReader(
  sources: readonly { readonly code: string; readonly name: string; readonly nameEn: string }[],
): (head: string) => ColumnKey | null {
  const known = new Map<string, ColumnKey>();
  for (const [key, heads] of HEADS) for (const head of heads) known.set(head, key);
  for (const { code, name, nameEn } of sources) {
    for (const head of [foldWords(name), foldWords(nameEn), ...(SOURCE_HEADS[code] ?? [])]) {
      known.set(head, `${MONEY}${code}`);
    }
  }
  return (head) => known.get(foldWords(head)) ?? known.get(foldWords(head).replace(/^kinh phi (?:tu )?/, '')) ?? null;
}

/** A head that says "triệu đồng" (or "nghìn", "tỷ") counts in that unit. */
export function moneyScale(head: string): number {
  const plain = foldDiacritics(head).toLowerCase();
  if (/\btr(?:ieu)?\b(?:\s+dong|\s*d\b|\))/.test(plain) || /\btrieu\b/.test(plain)) return 1e6;
  if (/\bty\b\s*dong/.test(plain)) return 1e9;
  return /\b(?:nghin|ngan) dong/.test(plain) ? 1e3 : 1;
}
