import { foldDiacritics } from '../../../kernel/vietnamese.ts';

/** Words of the office that say nothing about which event it was. */
const EMPTY_WORDS = new Set(
  'cua va voi tai cho cac nhung trong ngay thang nam ve theo duoc do to chuc phoi hop tham gia tinh huyen xa phuong thi tran so ubnd nhan dan uy ban hoi'.split(
    ' ',
  ),
);

/** What a title or a place says, without what all say. */
export const wordsOf = (text: string): Set<string> =>
  new Set(
    foldDiacritics(text)
      .toLowerCase()
      .split(/[^a-z0-9]+/)
      .filter((word) => word.length > 1 && !EMPTY_WORDS.has(word) && !/^\d+$/.test(word)),
  );

/** Shared words against the average of both; one shared word of several is chance. */
export function overlap(a: ReadonlySet<string> = new Set(), b: ReadonlySet<string> = new Set()): number {
  const least = Math.min(a.size, b.size);
  if (least < 2) return least === 1 && a.size === b.size && [...a][0] === [...b][0] ? 1 : 0;
  return [...a].filter((word) => b.has(word)).length / ((least + Math.max(a.size, b.size)) / 2);
}

/** An address as two people paste it: without scheme, tail and what follows marks. A front page is nobody's event. */
export function addressOf(link: string): string[] {
  const plain = link
    .toLowerCase()
    .replace(/^https?:\/\/(www\.|m\.)?/, '')
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '');
  return plain.includes('/') ? [plain] : [];
}
