import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aList, aNumber, aWord, run } from '../../../platform/source-files/docx/word.fixtures.ts';
import { readWordLayout } from '../../../platform/source-files/laid-out/word/read-word-layout.ts';
import { checkPaper, type PaperReport } from './check-paper.rules.ts';

/** How a clerk makes a paper in Word: fonts from styles, lines drawn with the mouse, soft breaks, Word's own lists. */
const STYLES = `
  <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/><w:sz w:val="24"/></w:rPr></w:rPrDefault></w:docDefaults>
  <w:style w:type="paragraph" w:default="1" w:styleId="Normal"/>
  <w:style w:type="paragraph" w:styleId="ThanVan"><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:before="120" w:line="300" w:lineRule="auto"/><w:ind w:firstLine="720"/><w:jc w:val="both"/></w:pPr><w:rPr><w:sz w:val="28"/></w:rPr></w:style>`;
const MM = 36_000;

const line = (millimetres: number, offset = 220_000): string =>
  `<w:r><mc:AlternateContent><mc:Choice><w:drawing><w:anchor><w:positionV><w:posOffset>${offset}</w:posOffset></w:positionV><w:extent cx="${Math.round(millimetres * MM)}" cy="0"/></w:anchor></w:drawing></mc:Choice><mc:Fallback/></mc:AlternateContent></w:r>`;
const oldLine = (millimetres: number): string =>
  `<w:r><w:pict><w:line from="0,17pt" to="${(millimetres / 25.4) * 72}pt,17pt"/></w:pict></w:r>`;
const face = (size: number, bold = false, italic = false): string =>
  `${bold ? '<w:b/>' : ''}${italic ? '<w:i/>' : ''}<w:sz w:val="${size * 2}"/>`;
const middle = (content: string, before = 0): string =>
  `<w:p><w:pPr><w:spacing w:before="${before}"/><w:jc w:val="center"/></w:pPr>${content}</w:p>`;
const body = (content: string, list = ''): string =>
  `<w:p><w:pPr><w:pStyle w:val="ThanVan"/>${list}</w:pPr>${content}</w:p>`;
const cell = (width: number, content: string): string =>
  `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${content}</w:tc>`;
const columns = (left: string, right: string): string =>
  `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="3900"/><w:gridCol w:w="5600"/></w:tblGrid><w:tr>${cell(3900, left)}${cell(5600, right)}</w:tr></w:tbl>`;
const broken = (words: readonly string[], properties: string): string =>
  words.map((each) => run(each, properties)).join('<w:r><w:br/></w:r>');
const LIST = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';

interface Clerk {
  readonly tagline?: string;
  readonly header?: string;
}

function paper({ tagline = line(56), header = PAGE }: Clerk = {}): PaperReport {
  const left =
    middle(broken(['ỦY BAN NHÂN DÂN', 'TỈNH AN SƠN'], face(13, true)) + oldLine(18)) +
    middle(run('Số: 45/TB-UBND', face(13)), 120);
  const right =
    middle(run('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', face(12, true))) +
    middle(run('Độc lập - Tự do - Hạnh phúc', face(13, true)) + tagline) +
    middle(run('An Sơn, ngày 18 tháng 3 năm 2026', face(13, false, true)), 120);
  const recipients = ['- Các sở, ban, ngành;', '- Lưu: VT, KGVX.']
    .map((each) => `<w:p>${run(each, face(11))}</w:p>`)
    .join('');
  const signed = broken(['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG'], face(14, true));
  const content = [
    columns(left, right),
    middle(run('THÔNG BÁO', face(14, true)), 240),
    middle(run('Kết luận cuộc họp về thông tin đối ngoại', face(14, true))),
    middle(line(40, 20_000)),
    body(run('Ủy ban nhân dân tỉnh thông báo kết luận của Chủ tịch như sau:')),
    body(
      run('Giao Sở Thông tin và Truyền thông chủ trì, phối hợp với các cơ quan, đơn vị xây dựng kế hoạch năm sau.'),
      LIST,
    ),
    body(run('Các cơ quan, đơn vị gửi báo cáo trước ngày 15 tháng 4 năm 2026./.'), LIST),
    '<w:p/>',
    columns(
      `<w:p>${run('Nơi nhận:', face(12, true, true))}</w:p>${recipients}`,
      `${middle(signed)}<w:p/><w:p/>${middle(run('Lê Thị Dung', face(14, true)))}`,
    ),
    '<w:sectPr><w:headerReference w:type="default" r:id="r-header"/><w:pgSz w:w="11907" w:h="16840"/><w:pgMar w:top="1134" w:right="851" w:bottom="1134" w:left="1701"/><w:titlePg/></w:sectPr>',
  ].join('');
  const numbering = aList(0, [['decimal', '%1.']]) + aNumber(1, 0);
  return checkPaper(readWordLayout(aWord({ body: content, styles: STYLES, numbering, header })));
}

const PAGE = `<w:sdt><w:sdtContent><w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:sz w:val="28"/></w:rPr><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:rPr><w:sz w:val="28"/></w:rPr><w:instrText> PAGE   \\* MERGEFORMAT </w:instrText></w:r></w:p></w:sdtContent></w:sdt>`;

const failed = ({ results }: PaperReport): string[] =>
  results
    .filter(({ outcome }) => outcome === 'fail')
    .map(({ rule, faults }) => `${rule.code}: ${faults[0]?.words} ${faults[0]?.found.vi}`);

test('a right paper made by hand in Word has no fault', () => {
  const report = paper();
  assert.deepEqual(failed(report), []);
  assert.equal(report.typeName, 'Thông báo');
  assert.ok(report.results.filter(({ outcome }) => outcome === 'pass').length > 85);
});

test('a line that is missing, too short or dashed is seen however it was drawn', () => {
  const codes = (clerk: Clerk) =>
    paper(clerk)
      .results.filter(({ outcome }) => outcome === 'fail')
      .map(({ rule }) => rule.code);
  assert.deepEqual(codes({ tagline: '' }), ['tagline/rule']);
  assert.deepEqual(codes({ tagline: oldLine(25) }), ['tagline/rule']);
  assert.deepEqual(codes({ tagline: line(56).replace('cy="0"/>', 'cy="0"/><w:prstDash w:val="dash"/>') }), [
    'tagline/rule',
  ]);
  assert.deepEqual(codes({ header: PAGE.replace('center', 'right') }), ['page-number/centred']);
  assert.deepEqual(codes({ header: PAGE.replaceAll('28', '22') }), ['page-number/size']);
});
