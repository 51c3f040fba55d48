import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { getDocumentProxy } from 'unpdf';
import { testId } from '../../../../test/support/province.ts';
import { day, formatDay } from '../../../kernel/day.ts';
import { type Letterhead, renderPdf } from '../../documents/index.ts';
import { briefingSheet } from './briefing.document.ts';
import { type BriefingItem, type BriefingSection, fitSheet, namesOf, SECTIONS, shortened } from './briefing.rules.ts';

const TODAY = day('2014-06-10');
const letterhead: Letterhead = {
  issuer: { parent: null, name: 'Ủy ban nhân dân tỉnh Thử Nghiệm' },
  place: 'Thử Nghiệm',
  symbol: 'UBND',
  archive: 'VT',
  mode: 'here',
  derived: false,
};
const words = (count: number): string => 'Hướng dẫn nghiệp vụ thông tin đối ngoại '.repeat(count).trim();
const item = (parts: Partial<BriefingItem> = {}): BriefingItem => ({
  what: words(1),
  units: [{ id: testId(1), name: 'Ủy ban nhân dân huyện Thử Nghiệm Miền Núi' }],
  day: TODAY,
  href: '/obligations',
  proposal: { short: 'Hoàn thành chậm nhất ngày 17/06/2014', words: 'hoàn thành', dueOn: TODAY },
  ...parts,
});
const sectionsOf = (counts: readonly number[], made: (index: number) => BriefingItem): BriefingSection[] =>
  SECTIONS.map((kind, index) => {
    const total = counts[index] ?? 0;
    return { kind, total, href: '/', items: Array.from({ length: Math.min(20, total) }, (_, at) => made(at)) };
  });
const pagesOf = async (sections: readonly BriefingSection[]): Promise<number> => {
  const pdf = await renderPdf(briefingSheet(letterhead, fitSheet(sections, formatDay), TODAY));
  return (await getDocumentProxy(pdf)).numPages;
};

test('whatever the words, the sheet is one page', async () => {
  const long = { what: words(6), units: [1, 2, 3, 4, 5].map((n) => ({ id: testId(n), name: words(1) })) };
  const capitals = { what: 'QUYẾT ĐỊNH SỐ 1553/CTR-UBND VỀ CHƯƠNG TRÌNH HÀNH ĐỘNG CỦA UBND TỈNH THỬ NGHIỆM MMMM' };
  for (const each of [{}, long, capitals, { what: 'Họp', units: [] }, { what: 'x'.repeat(200) }])
    assert.equal(await pagesOf(sectionsOf([20, 20, 20], () => item(each))), 1, JSON.stringify(each));
});

test('a full page is used: short matters are not cut away', () => {
  const sections = fitSheet(
    sectionsOf([20, 20, 20], () =>
      item({ what: 'Họp', units: [], proposal: { short: 'Họp', words: '', dueOn: null } }),
    ),
    formatDay,
  );
  assert.ok(sections.reduce((sum, { rows }) => sum + rows.length, 0) >= 20);
});

test('each section keeps its first, and what is left out is counted', () => {
  const counts = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(counts, fc.integer({ min: 1, max: 4 }), (totals, length) => {
      const sheet = fitSheet(
        sectionsOf(totals, () => item({ what: words(length) })),
        formatDay,
      );
      sheet.forEach(({ rows, more, total }) => {
        assert.equal(rows.length + more, total);
        assert.ok(total === 0 || rows.length > 0);
      });
    }),
  );
});

test('names and words are cut where they can be read', () => {
  assert.equal(namesOf(['A', 'B', 'C']), 'A, B, C');
  assert.equal(namesOf(['A', 'B', 'C', 'D']), 'A, B và 2 đơn vị khác');
  assert.equal(namesOf(['A', 'B', 'C', 'D', 'E', 'F']), 'A, B, C và 3 đơn vị khác');
  assert.equal(shortened('Lập kế hoạch, báo cáo', 14), 'Lập kế hoạch…');
});
