import { foldDiacritics, lowerWithOneTonePlace } from '../../kernel/vietnamese.ts';

/** Whole words that offices shorten everywhere; shortenings of one unit's name are that unit's aliases. */
const SHORTENINGS: Readonly<Record<string, string>> = {
  ubnd: 'ủy ban nhân dân',
  hđnd: 'hội đồng nhân dân',
  ubmttq: 'ủy ban mặt trận tổ quốc',
  ubmttqvn: 'ủy ban mặt trận tổ quốc việt nam',
  mttq: 'mặt trận tổ quốc',
  mttqvn: 'mặt trận tổ quốc việt nam',
  tp: 'thành phố',
  tx: 'thị xã',
  vp: 'văn phòng',
  tttt: 'thông tin truyền thông',
  vhttdl: 'văn hóa thể thao du lịch',
  khđt: 'kế hoạch đầu tư',
  gdđt: 'giáo dục đào tạo',
  nnptnt: 'nông nghiệp phát triển nông thôn',
  tnmt: 'tài nguyên môi trường',
  khcn: 'khoa học công nghệ',
  lđtbxh: 'lao động thương binh xã hội',
  gtvt: 'giao thông vận tải',
  ptth: 'phát thanh truyền hình',
};

/** "TT&TT", "VH, TT&DL", "LĐ-TB&XH" lose what stands between capitals, so that they read as one word. */
const BETWEEN_CAPITALS = /(?<=\p{Lu})\s?(?:[&-]|,\s?)\s?(?=\p{Lu}{1,4}(?!\p{Ll}))/gu;
const JOINING = new Set(['và', 'cùng']);
/** A person's office stands for the unit: "Giám đốc Sở …", "Chủ tịch UBND huyện …". */
const TITLE =
  /^(?:cac |dong chi |ong |ba )*(?:pho )?(?:giam doc|thu truong|chu tich|chanh van phong|truong ban|bi thu|tong bien tap|lanh dao) (?=\S)/;
const LONGEST_NAME = 500;

/**
 * The words of an agency's name as they are compared: lower case, one place for tone marks, without
 * punctuation and "và", common shortenings written out. "UBND các huyện, TP" and "Uỷ ban nhân dân các huyện và thành phố" agree.
 */
export function nameWords(name: string): string[] {
  const joined = name.normalize('NFC').slice(0, LONGEST_NAME).replace(BETWEEN_CAPITALS, '');
  return lowerWithOneTonePlace(joined)
    .split(/[^\p{L}\p{N}]+/u)
    .flatMap((word) => (SHORTENINGS[word] ?? word).split(' '))
    .filter((word) => word !== '' && !JOINING.has(word));
}

export const nameKey = (name: string): string => nameWords(name).join(' ');

/** For names typed or scanned without marks. Xã Sơn Hà and xã Sơn Hạ share it, so it is asked second. */
export const foldedKey = (key: string): string => foldDiacritics(key);

/** @returns the words after a leading title, or null when there is none */
export function withoutTitle(words: readonly string[]): readonly string[] | null {
  const title = TITLE.exec(foldedKey(words.join(' ')));
  return title ? words.slice(title[0].trim().split(' ').length) : null;
}
