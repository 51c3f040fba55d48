import { foldDiacritics } from '../../../kernel/vietnamese.ts';
import type { ActivityKind } from './kind-shapes.rules.ts';

/**
 * Words that offices write for each kind, without tone marks; the first kind that fits is offered, never taken by
 * itself. The narrow ones stand before the wide ones: "hội nghị tập huấn" is training.
 */
const WORDS: readonly (readonly [ActivityKind, readonly string[]])[] = [
  ['training', ['tap huan', 'boi duong', 'hoc tap', 'quan triet', 'lop hoc']],
  ['communication-request', ['de nghi tuyen truyen', 'de nghi dua tin']],
  ['press-briefing', ['giao ban bao chi', 'giao ban']],
  ['press-conference', ['hop bao', 'thong cao']],
  ['press-agreement', ['thoa thuan hop tac bao chi', 'hop tac tuyen truyen', 'ky ket voi bao']],
  ['foreign-press', ['phong vien nuoc ngoai', 'bao chi nuoc ngoai', 'doan bao chi']],
  ['contest', ['cuoc thi', 'hoi thi', 'du thi']],
  ['award', ['khen thuong', 'bang khen', 'giay khen']],
  ['inspection', ['kiem tra', 'giam sat']],
  ['monitoring', ['diem bao', 'diem tin', 'tong hop du luan']],
  ['fair', ['hoi cho', 'trien lam thuong mai']],
  ['exhibition', ['trien lam', 'trung bay']],
  ['promotion', ['xuc tien', 'keu goi dau tu', 'quang ba du lich', 'thu hut dau tu']],
  ['border-gate-product', ['cua khau']],
  ['border-twinning', ['ket nghia', 'hai ben bien gioi', 'don bien phong']],
  ['village-meeting', ['hop thon', 'hop lang', 'gia lang', 'nguoi co uy tin', 'hop dan']],
  ['commune-broadcast', ['truyen thanh', 'loa', 'phat thanh ban tin', 'phat thanh co so', 'tram phat thanh']],
  ['panel', ['pano', 'pa no', 'ap phich', 'bang ron', 'khau hieu']],
  ['publication', ['an pham', 'dac san', 'to roi', 'to gap', 'xuat ban', 'in an', 'ban do', 'so tay']],
  ['exchange', ['giao luu', 'bieu dien', 'thi dau', 'van nghe', 'bong da', 'bong chuyen']],
  ['delegation-in', ['don doan', 'tiep doan', 'doan vao', 'don tiep']],
  ['delegation-out', ['doan ra', 'di tham', 'cong tac nuoc ngoai', 'tham chinh thuc']],
  ['project', ['de an', 'du an', 'bao dien tu', 'truyen hinh so']],
  ['guidance', ['huong dan', 'ban hanh van ban']],
  ['official-channel', ['facebook', 'zalo', 'fanpage', 'mang xa hoi', 'youtube', 'tiktok', 'trang thong tin dien tu']],
  ['portal-post', ['cong thong tin']],
  ['article', ['chuyen muc', 'phong su', 'tin bai', 'tin, bai', 'bai viet', 'phat song', 'bao chi', 'dua tin']],
  [
    'event',
    ['hoi nghi', 'hoi thao', 'le ky niem', 'le hoi', 'toa dam', 'gap mat', 'mit tinh', 'tuan van hoa', 'su kien'],
  ],
];

/** @returns the kind that the words speak of; null when they speak of none */
export function guessKind(words: string): ActivityKind | null {
  const folded = ` ${foldDiacritics(words).toLowerCase().replace(/\s+/g, ' ')} `;
  const fits = (word: string): boolean => new RegExp(`(?<![\\p{L}])${word}(?![\\p{L}])`, 'u').test(folded);
  return WORDS.find(([, all]) => all.some(fits))?.[0] ?? null;
}
