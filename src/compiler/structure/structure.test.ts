import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buildLexicon } from '../lexicon/lexicon.ts';
import { blocksOf } from '../text/text.fixtures.ts';
import { leavesOut } from './coverage.ts';
import { findEnactment } from './enacting.ts';
import { readHeadings } from './headings.ts';
import { readMarker } from './markers.ts';
import { buildOutline, isBullet } from './outline.ts';

const lexicon = buildLexicon([]);

function outlineOf(text: string) {
  const outline = buildOutline(blocksOf(text));
  readHeadings(outline.placed, lexicon);
  return outline;
}
const idsOf = (text: string): string[] =>
  outlineOf(text)
    .sections.filter((section) => !isBullet(section))
    .map((section) => section.id);

describe('labels', () => {
  const cases: [line: string, kind: string | undefined, label: string | undefined][] = [
    ['Điều 12. Hiệu lực', 'article', 'Đ12'],
    ['IV. Tổ chức', 'roman', 'IV'],
    ['B. Nội dung', 'upper', 'B'],
    ['2.1. Giải pháp', 'decimal', '2.1'],
    ['7.  Sở Y tế', 'arabic', '7'],
    ['đ) Kiểm tra', 'letter', 'đ'],
    ['đd) Kiểm tra', 'letter', 'đ'],
    ['ö. Hội Nông dân tỉnh', 'arabic', 'ö'],
    ['ở. đâu', undefined, undefined],
    ['- Rà soát', 'dash', '-'],
    ['1.846 tổ chức', undefined, undefined],
    ['11/CT-TTg ngày', undefined, undefined],
    ['Mục tiêu chung', undefined, undefined],
  ];
  for (const [line, kind, label] of cases) {
    it(line, () => {
      const marker = readMarker(line, 0, line.length);
      assert.equal(marker?.kind, kind);
      assert.equal(marker?.label, label);
    });
  }
});

describe('outlines', () => {
  it('derive levels from the order of the labels', () => {
    assert.deepEqual(
      idsOf(
        'I. CHUNG\n- Một việc.\nII. RIÊNG\n1. Sở Y tế\n- Hai việc.\n2. Sở Tư pháp\na) Ba việc;\nb) Bốn việc.\nIII. KẾT',
      ),
      ['I', 'II', 'II.1', 'II.2', 'II.2.a', 'II.2.b', 'III'],
    );
    assert.deepEqual(
      idsOf('Điều 1. Phê duyệt:\nI. MỤC TIÊU\n1. Chung.\nĐiều 2. Tổ chức.\n1. Bộ Y tế;\n2. Bộ Tư pháp.'),
      ['Đ1', 'Đ1.I', 'Đ1.I.1', 'Đ2', 'Đ2.1', 'Đ2.2'],
    );
  });

  it('put decimal labels where their numbers say', () => {
    assert.deepEqual(
      idsOf(
        'II. NỘI DUNG\n2. Giải pháp:\n2.1. Chung:\n2.1.1. Việc một:\n- Chi tiết.\n2.1.2. Việc hai.\n2.2. Riêng.\n3. Khác.',
      ),
      ['II', 'II.2', 'II.2.1', 'II.2.1.1', 'II.2.1.2', 'II.2.2', 'II.3'],
    );
    assert.deepEqual(idsOf('1.1. Một.\n1.2. Hai.\n2.1. Ba.'), ['1.1', '1.2', '2.1']);
  });

  it('do not put a number under a bullet that announces nothing', () => {
    assert.deepEqual(idsOf('1. Việc một\n- Chi tiết.\na) Điểm;\n- Chi tiết.\nb) Điểm.'), ['1', '1.a', '1.b']);
  });

  it('read agencies of headings, also before a colon with text behind it', () => {
    const { placed, sections } = outlineOf(
      '1. Sở Y tế và Sở Tài chính:\n- Lập dự toán.\n2. Công an tỉnh: Tăng cường tuần tra.',
    );
    assert.deepEqual(
      sections[0]?.addressees.map((agency) => agency.name),
      ['Sở Y tế', 'Sở Tài chính'],
    );
    assert.equal(sections.at(-1)?.heading, 'Công an tỉnh');
    assert.ok((placed.at(-1)?.content ?? 0) > 0);
  });

  it('tell headings over agencies from agencies', () => {
    const { sections } = outlineOf('II. NHIỆM VỤ CỦA TỪNG CƠ QUAN\n1. Sở Y tế\n- Lập dự toán.');
    assert.deepEqual(sections[0]?.addressees, []);
    assert.equal(sections[0]?.purpose, 'duty');
  });
});

describe('enacting clauses', () => {
  const enactmentOf = (text: string) => {
    const outline = outlineOf(text);
    return { outline, enactment: findEnactment(outline.placed, lexicon) };
  };
  const named = (text: string): string[] => enactmentOf(text).enactment.addressees.map((agency) => agency.name);

  it('name those behind the command, or the subject when nobody commands', () => {
    assert.deepEqual(
      named('UBND tỉnh yêu cầu Thủ trưởng các sở, ngành; Chủ tịch UBND các xã thực hiện các việc sau:\n1. Rà soát.'),
      ['Thủ trưởng các sở, ngành', 'Chủ tịch UBND các xã'],
    );
    assert.deepEqual(
      named('Để kịp mùa vụ, việc cấp bách. Ủy ban nhân dân các huyện thực hiện tốt các nhiệm vụ sau:\n1. Rà soát.'),
      ['UBND các huyện'],
    );
    assert.deepEqual(named('UBND thành phố chỉ thị:\n1. Rà soát.'), []);
  });

  it('read the list of a letter and of a telegram', () => {
    assert.deepEqual(
      named('Kính gửi:\n- Sở Y tế;\n- Sở Tư pháp.\nChủ tịch UBND tỉnh có ý kiến như sau:\n1. Rà soát.'),
      ['Sở Y tế', 'Sở Tư pháp'],
    );
    assert.deepEqual(
      named('THỦ TƯỚNG CHÍNH PHỦ điện:\n- Bộ Công an;\n- Chủ tịch UBND các tỉnh.\nThủ tướng yêu cầu:\n1. Rà soát.'),
      ['Bộ Công an', 'Chủ tịch UBND các tỉnh'],
    );
  });

  it('see who is left out', () => {
    const gap = enactmentOf(
      'UBND các huyện thực hiện các nhiệm vụ sau:\n1. Sở Y tế\n- Rà soát.\n2. UBND các huyện\n- Rà soát.',
    );
    assert.equal(leavesOut(gap.enactment, gap.outline.sections), true);
    const whole = enactmentOf(
      'UBND tỉnh yêu cầu các sở, ban, ngành, UBND các huyện thực hiện:\n1. Sở Y tế\n- Rà soát.\n2. UBND các huyện\n- Rà soát.',
    );
    assert.equal(leavesOut(whole.enactment, whole.outline.sections), false);
  });
});
