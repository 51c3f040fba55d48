import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '../../../kernel/day.ts';
import { citation } from './plan-words.rules.ts';

test('a basis is cited with number, date, issuer and subject; what the register lacks is left out', () => {
  const paper = { issuedOn: day('2013-07-03'), issuerName: 'UBND tỉnh Kon Tum', subject: 'Về việc Đẩy mạnh thông tin' };
  assert.equal(
    citation('Chỉ thị số 01/CT-UBND', paper),
    'Chỉ thị số 01/CT-UBND ngày 03 tháng 7 năm 2013 của Ủy ban nhân dân tỉnh Kon Tum về đẩy mạnh thông tin',
  );
  assert.equal(
    citation('Chỉ thị số 01/CT-UBND', { issuedOn: null, issuerName: null, subject: '' }),
    'Chỉ thị số 01/CT-UBND',
  );
  assert.equal(citation('Công văn số 7', null), 'Công văn số 7');
});
