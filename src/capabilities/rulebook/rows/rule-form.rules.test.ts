import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formValues } from '../../../platform/http/form.ts';
import { readRulePreset } from '../read-rule-preset.ts';
import { contentProblems, sameContent } from './rule-content.rules.ts';
import { readRule, typedRule } from './rule-form.rules.ts';
import { typedFrom } from './typed-field.rules.ts';

const { rules } = readRulePreset('viet-nam');

test('every row of the rule set can be shown in its form and read back unchanged', () => {
  for (const { set, list, content, originKey } of rules) {
    const read = readRule(set, list, typedRule(set, list, content));
    assert.ok(read.ok, `${originKey}: ${JSON.stringify(read)}`);
    assert.ok(sameContent(read.value, content), `${originKey}: ${JSON.stringify(read.value)}`);
    assert.deepEqual(contentProblems(set, content), {}, originKey);
  }
});

const errorsOf = (set: Parameters<typeof readRule>[0], values: Record<string, string | string[]>, list = '') => {
  const entries = Object.entries(values).flatMap(([name, value]) =>
    [value].flat().map((each) => [name, each] as const),
  );
  const read = readRule(set, list, formValues(entries));
  return read.ok ? {} : (read.refusal.fields ?? {});
};

test('what cannot be read is said at its field', () => {
  const holiday = { name: 'Ngày', name_en: 'Day', kind: 'holiday', from: '1/5/2014', to: '1/5/2014', mark: 'U' };
  assert.deepEqual(errorsOf('holiday', holiday), {});
  assert.deepEqual(errorsOf('holiday', { ...holiday, from: '31/6/2014', name: ' ', kind: 'party', mark: '' }), {
    name: 'rule.error.required',
    kind: 'rule.error.choice',
    from: 'rule.error.day',
    mark: 'rule.error.required',
  });
  const week = { rest_weekdays: ['6', '7'], end_of_day: '17g00', from: '01/01/2014', mark: 'U' };
  assert.deepEqual(errorsOf('working-week', week), {});
  assert.deepEqual(errorsOf('working-week', { ...week, rest_weekdays: ['8'], end_of_day: '25:00' }), {
    rest_weekdays: 'rule.error.weekdays',
    end_of_day: 'rule.error.time',
  });
  const item = { name: 'Huyện', name_en: 'District', from: '01/01/2014', mark: 'U' };
  assert.deepEqual(errorsOf('code-item', item, 'tile-map'), { tile: 'rule.error.required' });
  assert.deepEqual(errorsOf('code-item', item, 'channels'), {});
});

test('a rule of the catalogue keeps none, one or several deadlines', () => {
  const rule = { text: 'Việc', text_en: 'Work', kind: 'mixed', actors: 'approver', from: '01/01/2014', mark: 'U' };
  const read = (more: Record<string, string>) => {
    const values = Object.fromEntries(Object.entries({ ...rule, ...more }).map(([name, value]) => [name, [value]]));
    const answer = readRule('deadline-catalogue', '', typedFrom(values));
    return answer.ok ? answer.value.value.deadline : answer.refusal.fields;
  };
  assert.equal(read({}), null);
  const yearly = { 'deadline.0.kind': 'recurring', 'deadline.0.freq': 'yearly', 'deadline.0.month_day': '31/5' };
  const one = { kind: 'recurring', freq: 'yearly', month_day: '05-31' };
  assert.deepEqual(read(yearly), one);
  const after = { 'deadline.1.kind': 'relative', 'deadline.1.offset_days': '-5', 'deadline.1.unit': 'working' };
  assert.deepEqual(read({ ...yearly, ...after }), {
    kind: 'multiple',
    items: [one, { kind: 'relative', offset_days: -5, unit: 'working', working_days: true }],
  });
  assert.deepEqual(read({ 'deadline.0.month_day': '31/6' }), {
    'deadline.0.month_day': 'rule.error.month-day',
  });
  assert.deepEqual(read({ 'deadline.0.freq': 'yearly' }), { 'deadline.0.kind': 'rule.error.required' });
  assert.deepEqual(read({ 'cut_off.start': '15/12' }), { 'cut_off.end': 'rule.error.value' });
});
