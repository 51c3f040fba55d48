import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '../../../kernel/day.ts';
import { type DutyWords, suggestAct } from './duty-suggestion.rules.ts';

const window = { from: day('2014-05-01'), to: day('2014-05-31') };
const duty = (action: string, parts: Partial<DutyWords> = {}): DutyWords => ({
  action,
  deliverable: null,
  rule: { freq: 'yearly' },
  ofStandingBody: false,
  besidePlan: false,
  ...parts,
});

test('a yearly plan is sent where it falls in the window, and issued where the year is all that is said', () => {
  assert.equal(
    suggestAct(duty('Lập kế hoạch của địa phương', { rule: { freq: 'yearly', months: [5] } }), window),
    'send',
  );
  assert.equal(suggestAct(duty('Xây dựng, ban hành kế hoạch'), window), 'issue');
  assert.equal(suggestAct(duty('Gửi kế hoạch về cơ quan thường trực'), window), 'send');
});

test('a copy for the consolidation is understood from the sentence beside it only', () => {
  const copy = duty('Gửi một bản để tổng hợp', { rule: {}, besidePlan: true });
  assert.equal(suggestAct(copy, window), 'send');
  assert.equal(suggestAct({ ...copy, besidePlan: false }, window), null);
});

test('what the standing body owes is fulfilled by the plan of the province', () => {
  const own = { ofStandingBody: true };
  assert.equal(suggestAct(duty('Tổng hợp kế hoạch của các đơn vị', own), window), 'province');
  const report = { ...own, rule: { freq: 'yearly', month_day: '07-01' } };
  assert.equal(suggestAct(duty('Báo cáo Bộ', { ...report, besidePlan: true }), window), 'province');
  assert.equal(suggestAct(duty('Báo cáo Bộ', report), window), null);
});

test('other work, and plans of one time, are not suggested', () => {
  assert.equal(suggestAct(duty('Báo cáo kết quả với Ủy ban nhân dân tỉnh'), window), null);
  assert.equal(suggestAct(duty('Lập kế hoạch số hóa', { rule: {} }), window), null);
});
