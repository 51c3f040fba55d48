import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { applyFixes, type CompiledDirective, compile, type Finding } from '../index.ts';
import { cleanDocuments } from './clean-documents.fixtures.ts';
import { knowledge, mutated, mutations } from './mutations.fixtures.ts';
import { lintRule, lintRules } from './register/register.ts';

const read = (text: string): CompiledDirective => compile(text, { knowledge });
const rulesIn = (findings: Finding[]): string[] => [...new Set(findings.map((finding) => finding.rule))];

describe('a document without a fault', () => {
  for (const [name, text] of Object.entries(cleanDocuments))
    it(`raises nothing, with and without outside knowledge: ${name}`, () => {
      assert.ok(compile(text).obligations.length >= 4, 'it gives work');
      assert.deepEqual(rulesIn(compile(text).findings), []);
      assert.deepEqual(rulesIn(read(text).findings), []);
    });
});

describe('a single slip', () => {
  for (const mutation of mutations)
    it(`is found by ${mutation[0]} alone`, () => {
      assert.deepEqual(rulesIn(read(mutated(mutation)).findings), [mutation[0]]);
    });

  it('exists for every rule of the register', () => {
    const tried = new Set(mutations.map(([rule]) => rule));
    assert.deepEqual(
      Object.keys(lintRules).filter((id) => !tried.has(id as keyof typeof lintRules)),
      [],
    );
  });

  it('is found in a conclusion too: who is told to act does not get the paper', () => {
    const { findings } = read(cleanDocuments.conclusion.replace('- Sở Tài chính;\n', ''));
    assert.deepEqual(rulesIn(findings), ['recipients/assigned-missing']);
    assert.match(findings[0]?.message ?? '', /Sở Tài chính/);
  });

  it('that only outside knowledge shows is not reported without it', () => {
    const outside = mutations.filter(([rule]) => lintRules[rule].needs);
    assert.ok(outside.length >= 3);
    for (const mutation of outside) assert.deepEqual(rulesIn(compile(mutated(mutation)).findings), []);
  });
});

describe('a finding', () => {
  const all = mutations.map((mutation) => ({ text: mutated(mutation), answer: read(mutated(mutation)) }));

  it('carries kind and words of its rule, at most its severity, and a place', () => {
    const weight = { info: 0, warning: 1, error: 2 };
    for (const { text, answer } of all)
      for (const finding of answer.findings) {
        const rule = lintRule(finding.rule);
        assert.ok(rule, finding.rule);
        assert.equal(finding.kind, rule.kind);
        assert.equal(finding.explanation, rule.explanation.vi);
        assert.ok(weight[finding.severity] <= weight[rule.severity], finding.rule);
        assert.match(finding.message, /[Đđ]ề nghị|khác giai đoạn|Nơi nhận không|Có nhiệm vụ/);
        assert.doesNotMatch(finding.message, /!/);
        assert.ok(finding.evidence.length > 0, finding.rule);
        for (const [start, end] of finding.evidence) assert.ok(0 <= start && start < end && end <= text.length);
      }
  });

  it('is gone when its fix is applied, and the fix brings no other', () => {
    let fixed = 0;
    for (const { text, answer } of all)
      for (const { fix } of answer.findings.filter((finding) => finding.fix)) {
        if (!fix) continue;
        const { text: after } = applyFixes(text, answer.findings);
        assert.deepEqual(rulesIn(read(after).findings), []);
        fixed += 1;
      }
    const safe = Object.values(lintRules).filter((rule) => rule.fix === 'safe').length;
    assert.ok(fixed >= safe - 2, `${fixed} fixes tried of ${safe} rules with one`);
  });

  it('offers the one code that a type can have, and the year that the register knows', () => {
    const slips: [string, string, string][] = [
      ['Kế hoạch số 41/KH-UBND;', 'Kết luận số 9-KT/TW;', '9-KL/TW'],
      ['Kế hoạch số 41/KH-UBND;', 'Quyết định số 79/QĐ-TTg ngày 30/11/2010;', '79/2010/QĐ-TTg'],
    ];
    for (const [from, to, replacement] of slips) {
      const { findings } = read(cleanDocuments.directive.replace(`theo ${from}`, `theo ${to}`));
      assert.deepEqual(
        findings.map((finding) => finding.fix?.replacement),
        [replacement],
      );
    }
  });

  it('has a fix only where the register says so', () => {
    for (const { answer } of all)
      for (const finding of answer.findings) if (finding.fix) assert.equal(lintRule(finding.rule)?.fix, 'safe');
  });
});

describe('the register of rules', () => {
  it('says everything in both languages, each kind once', () => {
    const rules = Object.entries(lintRules);
    assert.ok(rules.length >= 40, `${rules.length} rules`);
    assert.equal(new Set(rules.map(([, rule]) => rule.kind)).size, rules.length);
    for (const [id, rule] of rules) {
      assert.match(id, /^(?:citations|duties|deadlines|recipients|form)\/[a-z-]+$/);
      for (const words of [rule.title, rule.explanation]) assert.ok(words.vi.length > 8 && words.en.length > 8, id);
      assert.ok(rule.explanation.vi.length > 60, id);
      assert.notEqual(rule.example.before, rule.example.after);
      for (const basis of rule.basis) assert.ok(basis.act && (!basis.to || !basis.from || basis.from < basis.to), id);
    }
  });
});

describe('what is no fault', () => {
  const silent: [string, keyof typeof cleanDocuments, string, string][] = [
    ['a later short citation', 'directive', '- Bảo đảm', '- Theo Kế hoạch số 41/KH-UBND bảo đảm'],
    ['the number of another year', 'directive', '- Bảo đảm', '- Theo Kế hoạch số 41/KH-UBND ngày 05/3/2024 bảo đảm'],
    [
      'an act that the document itself ends',
      'decision',
      'kể từ ngày ký.',
      'kể từ ngày ký và thay thế Quyết định số 12/QĐ-UBND ngày 03/02/2020.',
    ],
    ['a blank number in a draft', 'directive', 'Số: 15/CT-UBND', 'Số:    /CT-UBND'],
    [
      'a recipient by reference',
      'conclusion',
      '- Sở Xây dựng;\n- Sở Y tế;\n- Sở Tài chính;\n- Công ty Cấp nước Bến Vàng;',
      '- Như trên;',
    ],
  ];
  for (const [name, document, from, to] of silent)
    it(name, () => {
      const text = cleanDocuments[document];
      assert.ok(text.includes(from));
      assert.deepEqual(rulesIn(read(text.replace(from, to)).findings), []);
    });

  it('a text whose head was lost gives a note, never a warning', () => {
    const text = cleanDocuments.directive;
    const { findings } = read(text.slice(text.indexOf('Thực hiện Chỉ thị'), text.indexOf('Nơi nhận')));
    assert.deepEqual(
      findings.map((finding) => [finding.rule, finding.severity]),
      [['form/missing-header', 'info']],
    );
  });
});
