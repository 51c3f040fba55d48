import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Finding } from '../answer.ts';
import { compile } from '../index.ts';

const head = 'CHỈ THỊ\nVề việc phòng chống hạn hán\n\n';
const findingsIn = (body: string): Finding[] => compile(head + body).findings;
const kindsIn = (body: string): string[] => findingsIn(body).map((finding) => finding.kind);

/** Three sections and a list of recipients that agree with each other. */
const consistent = [
  'Thực hiện Nghị quyết số 12/NQ-HĐND ngày 05/7/2019 của Hội đồng nhân dân tỉnh, Ủy ban nhân dân tỉnh yêu cầu các sở, ngành, Ủy ban nhân dân các huyện thực hiện các nhiệm vụ sau:',
  '1. Sở Xây dựng',
  '- Rà soát các hồ chứa nước.',
  '2. Sở Tài chính',
  '- Bố trí kinh phí chống hạn.',
  '3. Ủy ban nhân dân các huyện',
  '- Vận động nhân dân tiết kiệm nước.',
  'Nơi nhận:',
  '- Các sở, ngành tỉnh;',
  '- Ủy ban nhân dân các huyện;',
  '- Lưu: VT.',
].join('\n');

describe('a consistent document', () => {
  it('raises no error and no warning', () => {
    assert.deepEqual(
      findingsIn(consistent).filter((finding) => finding.severity !== 'info'),
      [],
    );
  });
});

describe('findings', () => {
  const cases: [kind: string, body: string][] = [
    [
      'citation_symbol_conflict',
      'Theo Kết luận số 9-KL/TW ngày 02/3/2020 của Bộ Chính trị; Kết luận số 9-KT/TW ngày 02/3/2020 của Bộ Chính trị; Kết luận số 9-KL/TW ngày 02/3/2020 của Bộ Chính trị.',
    ],
    [
      'citation_date_conflict',
      'Theo Quyết định số 4/QĐ-UBND ngày 02/3/2020 của UBND tỉnh và Quyết định số 4/QĐ-UBND ngày 12/3/2020 của UBND tỉnh.',
    ],
    [
      'citation_title_period_conflict',
      'Theo Kế hoạch số 4/KH-UBND ngày 02/3/2020 về chống hạn giai đoạn 2021-2025; Kế hoạch số 4/KH-UBND ngày 02/3/2020 về chống hạn giai đoạn 2020-2025.',
    ],
    ['citation_incomplete', `${'Theo Kế hoạch số 4/KH-UBND ngày 02/3/2020; '.repeat(5)}theo Kế hoạch số 4/KH-UBND.`],
    ['citation_type_code_mismatch', 'Theo Nghị định số 25/2018/QĐ-TTg ngày 01/3/2018.'],
    ['citation_impossible_date', 'Theo Quyết định số 5/QĐ-TTg ngày 31/02/2018.'],
    ['citation_year_mismatch', 'Theo Nghị định số 25/2018/NĐ-CP ngày 01/3/2019.'],
    ['self_type_mismatch', 'Các đơn vị thực hiện nghiêm Công văn này.'],
    [
      'enacting_clause_addressee_gap',
      'Ủy ban nhân dân các huyện thực hiện tốt các nhiệm vụ sau:\n1. Sở Y tế\n- Rà soát.\n2. Ủy ban nhân dân các huyện\n- Rà soát.',
    ],
    [
      'assigned_agency_not_in_recipients',
      '1. Sở Y tế\n- Rà soát.\n2. Công an tỉnh\n- Rà soát.\nNơi nhận:\n- Chính phủ;\n- Công an tỉnh;\n- Lưu: VT.',
    ],
    ['deadline_impossible_date', '1. Sở Y tế\n- Báo cáo Bộ Y tế trước ngày 31/6/2020.'],
    ['weekday_mismatch', '1. Sở Y tế\n- Dự họp thứ hai, ngày 15/8/2023 tại trụ sở.'],
    ['numbering_gap', '1. Sở Y tế\n- Rà soát.\n3. Công an tỉnh\n- Rà soát.'],
    [
      'reporting_cadence_overlap',
      '1. Sở Y tế\n- Định kỳ 6 tháng báo cáo UBND tỉnh kết quả.\n- Hằng năm báo cáo UBND tỉnh về kinh phí.',
    ],
    [
      'dependency_without_deadline',
      '1. Sở Y tế\n- Lập kế hoạch chung trên cơ sở kế hoạch năm của các sở, ngành trình UBND tỉnh phê duyệt, báo cáo Bộ Y tế trước ngày 01/7 hằng năm.',
    ],
  ];
  for (const [kind, body] of cases) it(kind, () => assert.ok(kindsIn(body).includes(kind), kindsIn(body).join(', ')));

  it('ask to check, in Vietnamese, with a reason and an English text', () => {
    for (const [, body] of cases) {
      for (const finding of findingsIn(body)) {
        assert.ok(finding.message.length > 20 && finding.explanation.length > 20 && finding.message_en.length > 10);
        assert.ok(finding.evidence.length > 0, finding.kind);
        assert.doesNotMatch(finding.message, /!/);
        if (finding.severity !== 'info') assert.match(finding.message, /[Đđ]ề nghị/);
      }
    }
  });

  it('offer the right symbol as a fix', () => {
    const text = head + (cases[0]?.[1] ?? '');
    const fix = compile(text).findings.find((finding) => finding.kind === 'citation_symbol_conflict')?.fix;
    assert.equal(fix && text.slice(fix.span[0], fix.span[1]), '9-KT/TW');
    assert.equal(fix?.replacement, '9-KL/TW');
  });

  it('leave later short citations alone', () => {
    const body =
      'Theo Kế hoạch số 4/KH-UBND ngày 02/3/2020 của UBND tỉnh; theo Kế hoạch số 4/KH-UBND; theo Kế hoạch số 4/KH-UBND.';
    assert.ok(!kindsIn(body).includes('citation_incomplete'));
  });

  it('take "Như trên" for the addressees', () => {
    assert.ok(
      !kindsIn('Kính gửi: Sở Y tế\n1. Sở Y tế\n- Rà soát.\nNơi nhận:\n- Như trên;\n- Lưu: VT.').includes(
        'assigned_agency_not_in_recipients',
      ),
    );
  });
});
