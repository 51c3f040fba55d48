import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compile, lintRules } from '../../../compiler/index.ts';
import { day } from '../../../kernel/day.ts';
import { findingModels } from './findings.rules.ts';
import { basisInWords } from './legal-basis.rules.ts';

const TEXT = [
  'CHỈ THỊ',
  'Về việc chống hạn',
  '',
  'Thực hiện Kết luận số 9-KT/TW ngày 02/3/2014, Ủy ban nhân dân tỉnh yêu cầu:',
  '1. Sở Y tế báo cáo Bộ Y tế trước ngày 31/6/2014.',
  '2. Sở Tài chính bố trí kinh phí.',
].join('\n');
const models = findingModels(compile(TEXT), TEXT, 'vi', day('2014-05-12'));
const of = (rule: string) => models.find((model) => model.rule?.id === rule);

test('the weightiest stands first, each at its line and part', () => {
  assert.equal(models[0]?.rule?.id, 'deadlines/impossible-date');
  const [place] = models[0]?.places ?? [];
  assert.deepEqual([place?.line, place?.part], [5, 'mục 1']);
  assert.equal(place?.text.slice(place.start, place.end), 'trước ngày 31/6/2014');
});

test('a replacement says what stands there and what could', () => {
  assert.deepEqual(of('citations/type-against-code')?.fixes, [{ from: '9-KT/TW', to: '9-KL/TW' }]);
});

test('a basis says its term, and that it did not hold on the day of the document', () => {
  const [basis] = lintRules['form/end-mark'].basis;
  assert.ok(basis);
  assert.doesNotMatch(basisInWords(basis, 'vi', '2026-01-05'), /không có hiệu lực/);
  assert.match(basisInWords(basis, 'vi', '2014-05-12'), /có hiệu lực từ 05\/03\/2020; không có hiệu lực vào ngày/);
  assert.match(of('citations/type-against-code')?.basis[0] ?? '', /chỉ để tham khảo/);
});

test('a finding of a rule that is gone is still shown', () => {
  const answer = compile(TEXT);
  const old = { ...answer, findings: answer.findings.map((finding) => ({ ...finding, rule: 'old/rule' })) };
  assert.deepEqual(
    findingModels(old, TEXT, 'en', day('2014-05-12')).map((model) => model.rule),
    answer.findings.map(() => null),
  );
});
