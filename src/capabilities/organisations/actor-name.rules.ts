import { foldDiacritics } from '../../kernel/vietnamese.ts';

/** Whole words that offices shorten everywhere; shortenings of one unit's name are that unit's aliases. */
const SHORTENINGS: Readonly<Record<string, string>> = {
  ubnd: 'uy ban nhan dan',
  hdnd: 'hoi dong nhan dan',
  ubmttq: 'uy ban mat tran to quoc',
  ubmttqvn: 'uy ban mat tran to quoc viet nam',
  mttq: 'mat tran to quoc',
  mttqvn: 'mat tran to quoc viet nam',
  tp: 'thanh pho',
  tx: 'thi xa',
  tt: 'thi tran',
  vp: 'van phong',
  tttt: 'thong tin truyen thong',
  vhttdl: 'van hoa the thao du lich',
  khdt: 'ke hoach dau tu',
  gddt: 'giao duc dao tao',
  nnptnt: 'nong nghiep phat trien nong thon',
  tnmt: 'tai nguyen moi truong',
  khcn: 'khoa hoc cong nghe',
  ldtbxh: 'lao dong thuong binh xa hoi',
  gtvt: 'giao thong van tai',
  pttn: 'phat thanh truyen hinh',
  ptth: 'phat thanh truyen hinh',
};

/** "TT&TT", "VH, TT&DL", "LĐ-TB&XH" lose what stands between capitals, so that they read as one word. */
const BETWEEN_CAPITALS = /(?<=\p{Lu})\s?(?:[&-]|,\s?)\s?(?=\p{Lu}{1,4}(?![\p{Ll}]))/gu;
const JOINING = new Set(['va', 'cung']);
/** A person's office stands for the unit: "Giám đốc Sở …", "Chủ tịch UBND huyện …". */
const TITLE =
  /^(?:cac |dong chi |ong |ba )*(?:pho )?(?:giam doc|thu truong|chu tich|chanh van phong|truong ban|bi thu|tong bien tap|lanh dao)(?: (?=\S))/;

/**
 * The words of an agency's name as they are compared: without diacritics, case, punctuation, "và",
 * with common shortenings written out. "UBND các huyện, TP" and "Ủy ban nhân dân các huyện và thành phố" agree.
 */
export function nameWords(name: string): string[] {
  const joined = name.normalize('NFC').slice(0, LONGEST_NAME).replace(BETWEEN_CAPITALS, '');
  return foldDiacritics(joined)
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .flatMap((word) => (SHORTENINGS[word] ?? word).split(' '))
    .filter((word) => word !== '' && !JOINING.has(word));
}

const LONGEST_NAME = 500;

export const nameKey = (name: string): string => nameWords(name).join(' ');

/** @returns the key without a leading title, or null when there is none */
export function withoutTitle(key: string): string | null {
  const rest = key.replace(TITLE, '');
  return rest === key || rest === '' ? null : rest;
}
