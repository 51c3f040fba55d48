import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Instant } from '../../../kernel/day.ts';
import { isStalled, reportOf } from './plan-import.rules.ts';
import type { Finding } from './reading/finding.rules.ts';

test('a reading that has not moved for a minute and a half was interrupted', () => {
  const movedAt = '2014-05-12T01:00:00.000Z' as Instant;
  assert.equal(isStalled({ state: 'reading', movedAt }, '2014-05-12T01:01:00.000Z' as Instant), false);
  assert.equal(isStalled({ state: 'reading', movedAt }, '2014-05-12T01:02:00.000Z' as Instant), true);
  assert.equal(isStalled({ state: 'checked', movedAt }, '2014-05-12T09:00:00.000Z' as Instant), false);
});

test('a report holds errors in the order of the sheet before its notes, and counts all of them', () => {
  const finding = (address: string, row: number, weight: Finding['weight']): Finding => ({
    address,
    row,
    column: 'note',
    found: 'x',
    weight,
    code: 'too-long',
  });
  const found = [finding('A1', 1, 'note'), finding('AA3', 3, 'error'), finding('Z3', 3, 'error')];
  const many = Array.from({ length: 2000 }, (_, at) => finding(`B${at + 4}`, at + 4, 'error'));
  const report = reportOf({ sheet: 'S', unread: [], notes: [] }, found, { rows: [], findings: many });
  assert.deepEqual(
    report.findings.slice(0, 2).map((each) => each.address),
    ['Z3', 'AA3'],
  );
  assert.equal(report.findings.length, 1000);
  assert.deepEqual([report.counts.errors, report.counts.notes], [2002, 1]);
});
