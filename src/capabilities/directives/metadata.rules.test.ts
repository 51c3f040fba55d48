import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentLabel, shortLabel, subjectOf, withNames } from './metadata.rules.ts';

const titled = (title: string | null) => ({ metadata: { title } }) as Parameters<typeof subjectOf>[0];

test('a title in capitals gets the names of the running text back', () => {
  const text = 'TĂNG CƯỜNG CÔNG TÁC Ở TỈNH KON TUM\nHình ảnh tỉnh Kon Tum và sông Đăk Bla đến với bạn bè.';
  assert.equal(withNames('Tăng cường công tác ở tỉnh kon tum', text), 'Tăng cường công tác ở tỉnh Kon Tum');
  assert.equal(withNames('Hình ảnh tỉnh Kon Tum', text), 'Hình ảnh tỉnh Kon Tum');
});

test('a conclusion keeps the word that its type took from the title', () => {
  const metadata = { type: 'Thông báo kết luận', type_code: 'TB', title: 'Của Phó Chủ tịch tại cuộc họp' };
  assert.equal(subjectOf({ metadata } as Parameters<typeof subjectOf>[0]), 'Kết luận của Phó Chủ tịch tại cuộc họp');
});

test('a paper without a title is called by its first words, and never by nothing', () => {
  assert.equal(subjectOf(titled(null), '  Kính gửi:\n các sở '), 'Kính gửi: các sở');
  assert.equal(subjectOf(titled(' '), ''), '…');
});

test('a paper is called by type and number, else by its subject', () => {
  const paper = { typeCode: 'CT', number: '01/2013', symbol: 'CT-UBND', subject: 'Tăng cường' };
  assert.equal(documentLabel(paper), 'Chỉ thị số 01/2013/CT-UBND');
  const draft = { ...paper, number: null, symbol: null };
  assert.equal(documentLabel(draft), 'Chỉ thị “Tăng cường”');
  assert.equal(shortLabel(draft), 'Chỉ thị');
});
