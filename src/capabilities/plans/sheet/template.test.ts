import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testId } from '../../../../test/support/province.ts';
import { day } from '../../../kernel/day.ts';
import type { Dong } from '../../../kernel/money.ts';
import { LOCALES, translator } from '../../../kernel/translate.ts';
import { readWorkbook } from '../../../platform/xlsx/read-workbook.ts';
import { writeWorkbook } from '../../../platform/xlsx/write-workbook.ts';
import { uiMessages } from '../../../ui/ui.messages.ts';
import { changedFields } from '../lines/content/line-fields.rules.ts';
import { emptyLine, type LineContent, type PlanLine } from '../lines/line.rules.ts';
import { lookups, readPlan, SOURCES } from './plan-sheet.fixtures.ts';
import { planSheetMessages } from './plan-sheet.messages.ts';
import { FINDING_CODES } from './reading/finding.rules.ts';
import { type TemplateModel, templateSheets } from './template.sheet.ts';

const item = (code: string, name: string) => ({ code, name, nameEn: code });
const full: LineContent = {
  ...emptyLine,
  title: 'Tuần văn hóa "Xơ Đăng" & bạn',
  taskGroup: 'training',
  channel: 'publications',
  informationKind: 'image',
  leadUnitId: testId(21),
  leadName: 'Sở Văn hóa, Thể thao và Du lịch',
  coordinators: ['Công an tỉnh', 'Báo Quân khu 5'],
  time: { kind: 'days', from: day('2015-05-15'), to: day('2015-05-20') },
  place: 'Thành phố',
  countries: ['Lào', 'Campuchia'],
  audience: 'Người dân biên giới',
  languages: ['en', 'lo'],
  product: 'Tuần lễ',
  quantity: 2,
  productUnit: 'tuần',
  money: { state: 1_200_000_000 as Dong, social: 5_000_000 as Dong },
  basis: '=CHỈ THỊ 10',
  note: 'dòng một\ndòng hai',
  sibling: 'external-affairs',
};
const line = { id: testId(5), revisionNumber: 3, content: full } as PlanLine;
const model: TemplateModel = {
  lines: [line],
  lists: {
    taskGroup: [item('training', 'Tập huấn, bồi dưỡng hằng năm')],
    channel: [item('publications', 'Xuất bản phẩm')],
    informationKind: [item('image', 'Thông tin quảng bá hình ảnh')],
    languages: [item('en', 'Tiếng Anh'), item('lo', 'Tiếng Lào')],
    sibling: [item('external-affairs', 'Chương trình hoạt động đối ngoại')],
  },
  sources: SOURCES,
  units: ['Công an tỉnh'],
};

for (const locale of LOCALES) {
  test(`a line that goes out with the template comes back as it was (${locale})`, async () => {
    const t = translator(locale, uiMessages, planSheetMessages);
    const bytes = await writeWorkbook(templateSheets(t, model));
    const { table, lines, findings } = readPlan(await readWorkbook(bytes, { rows: 5000, columns: 60 }));
    assert.deepEqual(table.unread, []);
    assert.deepEqual(
      findings.filter((finding) => finding.weight === 'error'),
      [],
    );
    assert.deepEqual(
      lines.map((each) => each.of),
      [{ lineId: line.id, revision: 3 }],
    );
    assert.deepEqual(changedFields(lines[0]?.content ?? emptyLine, full), []);
    assert.equal(lines[0]?.content.leadUnitId, lookups.units.find('Sở VHTTDL')?.value);
  });
}

test('everything that can be found in a cell has its words', () => {
  for (const locale of LOCALES) {
    const t = translator(locale, uiMessages, planSheetMessages);
    for (const code of FINDING_CODES) assert.ok(t(`planSheet.finding.${code}`).length > 5);
  }
});
