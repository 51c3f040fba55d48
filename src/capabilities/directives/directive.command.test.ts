import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type CompiledDirective, compile, type Finding, type Severity } from '../../compiler/index.ts';
import { compileSummary, hasErrors, lintLines } from './directive.command.ts';

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
const directive = (...findings: Finding[]): CompiledDirective => ({ ...compile(text), findings });

test('a finding stands at its line and column, in text order, on one line', () => {
  const lines = lintLines(
    'a.txt',
    text,
    directive(finding(12, 'error'), finding(8, 'warning'), finding(null, 'info'), finding(4, 'info')),
    'vi',
  );
  assert.deepEqual(lines.split('\n'), [
    'a.txt:1:1 info Đề nghị kiểm tra ký hiệu. citations/symbol-conflict',
    'a.txt:2:1 info Đề nghị kiểm tra ký hiệu. citations/symbol-conflict',
    'a.txt:2:5 warning Đề nghị kiểm tra ký hiệu. citations/symbol-conflict',
    'a.txt:4:1 error Đề nghị kiểm tra ký hiệu. citations/symbol-conflict',
    '',
  ]);
  assert.match(lintLines('-', text, directive(finding(3, 'error')), 'en'), /^-:1:4 error Please check the symbol\. /);
});

test('only errors make the check fail, and no finding prints nothing', () => {
  assert.equal(hasErrors(directive(finding(1, 'warning'))), false);
  assert.equal(hasErrors(directive(finding(1, 'warning'), finding(2, 'error'))), true);
  assert.equal(lintLines('a', text, directive(), 'vi'), '');
});

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
