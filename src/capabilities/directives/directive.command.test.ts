import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compile, type Finding, type Severity } from '../../compiler/index.ts';
import { compileSummary } from './directive.command.ts';

const finding = (at: number | null, severity: Severity): Finding => ({
  id: `f${at}`,
  rule: 'citations/symbol-conflict',
  kind: 'symbol_conflict',
  severity,
  message: 'Đề nghị kiểm tra\nký hiệu.',
  message_en: 'Please check the symbol.',
  explanation: '',
  explanation_en: '',
  evidence: at === null ? [] : [[at, at + 1]],
});
const text = 'một\nhai ba\n\nbốn';

test('the summary counts what was read and lists each duty', () => {
  const base = compile(text);
  const summary = compileSummary(
    {
      ...base,
      metadata: {
        ...base.metadata,
        type: 'Chỉ thị',
        symbol: '05/CT-UBND',
        issuer: 'UBND tỉnh',
        date: '2014-05-06',
        title: 'Về một việc',
      },
      findings: [finding(1, 'warning')],
      obligations: [
        {
          id: 'o1',
          section: 'II.1',
          anchor: [0, 3],
          quote: 'một',
          role: 'lead',
          lead: ['Sở A', 'Sở B'],
          coordinators: [],
          action: 'xây dựng kế hoạch',
          deliverable: null,
          deadline: { kind: 'ongoing', text: 'thường xuyên' },
          recipients: [],
          modality: 'order',
          flags: [],
          spans: { lead: [], coordinators: [], deadline: [], recipients: [] },
          confidence: { lead: 1, coordinators: 1, role: 1, deadline: 1, recipients: 1, deliverable: 1 },
        },
      ],
    },
    'vi',
  );
  assert.equal(
    summary,
    'Chỉ thị · 05/CT-UBND · UBND tỉnh · 06/05/2014\nVề một việc\n1 nhiệm vụ, 0 viện dẫn, 0 lỗi, 1 cảnh báo, 0 lưu ý, 0 nơi nhận\n\nII.1 · Sở A; Sở B · chủ trì · thường xuyên\n    xây dựng kế hoạch\n',
  );
});
