import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type CompiledDirective, compile, type Finding, lintRules, type Severity } from '../../../compiler/index.ts';
import { hasFaults, lintJson, lintLines } from './lint.command.ts';
import { lintSarif } from './sarif.command.ts';

const finding = (at: number | null, severity: Severity): Finding => ({
  id: `f${at}`,
  rule: 'citations/symbol-conflict',
  kind: 'citation_symbol_conflict',
  severity,
  message: 'Đề nghị kiểm tra\nký hiệu.',
  message_en: 'Please check the symbol.',
  explanation: '',
  explanation_en: '',
  evidence: at === null ? [] : [[at, at + 1]],
});
const text = 'một\nhai ba\n\nbốn';
const directive = (...findings: Finding[]): CompiledDirective => ({ ...compile(text), findings });
const withFix: Finding = {
  ...finding(8, 'warning'),
  evidence: [
    [8, 10],
    [12, 15],
  ],
  fix: { span: [8, 10], replacement: 'BA', more: [{ span: [12, 15], replacement: 'BỐN' }] },
};

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

test('errors and warnings make the check fail, notes do not, and no finding prints nothing', () => {
  assert.equal(hasFaults(directive(finding(1, 'info'))), false);
  assert.equal(hasFaults(directive(finding(1, 'info'), finding(2, 'warning'))), true);
  assert.equal(hasFaults(directive(finding(2, 'error'))), true);
  assert.equal(lintLines('a', text, directive(), 'vi'), '');
});

test('replacements follow their finding with their own places', () => {
  assert.deepEqual(lintLines('a.txt', text, directive(withFix), 'vi').split('\n').slice(1), [
    '    đề nghị sửa 2:5: ba → BA',
    '    đề nghị sửa 4:1: bốn → BỐN',
    '',
  ]);
});

test('for programs: one document with counts, places, quotes and the title of the rule', () => {
  const answer = JSON.parse(lintJson('a.txt', text, directive(withFix, finding(4, 'info')), 'en'));
  assert.equal(answer.schema, 'ngoclinh-lint/1');
  assert.deepEqual(answer.counts, { error: 0, warning: 1, info: 1 });
  assert.equal(answer.findings[1].title, 'One act under two symbols');
  assert.deepEqual(answer.findings[1].places[1], {
    start: { line: 4, column: 1 },
    end: { line: 4, column: 4 },
    part: null,
    quote: 'bốn',
  });
});

/** What SARIF 2.1.0 requires of the objects that we write (§3.13, §3.14, §3.19, §3.27, §3.30, §3.49, §3.55 – §3.57). */
test('for other tools: a SARIF 2.1.0 log with rules, regions and fixes', () => {
  const log = JSON.parse(lintSarif('thư mục/a.txt', text, directive(withFix, finding(null, 'info')), 'vi', null));
  assert.equal(log.version, '2.1.0');
  assert.match(log.$schema, /sarif-2\.1\.0/);
  const [run, ...none] = log.runs;
  assert.deepEqual(none, []);
  assert.equal(run.columnKind, 'utf16CodeUnits');
  const { driver } = run.tool;
  assert.equal(typeof driver.name, 'string');
  assert.equal(driver.rules.length, Object.keys(lintRules).length);
  for (const rule of driver.rules) {
    assert.ok(rule.id && rule.shortDescription.text && rule.fullDescription.text && rule.help.text, rule.id);
    assert.match(rule.help.markdown, /\*\*/);
    assert.match(rule.defaultConfiguration.level, /^(?:error|warning|note)$/);
    assert.equal(rule.helpUri, undefined);
  }
  const uri = run.artifacts[0].location.uri;
  assert.equal(uri, 'th%C6%B0%20m%E1%BB%A5c/a.txt');
  for (const result of run.results) {
    assert.equal(driver.rules[result.ruleIndex].id, result.ruleId);
    assert.match(result.level, /^(?:error|warning|note)$/);
    assert.ok(result.message.text);
    const { artifactLocation, region } = result.locations[0].physicalLocation;
    assert.equal(artifactLocation.uri, uri);
    assert.ok(region.startLine >= 1 && region.startColumn >= 1 && region.endLine >= region.startLine);
  }
  const fixed = run.results.at(-1);
  assert.equal(fixed.level, 'warning');
  const [change] = fixed.fixes[0].artifactChanges;
  assert.deepEqual(change.replacements[1], {
    deletedRegion: { startLine: 4, startColumn: 1, endLine: 4, endColumn: 4 },
    insertedContent: { text: 'BỐN' },
  });
});

test('the address of an installation leads from each rule to its page', () => {
  const log = JSON.parse(lintSarif('-', text, directive(), 'vi', 'https://bv.example/'));
  assert.equal(log.runs[0].tool.driver.rules[0].helpUri, 'https://bv.example/review/rules/citations/symbol-conflict');
});
