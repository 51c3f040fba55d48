import type { Line, Paper, Seed } from './paper.fixtures.ts';
import { DECISION, DRAFT, LETTER, PLAN, REPORT } from './papers.fixtures.ts';

/** A right paper made wrong in one thing, and the one rule that has to say so. */
export interface SeededFault {
  readonly rule: string;
  readonly paper: Paper;
  readonly seed?: Seed;
}

/** Changes the lines that match; null takes them out. */
export function withLine(paper: Paper, match: RegExp, change: Partial<Line> | null): Paper {
  const lines = (all: readonly Line[]): Line[] =>
    all.flatMap((line) => (match.test(line.text) ? (change ? [{ ...line, ...change }] : []) : [line]));
  return {
    head: paper.head.map(lines) as unknown as Paper['head'],
    title: lines(paper.title),
    body: lines(paper.body),
    tail: paper.tail.map(lines) as unknown as Paper['tail'],
    annexes: (paper.annexes ?? []).map((annex) => ({ ...annex, lines: lines(annex.lines) })),
  };
}

const line = (rule: string, match: RegExp, change: Partial<Line> | null, paper = PLAN): SeededFault => ({
  rule,
  paper: withLine(paper, match, change),
});
const page = (rule: string, seed: Seed, paper = PLAN): SeededFault => ({ rule, paper, seed });

const LONG_PLAN: Paper = {
  ...PLAN,
  body: PLAN.body.flatMap((each) => (/^Các phòng/.test(each.text) ? Array(8).fill(each) : [each])),
};

export const SEEDED_FAULTS: readonly SeededFault[] = [
  page('page/margin-left', { margins: [20, 15, 20, 25] }),
  page('page/margin-right', { margins: [20, 10, 20, 30] }),
  page('page/margin-top', { margins: [15, 15, 20, 30] }),
  page('page/margin-bottom', { margins: [20, 15, 30, 30] }, DECISION),
  page('page/paper', { paper: [215.9, 279.4] }, LETTER),
  page('page-number/there', { numberAt: 'bottom' }),
  page('page-number/there', { numberAt: 'none' }, { ...LONG_PLAN, annexes: [] }),
  page('page-number/centred', { numberAlign: 'right' }),
  page('page-number/size', { numberSize: 11 }),
  page('page-number/hidden-on-first', { numberOnFirst: true }),
  page('page-number/annex', { annexGoesOn: true }),
  line('letters/font', /^b\) Nội dung/, { font: 'Arial' }),
  line('letters/font', /^Căn cứ Nghị định/, { font: '.VnTime' }),
  line('letters/colour', /^2\. Yêu cầu/, { color: '0000FF' }),
  line('letters/unicode', /^c\) Lồng/, { text: 'c) Lồng ghép với các chương trình, đề án khác.'.normalize('NFD') }),
  line('motto/words', /^CỘNG/, { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIẾT NAM' }),
  line('motto/size', /^CỘNG/, { size: 14 }),
  line('motto/style', /^CỘNG/, { bold: false }),
  line('motto/capitals', /^CỘNG/, { text: 'Cộng hòa xã hội chủ nghĩa Việt Nam' }),
  line('motto/centred', /^CỘNG/, { align: 'left' }),
  line('tagline/words', /^Độc lập/, { text: 'Độc Lập - Tự Do - Hạnh Phúc' }),
  line('tagline/hyphens', /^Độc lập/, { text: 'Độc lập-Tự do-Hạnh phúc', rule: 52.5 }),
  line('tagline/hyphens', /^Độc lập/, { text: 'Độc lập – Tự do – Hạnh phúc', rule: 58 }),
  line('tagline/rule', /^Độc lập/, { rule: 0 }),
  line('tagline/rule', /^Độc lập/, { rule: 30 }),
  line('issuer/rule', /^SỞ THÔNG/, { rule: 0 }),
  line('issuer/rule', /^SỞ THÔNG/, { rule: 55 }),
  line('issuer/style', /^SỞ THÔNG/, { bold: false }),
  line('parent/style', /^ỦY BAN NHÂN DÂN TỈNH AN SƠN$/, { bold: true }),
  line('number/leading-zero', /^Số:/, { text: 'Số: 7/STTTT-TTBCXB' }, LETTER),
  line('number/separators', /^Số:/, { text: 'Số: 15/KH–STTTT' }),
  line('number/separators', /^Số:/, { text: 'Số: 15 /KH-STTTT' }),
  line('number/form', /^Số:/, { text: 'Số 15/KH-STTTT' }),
  line('number/type', /^Số:/, { text: 'Số: 15/BC-STTTT' }),
  line('number/symbol', /^Số:/, { text: 'Số: 15/KH-Stttt' }),
  line('number/size', /^Số:/, { size: 14 }),
  line('number/there', /^DỰ THẢO/, null, withLine(DRAFT, /^An Sơn,/, { text: 'An Sơn, ngày 05 tháng 5 năm 2026' })),
  line('date/month-zero', /^An Sơn,/, { text: 'An Sơn, ngày 05 tháng 06 năm 2026' }),
  line('date/month-zero', /^An Sơn,/, { text: 'An Sơn, ngày 12 tháng 2 năm 2026' }, DECISION),
  line('date/day-zero', /^An Sơn,/, { text: 'An Sơn, ngày 5 tháng 5 năm 2026' }),
  line('date/comma', /^An Sơn,/, { text: 'An Sơn ngày 05 tháng 5 năm 2026' }),
  line('date/possible', /^An Sơn,/, { text: 'An Sơn, ngày 31 tháng 6 năm 2026' }),
  line('date/style', /^An Sơn,/, { italics: false }),
  line('type/style', /^KẾ HOẠCH$/, { bold: false }),
  line('type/size', /^BÁO CÁO$/, { size: 16 }, REPORT),
  line('subject/rule', /^Thông tin đối ngoại năm 2027$/, { rule: 0 }),
  line('subject/style', /^Thông tin đối ngoại năm 2027$/, { bold: false }),
  line('about/size', /^V\/v/, { size: 14 }, LETTER),
  line('basis/punctuation', /^Căn cứ Nghị định/, {
    text: 'Căn cứ Nghị định số 72/2015/NĐ-CP ngày 07 tháng 9 năm 2015 của Chính phủ,',
  }),
  line('basis/style', /^Căn cứ Nghị định/, { italics: false }),
  line('body/size', /^b\) Nội dung/, { size: 12 }),
  line('body/justified', /^Sở Thông tin và Truyền thông ban hành/, { align: 'left' }),
  line('body/indent', /^c\) Lồng/, { indent: 0 }),
  line('body/gap', /^d\) Sử dụng/, { gap: 0 }),
  line('body/lines', /^Sở Thông tin và Truyền thông ban hành/, { lines: 2 }),
  line('body/upright', /^Sở Thông tin và Truyền thông ban hành/, { italics: true }),
  line('body/end', /^Trên đây/, { text: 'Trên đây là Kế hoạch thông tin đối ngoại năm 2027.' }),
  line('numbering/letters', /^e\) Báo cáo/, { text: 'f) Báo cáo kết quả đúng thời hạn.' }),
  line('numbering/letters', /^đ\) Có/, null),
  line('numbering/order', /^c\) Lồng/, null),
  line('numbering/order', /^II\. TỔ/, { text: 'III. TỔ CHỨC THỰC HIỆN' }),
  line('numbering/sections', /^II\. TỔ/, { bold: false }),
  line('addressee/allowed', /^\(nothing\)/, null, {
    ...PLAN,
    title: [...PLAN.title, { text: 'Kính gửi: Ủy ban nhân dân tỉnh An Sơn.', align: 'center', gap: 12 }],
  }),
  line('addressee/form', /^- Ủy ban nhân dân các huyện/, { text: '- Ủy ban nhân dân các huyện, thành phố' }, LETTER),
  line('recipients/archive', /^- Lưu/, { text: '- Cổng thông tin điện tử.' }),
  line(
    'recipients/archive',
    /^- Lưu/,
    null,
    withLine(PLAN, /^- Các phòng, đơn vị thuộc Sở;/, { text: '- Các phòng, đơn vị thuộc Sở.' }),
  ),
  line('recipients/size', /^- Các phòng, đơn vị thuộc Sở;/, { size: 14 }),
  line('recipients-head/size', /^Nơi nhận/, { size: 14 }),
  line('recipients-head/style', /^Nơi nhận/, { italics: false }),
  line('recipients/lines', /^- Ủy ban nhân dân tỉnh \(/, { text: '- Ủy ban nhân dân tỉnh (báo cáo)' }),
  line('recipients/as-above', /^- Như trên/, { text: '- Các sở, ban, ngành;' }, LETTER),
  line('signature/prefix', /^KT\. GIÁM/, { text: 'K/T GIÁM ĐỐC' }),
  line('signature/deputy', /^PHÓ GIÁM/, { text: 'GIÁM ĐỐC' }),
  line('signature/name', /^Nguyễn Văn An/, { text: 'TS. Nguyễn Văn An' }),
  line('title/style', /^GIÁM ĐỐC$/, { bold: false }, LETTER),
  line('name/capitals', /^Lê Văn Cường/, { text: 'LÊ VĂN CƯỜNG' }, LETTER),
  line('annex/capitals', /^Phụ lục$/, { text: 'PHỤ LỤC' }),
  line('annex-title/style', /^DANH MỤC/, { bold: false }),
  line('annex-reference/style', /^\(Kèm theo/, { italics: false }),
  line(
    'capitals/clauses',
    /^2\. Gửi dự thảo/,
    { text: '2. Gửi dự thảo về Sở theo quy định tại Khoản 2 Điều 5 của Quy chế.' },
    LETTER,
  ),
  line(
    'capitals/articles',
    /^2\. Gửi dự thảo/,
    { text: '2. Gửi dự thảo về Sở theo quy định tại khoản 2 điều 5 của Quy chế.' },
    LETTER,
  ),
  line(
    'capitals/places',
    /^1\. Xây dựng/,
    { text: '1. Xây dựng dự thảo kế hoạch của Tỉnh Kon Tum theo đề cương.' },
    LETTER,
  ),
];
